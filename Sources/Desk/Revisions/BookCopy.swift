import Basics
import Checking
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An older state of a book in a temporary folder.
///
/// Only texts and settings have their bytes: of pictures and the theme, the checks know no more than that they are there.
enum BookCopy {
    private static let name = "replybook-revision-"
    /// A run that was killed could not clean up; nobody checks a book for longer, in seconds.
    private static let longest = 3600

    /// Calls `body` with the absolute path of the folder, which is gone afterwards.
    ///
    /// - Throws: a ``DeskFailure`` where git or the disk does not give the files, and what `body` throws.
    static func with<Result>(_ tree: GitTree, _ body: (String) throws -> Result) throws -> Result {
        let base = URL(filePath: NSTemporaryDirectory()).resolvingSymlinksInPath()
        removeLeftovers(in: base)
        var template = Array((base.path + "/" + name + "XXXXXX").utf8CString)
        guard let made = mkdtemp(&template) else { throw failure(errno) }
        let root = String(cString: made)
        defer { remove(URL(filePath: root)) }
        try fill(root, with: tree)
        return try body(root)
    }

    private static func fill(_ root: String, with tree: GitTree) throws(DeskFailure) {
        let links = tree.entries.filter(\.isLink)
        // A link may lead to any folder of the book.
        let wanted = links.isEmpty ? tree.entries.filter { isPart(of: $0.name) } : tree.entries
        let texts = wanted.filter { !$0.isLink && isRead($0.name) }
        var writer = Writer(root: root)
        for (entry, bytes) in zip(texts, try tree.contents(of: texts)) { try writer.write(bytes, to: entry.path) }
        for entry in wanted where !entry.isLink && !isRead(entry.name) { try writer.write([], to: entry.path) }
        // Last, so that no file is written through one, also where the file system takes two names for the same.
        for (entry, target) in zip(links, try tree.contents(of: links)) { try writer.link(entry.path, to: target) }
    }

    private static func isPart(of path: String) -> Bool {
        ["Templates/", "KnowledgeBase/", "Theme/"].contains { path.hasPrefix($0) } || path.hasPrefix(".replybook")
    }

    private static func isRead(_ path: String) -> Bool {
        let ends = [".md", ".yml", ".yaml", ".replybook-baseline.json", SpellingProbe.wordsPath]
        return !path.hasPrefix("Theme/") && ends.contains { path.hasSuffix($0) }
    }

    /// Folders and files made one after the other, by the bytes of their names.
    private struct Writer {
        let root: String
        private var made: Set<[UInt8]> = []

        init(root: String) { self.root = root }

        mutating func write(_ bytes: [UInt8], to path: [UInt8]) throws(DeskFailure) {
            try makeFolders(of: path)
            let number = open(full(path), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            guard number >= 0 else {
                // Two names that the file system takes for one: the working tree has one file as well.
                guard errno == EEXIST else { throw BookCopy.failure(errno) }
                return
            }
            defer { close(number) }
            guard OpenFile.write(bytes, to: number) else { throw BookCopy.failure(errno) }
        }

        mutating func link(_ path: [UInt8], to target: [UInt8]) throws(DeskFailure) {
            try makeFolders(of: path)
            guard symlink((target + [0]).map { CChar(bitPattern: $0) }, full(path)) == 0 || errno == EEXIST else {
                throw BookCopy.failure(errno)
            }
        }

        private func full(_ path: [UInt8]) -> [CChar] {
            (Array(root.utf8) + [UInt8(ascii: "/")] + path + [0]).map { CChar(bitPattern: $0) }
        }

        private mutating func makeFolders(of path: [UInt8]) throws(DeskFailure) {
            guard let slash = path.lastIndex(of: UInt8(ascii: "/")), made.insert(Array(path[..<slash])).inserted else { return }
            let folder = Array(path[..<slash])
            try makeFolders(of: folder)
            guard mkdir(full(folder), 0o700) == 0 || errno == EEXIST else { throw BookCopy.failure(errno) }
        }
    }

    private static func failure(_ code: Int32) -> DeskFailure {
        DeskFailure(
            "cannot lay out the older revision in '\(NSTemporaryDirectory())': \(FileFault.reason(code)); free some space, or set TMPDIR")
    }

    private static func removeLeftovers(in folder: URL) {
        let found = FileManager.default.enumerator(
            at: folder, includingPropertiesForKeys: [.contentModificationDateKey], options: .skipsSubdirectoryDescendants)
        let old = (found?.compactMap { $0 as? URL } ?? []).filter { $0.lastPathComponent.hasPrefix(name) }
        for url in old {
            var status = stat()
            guard lstat(url.path, &status) == 0, status.st_uid == getuid(), status.st_mode & S_IFMT == S_IFDIR else { continue }
            #if canImport(Darwin)
                let changed = status.st_mtimespec.tv_sec
            #else
                let changed = status.st_mtim.tv_sec
            #endif
            if time(nil) - changed > longest { remove(url) }
        }
    }

    private static func remove(_ folder: URL) {
        // What cannot be removed is removed by a later run, or by the system when it empties the folder.
        do { try FileManager.default.removeItem(at: folder) } catch {}
    }
}
