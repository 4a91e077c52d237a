import Foundation

/// Which folders of one module refer to which, by the names their files declare and use.
///
/// Found without a compiler: a name that exactly one folder declares at the top level, used as a word of its own elsewhere, is
/// an arrow. Comments, strings and members (`.name`) do not count.
struct FolderGraph {
    /// Folders that a folder refers to, each with the places that say so: `File.swift: Name`.
    private(set) var arrows: [String: [String: [String]]] = [:]

    /// - Parameter files: texts by path, relative to the module.
    init(files: [String: String]) {
        var owners: [String: Set<String>] = [:]
        for (path, text) in files {
            for name in Self.declarations(in: text) { owners[name, default: []].insert(Self.folder(of: path)) }
        }
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            let folder = Self.folder(of: path)
            for name in Self.names(in: text).sorted() {
                guard let owner = owners[name], owner.count == 1, let other = owner.first, other != folder else { continue }
                arrows[folder, default: [:]][other, default: []].append("\(path): \(name)")
            }
        }
    }

    init(module: String) throws {
        let root = ConsoleCase.repository.appending(path: "Sources/\(module)").resolvingSymlinksInPath()
        var files: [String: String] = [:]
        let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        while let file = found?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            let path = String(file.resolvingSymlinksInPath().path.dropFirst(root.path.count + 1))
            files[path] = try String(contentsOf: file, encoding: .utf8)
        }
        self.init(files: files)
    }

    /// Folders that lead back to themselves, each group sorted.
    var circles: [[String]] {
        let folders = Set(arrows.keys).union(arrows.values.flatMap(\.keys))
        var left = folders
        var circles: [[String]] = []
        for folder in folders.sorted() where left.contains(folder) {
            let circle = reachable(from: folder).filter { $0 == folder || reachable(from: $0).contains(folder) }
            left.subtract(circle)
            if circle.count > 1 { circles.append(circle.sorted()) }
        }
        return circles
    }

    /// The arrows within a circle, one line for each pair of folders.
    func explanation(of circle: [String]) -> [String] {
        circle.flatMap { from in
            circle.compactMap { to in
                arrows[from]?[to].map { "\(from) → \(to) (\($0.prefix(4).joined(separator: ", ")))" }
            }
        }
    }

    private func reachable(from start: String) -> Set<String> {
        var seen: Set<String> = []
        var open = [start]
        while let folder = open.popLast() {
            for next in (arrows[folder] ?? [:]).keys where seen.insert(next).inserted { open.append(next) }
        }
        return seen
    }

    /// The module's own folder is `.`.
    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    /// Types, functions and values at the top level that other files can see.
    private static func declarations(in text: String) -> [String] {
        text.matches(
            of:
                /(?m)^(?:@\w+ )*(?:(?:package|public|internal|final|indirect|nonisolated) )*(?:struct|enum|class|actor|protocol|typealias|func|let|var) (\w+)/
        ).map { String($0.1) }
    }

    private static func names(in text: String) -> Set<String> {
        Set(code(of: text).matches(of: /(?:^|[^.\w])([A-Za-z_]\w*)/).map { String($0.1) })
    }

    /// The text without comments and without what strings say, but for the names in their interpolations.
    private static func code(of text: String) -> String {
        func interpolations(_ string: Substring) -> String {
            string.matches(of: /\\\(([^()]*)/).map { String($0.1) }.joined(separator: " ")
        }
        return text.replacing(/"""(?s:.*?)"""/) { interpolations($0.0) }
            .replacing(/\/\/.*/, with: "")
            .replacing(/"(?:[^"\\\n]|\\.)*"/) { interpolations($0.0) }
    }
}
