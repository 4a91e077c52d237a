import Basics
import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Lists the files of a book without reading them, in the order of their paths.
///
/// Goes straight to the system calls: a search does it every time before it trusts the index.
package struct BookScanner {
    /// Largest text that is read, in bytes: ten times the longest help article seen.
    package static let maximumSize = 1 << 20

    package struct Result: Sendable {
        package let files: [BookFile]
        package let diagnostics: [Diagnostic]
    }

    private static let maximumDepth = 8

    private let root: String
    private var files: [BookFile] = []
    private var diagnostics: [Diagnostic] = []
    /// Folders that were listed, so that no link leads into one a second time.
    private var visited: [FileIdentity] = []
    private var followsLinks = false
    private var linkedFolders: [(path: String, depth: Int)] = []

    /// - Parameter root: the book's folder.
    package static func scan(_ root: String) -> Result {
        var scanner = BookScanner(root: root)
        if scanner.exists(".replybook.yml") { scanner.visit(".replybook.yml", depth: 0) }
        for folder in ["Templates", "KnowledgeBase", "Theme"] where scanner.exists(folder) { scanner.visit(folder, depth: 0) }
        scanner.followLinkedFolders()
        return Result(files: scanner.files.sorted { $0.path < $1.path }, diagnostics: scanner.diagnostics.sortedByPlace())
    }

    /// The file of settings, where there is one.
    package static func settings(of root: String) -> [BookFile] {
        var scanner = BookScanner(root: root)
        if scanner.exists(".replybook.yml") { scanner.visit(".replybook.yml", depth: 0) }
        return scanner.files
    }

    private init(root: String) { self.root = root }

    private func exists(_ path: String) -> Bool {
        var information = stat()
        return lstat(root + "/" + path, &information) == 0
    }

    private mutating func list(_ folder: String, _ information: stat, depth: Int) {
        guard depth <= Self.maximumDepth else {
            return problem("file-names-are-valid", folder, "folder lies deeper than \(Self.maximumDepth) levels; move it up")
        }
        let identity = FileIdentity(information)
        guard !followsLinks || !visited.contains(identity) else {
            return problem("links-stay-in-the-book", folder, "symbolic link leads to a folder of the book that is read anyway; remove it")
        }
        visited.append(identity)
        guard let stream = opendir(root + "/" + folder) else {
            return problem("files-are-readable", folder, "cannot read '\(folder)': \(FileFault.reason(errno)); make it readable")
        }
        defer { closedir(stream) }
        let names = FolderNames(stream)
        if names.hasForeign { problem("file-names-are-valid", folder, "folder holds a file whose name is not valid UTF-8; rename it") }
        let prefix = Array((folder + "/").utf8)
        let place = Place(of: folder)
        for index in names.indices {
            var information = stat()
            let isFound = names.withName(at: index) { fstatat(dirfd(stream), $0, &information, AT_SYMLINK_NOFOLLOW) } == 0
            take(names.string(at: index, behind: prefix), isFound ? information : nil, depth: depth + 1, place)
        }
    }

    private mutating func visit(_ path: String, depth: Int) {
        var information = stat()
        let isFound = lstat(root + "/" + path, &information) == 0
        take(path, isFound ? information : nil, depth: depth, Place(of: ""))
    }

    /// - Parameter found: what the system says of the path itself, not of what a link leads to; nil where it says nothing.
    private mutating func take(_ path: String, _ found: stat?, depth: Int, _ place: Place) {
        guard var information = found else {
            return problem("files-are-readable", path, "cannot read '\(path)': \(FileFault.reason(errno)); make it readable")
        }
        let isLink = information.st_mode & S_IFMT == S_IFLNK
        if isLink {
            guard staysInside(path) else {
                return problem("links-stay-in-the-book", path, "symbolic link leads out of the book; copy the file or link inside the book")
            }
            guard stat(root + "/" + path, &information) == 0 else {
                return problem("links-stay-in-the-book", path, "symbolic link leads nowhere; remove it")
            }
        }
        switch information.st_mode & S_IFMT {
        case S_IFDIR where isLink: linkedFolders.append((path, depth))
        case S_IFDIR: list(path, information, depth: depth)
        case S_IFREG: add(path, information, place)
        default: problem("file-names-are-valid", path, "'\(path)' is not a regular file; remove it from the book")
        }
    }

    /// Last, so that it is always the link and never the folder that is found to be there twice.
    private mutating func followLinkedFolders() {
        followsLinks = true
        while !linkedFolders.isEmpty {
            let (path, depth) = linkedFolders.removeFirst()
            var information = stat()
            if stat(root + "/" + path, &information) == 0 { list(path, information, depth: depth) }
        }
    }

    private mutating func add(_ path: String, _ information: stat, _ place: Place) {
        guard let kind = place.kind(of: path) else { return explainUnread(path) }
        if kind != .asset, kind != .theme, information.st_size > Self.maximumSize {
            return diagnostics.append(Self.tooLarge(path, Int(information.st_size)))
        }
        files.append(BookFile(path: path, kind: kind, stamp: FileStamp(information)))
    }

    static func tooLarge(_ path: String, _ size: Int) -> Diagnostic {
        Diagnostic(.error, rule: "files-are-small", path: path, "file has \(size) bytes; split a text of more than \(maximumSize) bytes")
    }

    /// A file that looks like a text but is not read as one must not vanish silently.
    private mutating func explainUnread(_ path: String) {
        let name = path.lowercased()
        guard name.hasSuffix(".md") || name.hasSuffix(".markdown") else { return }
        if path.hasSuffix(".md") {
            problem(
                "file-names-are-valid", path, "'\(path)' is in no category; move it to Templates/<category>/ or KnowledgeBase/<category>/")
        } else {
            problem("file-names-are-valid", path, "'\(path)' is not read; end its name in '.md'")
        }
    }

    /// What a file of the book is; nil for one that is not read.
    ///
    /// - Parameter path: relative to the book.
    package static func kind(of path: String) -> BookFile.Kind? {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
        return Place(of: folder).kind(of: path)
    }

    private func staysInside(_ path: String) -> Bool {
        guard let target = realpath(root + "/" + path, nil) else { return true }
        defer { free(target) }
        guard let base = realpath(root, nil) else { return false }
        defer { free(base) }
        return String(cString: target).hasPrefix(String(cString: base) + "/")
    }

    private mutating func problem(_ rule: String, _ path: String, _ message: String) {
        diagnostics.append(Diagnostic(.error, rule: rule, path: path, message))
    }
}

/// What tells two folders apart whatever their paths.
private struct FileIdentity: Equatable {
    let device: UInt64
    let inode: UInt64

    init(_ information: stat) {
        device = UInt64(truncatingIfNeeded: information.st_dev)
        inode = UInt64(information.st_ino)
    }
}

extension FileStamp {
    init(_ information: stat) {
        #if canImport(Darwin)
            let (modified, changed) = (information.st_mtimespec, information.st_ctimespec)
        #else
            let (modified, changed) = (information.st_mtim, information.st_ctim)
        #endif
        self.init(
            size: Int64(information.st_size), modified: Self.nanoseconds(modified), changed: Self.nanoseconds(changed),
            inode: UInt64(information.st_ino))
    }

    /// Wraps around after the year 2262: a stamp is compared and never counted with.
    private static func nanoseconds(_ time: timespec) -> Int64 { Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec) }
}
