import Foundation

/// The folders of one module and which of them mention each other's types. Files beside the folders are above them all.
struct RoomFolders {
    private struct File {
        let folder: String
        let name: String
        let code: String
    }

    /// Why a folder knows another: `Reply/Plan.swift mentions Value`, by both.
    private let arrows: [String: [String: Set<String>]]

    init(_ room: URL) throws {
        let files = try FileManager.default.subpathsOfDirectory(atPath: room.path).filter { $0.hasSuffix(".swift") }.sorted().map { path in
            let parts = path.split(separator: "/")
            let text = try String(contentsOf: room.appending(path: path), encoding: .utf8)
            return File(folder: parts.count > 1 ? String(parts[0]) : ".", name: path, code: Self.code(of: text))
        }
        var homes: [String: Set<String>] = [:]
        var nested: [String: Set<String>] = [:]
        for file in files {
            for match in file.code.matches(of: Self.declaration) {
                let name = String(match.2)
                if match.1.isEmpty { homes[name, default: []].insert(file.folder) } else { nested[file.folder, default: []].insert(name) }
            }
        }
        var arrows: [String: [String: Set<String>]] = [:]
        for file in files {
            for name in Set(file.code.matches(of: /(?:^|[^.\w])([A-Z]\w*)/).map { String($0.1) }) {
                guard let home = homes[name], !home.contains(file.folder), nested[file.folder]?.contains(name) != true else { continue }
                for folder in home { arrows[file.folder, default: [:]][folder, default: []].insert("\(file.name) mentions \(name)") }
            }
        }
        self.arrows = arrows
    }

    /// Each folder that knows itself by way of others, with the arrows that lead out of it and back.
    var circles: [String] {
        arrows.keys.sorted().compactMap { folder in
            let back = (arrows[folder] ?? [:]).filter { reaches(folder, from: $0.key) }
            guard !back.isEmpty else { return nil }
            let reasons = back.sorted { $0.key < $1.key }.map { "→ \($0.key) (\($0.value.sorted().prefix(3).joined(separator: ", ")))" }
            return "\(folder) \(reasons.joined(separator: " "))"
        }
    }

    private func reaches(_ goal: String, from start: String) -> Bool {
        var seen: Set<String> = [start]
        var open = [start]
        while let folder = open.popLast() {
            if folder == goal { return true }
            for next in arrows[folder, default: [:]].keys where seen.insert(next).inserted { open.append(next) }
        }
        return false
    }

    /// A type's declaration: its indentation, empty at the top of a file, and its name.
    private static var declaration: Regex<(Substring, Substring, Substring)> {
        /(?m)^( *)(?:(?:package|public|private|fileprivate|final|indirect|@\w+(?:\([^)]*\))?) )*(?:struct|enum|class|actor|protocol|typealias) (\w+)/
    }

    /// Without comments and texts, but with what is put into texts.
    private static func code(of text: String) -> String {
        text.replacing(/"""[\s\S]*?"""/) { $0.output.matches(of: /\\\(([^)]*)\)/).map { String($0.1) }.joined(separator: " ") }
            .replacing(/(?m)\/\/.*$/, with: "")
            .replacing(/"(?:\\.|[^"\\\n])*"/) { $0.output.matches(of: /\\\(([^)]*)\)/).map { String($0.1) }.joined(separator: " ") }
    }
}
