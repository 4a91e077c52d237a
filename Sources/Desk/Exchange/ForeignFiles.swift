import Basics
import Diagnostics
import Exchange
import Foundation

/// Reads the files that a person names for an import; of a folder all that a format may be made of.
package enum ForeignFiles {
    private static let endings: [ExchangeFormat: Set<String>] = [
        .folder: ["md", "markdown", "html", "htm", "txt"], .espanso: ["yml", "yaml"], .alfred: ["json"], .csv: ["csv", "tsv", "txt"],
        .textexpander: ["textexpander", "plist", "csv", "xml"], .zammad: ["csv", "json"], .front: ["json", "csv"],
    ]
    /// More files in one folder are not somebody's replies.
    private static let maximumCount = 50_000

    /// - Throws: `DeskFailure` for a file that cannot be read, or a folder without any.
    package static func read(_ paths: [String], as format: ExchangeFormat) throws -> [ForeignFile] {
        try paths.flatMap { path -> [ForeignFile] in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw DeskFailure("cannot read '\(path)': there is no such file; check the name")
            }
            return try isFolder.boolValue ? folder(path, format) : [file(path, [])]
        }
    }

    private static func folder(_ path: String, _ format: ExchangeFormat) throws -> [ForeignFile] {
        let wanted = endings[format] ?? ["json"]
        let root = URL(filePath: path, directoryHint: .isDirectory).resolvingSymlinksInPath()
        let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: [.isRegularFileKey], options: [.skipsHiddenFiles])
        var names: [String] = []
        while let next = found?.nextObject() as? URL {
            guard wanted.contains(next.pathExtension.lowercased()),
                try next.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
            else { continue }
            names.append(String(next.resolvingSymlinksInPath().path.dropFirst(root.path.count).drop { $0 == "/" }))
            guard names.count <= maximumCount else {
                throw DeskFailure("'\(path)' has more than \(maximumCount) files; name the folder that holds the replies alone")
            }
        }
        guard !names.isEmpty else {
            throw DeskFailure("'\(path)' has no file that ends in .\(wanted.sorted().joined(separator: ", .")); name another folder")
        }
        let base = path.hasSuffix("/") ? path : path + "/"
        return try names.sorted().map { name in
            try file(base + name, name.split(separator: "/").dropLast().map(String.init))
        }
    }

    private static func file(_ path: String, _ folders: [String]) throws -> ForeignFile {
        do {
            let text = try ForeignFile.text(of: RegularFile.bytes(path), path: path)
            return ForeignFile(SourceFile(path: path, text: text), folders: folders)
        } catch let fault as FileFault {
            throw DeskFailure("cannot read '\(path)': \(fault.reason); name a file that can be read")
        } catch let failure as ExchangeFailure {
            throw DeskFailure(failure.description)
        }
    }
}
