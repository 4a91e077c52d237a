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

    private let root: String
    private var files: [BookFile] = []
    private var diagnostics: [Diagnostic] = []

    /// - Parameter root: the book's folder.
    package static func scan(_ root: String) -> Result {
        var scanner = BookScanner(root: root)
        scanner.scanSettings()
        scanner.scan("Templates", depth: 0)
        scanner.scan("KnowledgeBase", depth: 0)
        scanner.scan("Theme", depth: 0)
        return Result(files: scanner.files.sorted { $0.path < $1.path }, diagnostics: scanner.diagnostics.sortedByPlace())
    }

    private init(root: String) { self.root = root }

    private mutating func scanSettings() {
        var information = stat()
        guard stat(root + "/.replybook.yml", &information) == 0 else { return }
        files.append(BookFile(path: ".replybook.yml", kind: .settings, stamp: FileStamp(information)))
    }

    private mutating func scan(_ folder: String, depth: Int) {
        guard let stream = opendir(root + "/" + folder) else {
            if errno != ENOENT { problem("file-read", folder, "cannot read '\(folder)': \(Self.reason()); make it readable") }
            return
        }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { visit("\(folder)/\(name)", depth: depth) }
        }
    }

    private mutating func visit(_ path: String, depth: Int) {
        var information = stat()
        guard lstat(root + "/" + path, &information) == 0 else { return }
        if information.st_mode & S_IFMT == S_IFLNK {
            guard staysInside(path) else {
                return problem("symlink", path, "symbolic link leads out of the book; copy the file or link inside the book")
            }
            guard stat(root + "/" + path, &information) == 0 else {
                return problem("symlink", path, "symbolic link leads nowhere; remove it")
            }
        }
        switch information.st_mode & S_IFMT {
        case S_IFDIR:
            if depth > 8 { return problem("file-name", path, "folder lies deeper than 8 levels; move it up") }
            scan(path, depth: depth + 1)
        case S_IFREG: add(path, information)
        default: problem("file-name", path, "'\(path)' is no regular file; remove it from the book")
        }
    }

    private mutating func add(_ path: String, _ information: stat) {
        guard let kind = Self.kind(of: path) else {
            if path.hasSuffix(".md") || path.hasSuffix(".markdown") {
                problem("file-name", path, "'\(path)' is in no category; move it to Templates/<category>/ or KnowledgeBase/<category>/")
            }
            return
        }
        if kind != .asset, kind != .theme, information.st_size > Self.maximumSize {
            return problem("file-size", path, "file has \(information.st_size) bytes; split a text of more than \(Self.maximumSize) bytes")
        }
        files.append(BookFile(path: path, kind: kind, stamp: FileStamp(information)))
    }

    private static func kind(of path: String) -> BookFile.Kind? {
        let parts = path.split(separator: "/")
        guard parts.count > 1 else { return nil }
        switch (parts[0], parts[1]) {
        case ("Theme", _): return .theme
        case ("KnowledgeBase", "_assets"): return .asset
        case ("Templates", "_fixtures"): return path.hasSuffix(".yml") || path.hasSuffix(".yaml") ? .fixture : nil
        case ("Templates", "_fragments"): return path.hasSuffix(".md") ? .fragment : nil
        default: break
        }
        guard path.hasSuffix(".md"), parts.count > 2, !parts[1].hasPrefix("_") else { return nil }
        return parts[0] == "Templates" ? .template : .article
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

    private static func reason() -> String { String(cString: strerror(errno)).lowercased() }
}

extension FileStamp {
    init(_ information: stat) {
        #if canImport(Darwin)
        let time = information.st_mtimespec
        #else
        let time = information.st_mtim
        #endif
        self.init(
            size: Int64(information.st_size), modified: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec),
            inode: UInt64(information.st_ino))
    }
}
