import Basics
import Foundation

/// Where a store lies; looked at before SQLite opens it by its path.
///
/// The settings come with the book, which may be somebody else's: a place in the book is reached by no symbolic link, a place
/// elsewhere is taken as the settings name it. Pipes and devices are refused everywhere, since opening one may wait for ever.
package struct StorePlace: Sendable {
    package let path: String
    /// The book that the place lies in; nil for a store elsewhere.
    private let root: String?

    /// - Parameter setting: as in the settings: absolute, or relative to the book.
    package init(_ setting: String, inBook root: String) {
        path = URL(filePath: setting.hasPrefix("/") ? setting : "\(root)/\(setting)").standardizedFileURL.path(percentEncoded: false)
        let base = URL(filePath: root).standardizedFileURL.path(percentEncoded: false)
        self.root = path.hasPrefix(base.hasSuffix("/") ? base : base + "/") ? base : nil
    }

    package init(path: String) {
        self.path = path
        root = nil
    }

    /// True where a store is there; nothing is made for looking.
    package var exists: Bool { FileManager.default.fileExists(atPath: path) }

    /// Makes the folder and an empty file that its owner alone can read, where there is none.
    ///
    /// - Throws: `FeedbackError` for a link, pipe or device in the way, and for a log that lies there without its file: a new
    ///   store in its place would lose the notes in it without a word.
    func prepare() throws(FeedbackError) {
        try checkEmptyFile()
        do throws(FileFault) {
            try checkLinks()
            try makeFolder()
            for suffix in ["", "-wal", "-shm", "-journal"] { try checkFile(path + suffix) }
            let size = Self.size(path) ?? 0
            if size == 0, (Self.size(path + "-wal") ?? 0) > 0 { throw FileFault(verb: "open", path: path, code: 0) }
            let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            if file >= 0 { _ = Descriptor(file) } else if errno != EEXIST { throw FileFault(verb: "create", path: path, code: errno) }
        } catch {
            guard error.cause == .system(0) else { throw .file(error) }
            throw .cannotOpen(
                path, "its log '\(path)-wal' is there and the file is not; put the file back, or move the log away to start anew")
        }
    }

    private func checkLinks() throws(FileFault) {
        guard let root else { return }
        var place = root
        for name in path.dropFirst(root.count).split(separator: "/").dropLast() {
            place += "/\(name)"
            var status = stat()
            guard lstat(place, &status) == 0 else { return }
            if status.st_mode & S_IFMT == S_IFLNK { throw FileFault(verb: "open", path: place, .link) }
            if status.st_mode & S_IFMT != S_IFDIR { throw FileFault(verb: "open", path: place, .notAFolder) }
        }
    }

    private func checkFile(_ file: String) throws(FileFault) {
        var status = stat()
        guard lstat(file, &status) == 0 else { return }
        if status.st_mode & S_IFMT == S_IFLNK {
            guard root == nil else { throw FileFault(verb: "open", path: file, .link) }
            guard stat(file, &status) == 0 else { throw FileFault(verb: "open", path: file, code: errno) }
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw FileFault(verb: "open", path: file, .notAFile) }
    }

    /// An empty file may be somebody's who has not filled it yet; in `.replybook` it is what a killed first command left.
    private func checkEmptyFile() throws(FeedbackError) {
        let place = URL(filePath: path)
        let isOurs = place.deletingLastPathComponent().lastPathComponent == BookFolder.name
        guard Self.size(path) == 0, !isOurs, !["sqlite", "sqlite3", "db"].contains(place.pathExtension) else { return }
        throw .cannotOpen(path, "it is an empty file of another kind; name a file that ends in .sqlite, or one that is not there yet")
    }

    /// A folder that is made for the store keeps itself out of git.
    private func makeFolder() throws(FileFault) {
        let folder = (path as NSString).deletingLastPathComponent
        if let root, folder == "\(root)/\(BookFolder.name)" { return try BookFolder(of: root).make() }
        var status = stat()
        if stat(folder, &status) == 0 { return }
        do { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) } catch {
            let code = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError).map { Int32($0.code) }
            throw FileFault(verb: "create", path: folder, code: code ?? EACCES)
        }
        do { try AtomicFile.write(Array("*\n".utf8), to: folder + "/.gitignore") }
    }

    private static func size(_ path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }
}
