import Content
import Foundation
import Indexing
import SearchCore

/// Hits as a numbered list, for terminals without fzf.
struct NumberedChoice {
    let root: String
    let language: LanguageTag?
    let console: Console

    /// Full names; nil when the agent left.
    func choose(_ words: String) throws -> [String]? {
        var words = words
        while true {
            if words.isEmpty {
                write("question: ")
                guard let line = readLine() else { return nil }
                words = line.trimmingCharacters(in: .whitespaces)
                if words.isEmpty { continue }
            }
            let hits = try hits(words)
            if hits.isEmpty {
                write("nothing found for '\(words)'\n")
                words = ""
                continue
            }
            list(hits)
            write("number, several with commas, or other words: ")
            guard let line = readLine() else { return nil }
            let answer = line.trimmingCharacters(in: .whitespaces)
            let numbers = answer.isEmpty ? [1] : answer.split { $0 == "," || $0 == " " }.map { Int($0) ?? 0 }
            if numbers.allSatisfy({ hits.indices.contains($0 - 1) }) { return numbers.map { hits[$0 - 1].name } }
            words = answer
        }
    }

    private struct Hit {
        let name: String
        let title: String
        let percent: Int
    }

    private func hits(_ words: String) throws -> [Hit] {
        let index = BookIndex(root)
        return try index.openForCommand { try index.open() }.file.withReader { reader in
            var options = SearchOptions()
            options.limit = 9
            options.language = language.map { Array($0.description.utf8) }
            return Searcher(reader).search(Array(words.utf8), options: options).hits.map { hit in
                let record = reader.template(hit.template)
                func text(_ place: (UInt32, UInt32)) -> String { String(decoding: reader.text(place), as: UTF8.self) }
                let variant = text(record.variant)
                return Hit(
                    name: "\(text(record.id))\(variant.isEmpty ? "" : "@" + variant):\(String(decoding: reader.name(record.language), as: UTF8.self))",
                    title: text(record.title), percent: Int((hit.probability * 100).rounded()))
            }
        }
    }

    private func list(_ hits: [Hit]) {
        for (index, hit) in hits.enumerated() {
            let percent = "\(hit.percent) %"
            write("\(index + 1). \(hit.title)\n   \(hit.name) · \(percent)\n")
        }
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
