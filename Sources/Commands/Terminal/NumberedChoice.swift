import Content
import Desk
import Foundation
import Indexing
import Language
import Replying
import SearchCore

/// Hits as a numbered list, for terminals without fzf.
struct NumberedChoice {
    let root: String
    let language: LanguageTag?
    let console: Console

    /// - Parameter answers: the templates that answer a message together, offered before anything is typed.
    /// - Returns: full names; nil when the agent left.
    func choose(_ words: String, offering answers: [TemplateMatch] = []) throws -> [String]? {
        var words = words
        if !answers.isEmpty {
            let hits = answers.map { Hit(name: "\($0.id):\($0.language)", title: $0.title, percent: Int(($0.probability * 100).rounded())) }
            list(hits)
            write("Enter for all, numbers, or other words: ")
            guard let line = readLine() else { return nil }
            let answer = line.trimmingCharacters(in: .whitespaces)
            if let chosen = Self.chosen(answer, of: hits, usual: Array(1...hits.count)) { return chosen }
            words = answer
        }
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
            if let chosen = Self.chosen(answer, of: hits, usual: [1]) { return chosen }
            words = answer
        }
    }

    /// Names by their numbers, the usual ones for an empty answer; nil where the answer is no numbers of the list.
    private static func chosen(_ answer: String, of hits: [Hit], usual: [Int]) -> [String]? {
        let numbers = answer.isEmpty ? usual : answer.split { $0 == "," || $0 == " " }.map { Int($0) ?? 0 }
        return numbers.allSatisfy { hits.indices.contains($0 - 1) } ? numbers.map { hits[$0 - 1].name } : nil
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
                return Hit(
                    name: reader.fullName(record), title: reader.string(record.title), percent: Int((hit.probability * 100).rounded()))
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
