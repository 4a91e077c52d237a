import Basics
import Diagnostics

/// Which text of the book each foreign text became, and as what it was last imported: a file for git.
///
/// One line for each text, sorted, so that two people's imports merge.
package struct IdMap: Sendable, Equatable {
    package struct Entry: Sendable, Equatable {
        /// Relative to the book.
        package var path: String
        /// The file as the import wrote it: the common ancestor of later changes on both sides.
        package var base: String

        package init(path: String, base: String) {
            self.path = path
            self.base = base
        }
    }

    package static let folder = ".replybook-exchange"

    package var entries: [String: Entry] = [:]

    package init() {}

    /// Where the map of a format is, relative to the book.
    package static func path(_ format: ExchangeFormat) -> String { "\(folder)/\(format.rawValue).json" }

    /// Reads a map.
    ///
    /// - Throws: `ExchangeFailure` for a file that is not one; a map that is only half understood would double every text.
    package init(_ file: SourceFile) throws(ExchangeFailure) {
        let node = try JSONParser.parse(file)
        guard let items = node["texts"]?.items else { throw ExchangeFailure(file, at: 0, "map has no 'texts'; restore it from git") }
        for item in items {
            guard let id = item["id"]?.text, let path = item["path"]?.text, let base = item["base"]?.text,
                !path.split(separator: "/").contains(".."), path.hasPrefix("Templates/") || path.hasPrefix("KnowledgeBase/")
            else { throw ExchangeFailure(file, at: item.offset, "entry needs 'id', 'path' and 'base'; restore the file from git") }
            entries[id] = Entry(path: path, base: base)
        }
    }

    package var text: String {
        let lines = entries.sorted { $0.key < $1.key }.map { id, entry in
            JSON.object(["id": .string(id), "path": .string(entry.path), "base": .string(entry.base)]).text
        }
        return "{\"texts\":[\n\(lines.joined(separator: ",\n"))\n]}\n"
    }
}
