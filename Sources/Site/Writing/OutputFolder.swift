import Basics
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The folder that a site is written to, and what may be done with it.
struct OutputFolder {
    /// Folders of a book that a site must not be written into: the next build would read its own pages.
    private static let reserved = ["KnowledgeBase", "Templates", "Theme", ".replybook"]

    /// Absolute, links followed.
    let path: String

    /// - Parameter book: absolute path of the book; nil where there is none.
    /// - Throws: `SiteWriter.Failure` for a place that cannot hold a site.
    init(_ path: String, book: String?) throws {
        var link = stat()
        if lstat(path, &link) == 0, link.st_mode & S_IFMT == S_IFLNK, Self.real(path) == nil {
            throw SiteWriter.Failure(description: "cannot write '\(path)': it is a link that leads nowhere; make its target or remove it")
        }
        self.path = Self.resolved(path)
        guard let book else { return }
        for name in Self.reserved {
            let folder = Self.resolved("\(book)/\(name)")
            guard self.path == folder || self.path.hasPrefix(folder + "/") else { continue }
            throw SiteWriter.Failure(
                description: "cannot write '\(path)': it lies in the book's own \(name); choose a folder outside, such as public")
        }
    }

    var parent: String { (path as NSString).deletingLastPathComponent }
    var name: String { (path as NSString).lastPathComponent }
    var exists: Bool { Self.information(path) != nil }

    /// A folder on another device than its parent cannot be renamed, such as a volume of a container.
    var isMountPoint: Bool {
        guard let own = Self.information(path), let above = Self.information(parent) else { return false }
        return own.st_dev != above.st_dev
    }

    /// - Throws: `SiteWriter.Failure` for a file, and for a folder of somebody else.
    func checkOwnership() throws {
        guard let information = Self.information(path) else { return }
        guard information.st_mode & S_IFMT == S_IFDIR else {
            throw SiteWriter.Failure(description: "cannot write '\(path)': it is a file; choose another folder")
        }
        if SiteManifest(of: path) != nil { return }
        let content = try FileManager.default.contentsOfDirectory(atPath: path)
        // A fresh worktree of git, a fresh volume.
        guard content.allSatisfy({ $0 == ".git" || $0 == ".gitkeep" || $0 == ".gitignore" || $0 == "lost+found" }) else {
            throw SiteWriter.Failure(
                description: "cannot write '\(path)': it holds files that are not a site of replybook; choose another folder or empty it")
        }
    }

    /// Gives a folder the owner, the group and the rights of another, as far as the system lets us.
    static func copyRights(of source: String, to target: String) {
        guard let information = information(source) else { return }
        _ = chown(target, uid_t.max, information.st_gid)
        _ = chown(target, information.st_uid, gid_t.max)
        _ = chmod(target, information.st_mode & 0o7777)
    }

    static func information(_ path: String) -> stat? {
        var information = stat()
        return stat(path, &information) == 0 ? information : nil
    }

    /// The path without links; the part of it that is not there yet stays as written.
    private static func resolved(_ path: String) -> String {
        if let real = real(path) { return real }
        let (parent, name) = ((path as NSString).deletingLastPathComponent, (path as NSString).lastPathComponent)
        guard parent != path, !parent.isEmpty else { return path }
        let above = resolved(parent)
        return above == "/" ? "/\(name)" : "\(above)/\(name)"
    }

    private static func real(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
