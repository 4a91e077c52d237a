import Content
import Diagnostics
import Foundation

/// Files under `Static/`, which the site has as they are: `CNAME`, `.well-known/security.txt`, what proves an owner.
package struct StaticFiles: Sendable {
    /// Name of the folder in the book.
    static let folder = "Static"
    /// What the site makes only where the book does not bring it.
    private static let replaceable: Set<String> = ["robots.txt"]
    /// What systems leave in folders, and what keeps an empty folder in git.
    private static let ignored: Set<String> = [".DS_Store", ".gitkeep", ".gitignore", "Thumbs.db"]

    /// Absolute paths by path in the site.
    private let sources: [String: String]

    package init() { sources = [:] }

    /// - Parameter root: folder of the book.
    package init(ofBook root: String) {
        var sources: [String: String] = [:]
        let base = URL(filePath: root, directoryHint: .isDirectory).appending(path: Self.folder, directoryHint: .isDirectory)
        let keys: [URLResourceKey] = [.isRegularFileKey, .isSymbolicLinkKey]
        let files = FileManager.default.enumerator(at: base, includingPropertiesForKeys: keys)
        let start = base.standardizedFileURL.path
        while let file = files?.nextObject() as? URL {
            let path = file.standardizedFileURL.path
            guard path.hasPrefix(start), !Self.ignored.contains(file.lastPathComponent), Self.isRegular(file, keys) else { continue }
            sources[String(path.dropFirst(start.count).drop { $0 == "/" })] = path
        }
        self.sources = sources
    }

    /// A link may lead out of the book, so that none is followed.
    private static func isRegular(_ file: URL, _ keys: [URLResourceKey]) -> Bool {
        do {
            let values = try file.resourceValues(forKeys: Set(keys))
            return values.isRegularFile == true && values.isSymbolicLink != true
        } catch {
            return false
        }
    }

    /// The site's files with these among them, and what is wrong with them.
    func added(to files: [SiteFile]) -> (files: [SiteFile], problems: [Diagnostic]) {
        guard !sources.isEmpty else { return (files, []) }
        let made = Set(files.map(\.path))
        let taken = sources.keys.filter { made.contains($0) && !Self.replaceable.contains($0) }.sorted()
        let own = sources.filter { !taken.contains($0.key) }
        let kept = files.filter { own[$0.path] == nil }
        let problems = taken.map {
            Diagnostic(
                .error, rule: "static-files-hide-no-page", path: "\(Self.folder)/\($0)",
                "file has the address of a page of the site; rename it")
        }
        return (kept + own.sorted { $0.key < $1.key }.map { SiteFile($0, copying: $1) }, problems)
    }
}
