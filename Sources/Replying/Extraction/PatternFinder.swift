import Content
import Foundation
import Language

/// Finds values by the patterns of a book's own variables.
///
/// A pattern of its own kind (`D\d{6}`) is enough. One that ordinary words or numbers match too (`\d{10}`) needs a word of
/// what the variable is called just before it, and that word must not belong to another variable.
struct PatternFinder: Sendable {
    private struct Candidate {
        let variable: Variable
        let expression: NSRegularExpression
        /// Folded words of the label, empty for a pattern of its own kind.
        let cues: [String]
        let needsCue: Bool
    }

    private let candidates: [Candidate]

    /// - Parameter variables: those a customer knows; the labels are read in all languages of theirs.
    init(_ variables: [Variable], languages: [LanguageTag]) {
        let labels = variables.map { variable in
            Set(languages.flatMap { Self.words(variable.ask.text(in: $0)) } + Self.words(variable.name))
        }
        candidates = variables.indices.compactMap { index in
            let variable = variables[index]
            guard variable.origin == .customer, let pattern = variable.pattern,
                let expression = ValuePattern.compiled(pattern)
            else { return nil }
            let others = labels.indices.filter {
                variables[$0].name != variable.name && variables[$0].origin == .customer
            }.reduce(into: Set<String>()) { $0.formUnion(labels[$1]) }
            return Candidate(
                variable: variable, expression: expression, cues: labels[index].subtracting(others).sorted(),
                needsCue: Self.isCommon(expression))
        }
    }

    private static func words(_ text: String) -> [String] {
        Phrase.folded(text).split { !$0.isLetter }.map(String.init).filter { $0.count >= 3 }
    }

    /// True when a number or a word in capitals matches.
    private static func isCommon(_ expression: NSRegularExpression) -> Bool {
        let numbers = (1...16).map { String("1234567890123456".prefix($0)) }
        return (numbers + ["M", "XL", "OK", "PLN", "ORDER", "HELLO", "PLEASE", "DELIVERY", "THANKS", "12.5"]).contains {
            match($0, expression) == true
        }
    }

    func find(in words: MessageWords) -> [FoundValue] {
        let sure = find(candidates.filter { !$0.needsCue }, in: words, except: [])
        return sure + find(candidates.filter(\.needsCue), in: words, except: Set(sure.flatMap(\.words)))
    }

    private func find(_ candidates: [Candidate], in words: MessageWords, except taken: Set<Int>) -> [FoundValue] {
        var candidates = candidates
        return words.words.indices.flatMap { index in
            guard !taken.contains(index), mayHold(words.words[index]) else { return [FoundValue]() }
            var endless: Set<String> = []
            let found = candidates.compactMap { candidate -> FoundValue? in
                do throws(Endless) {
                    return try value(of: candidate, at: index, in: words)
                } catch {
                    endless.insert(candidate.variable.name)
                    return nil
                }
            }
            // Each word may take as long: the pattern is given up for this message.
            candidates.removeAll { endless.contains($0.variable.name) }
            return found
        }
    }

    /// A pattern took longer on a word than anybody waits.
    private struct Endless: Error {}

    private func mayHold(_ word: MessageWords.Word) -> Bool {
        word.hasDigit || (word.text.count >= 2 && word.text.allSatisfy { $0.isASCII && ($0.isUppercase || $0 == "-") })
            || (word.text.count == 1 && word.text.first?.isUppercase == true)
    }

    private func value(of candidate: Candidate, at index: Int, in words: MessageWords) throws(Endless) -> FoundValue? {
        let word = words.words[index].text
        if candidate.needsCue, !isCued(candidate, at: index, in: words) { return nil }
        for count in [1, 2, 3, 4] where index + count <= words.words.count {
            let pieces = words.words[index..<index + count]
            // Numbers are cut at blanks, words are not.
            guard count == 1 || pieces.allSatisfy(\.hasDigit) && pieces.dropLast().allSatisfy({ $0.after.isEmpty }) else { break }
            let whole = count == 1 ? word : pieces.map(\.text).joined()
            for spelling in Self.spellings(of: whole) {
                guard let matches = Self.match(spelling, candidate.expression) else { throw Endless() }
                guard matches else { continue }
                return FoundValue(kind: .variable(candidate.variable.name), text: spelling, words: index..<index + count)
            }
        }
        return nil
    }

    /// As typed, without hyphens, in capitals, and with Latin letters for the Cyrillic ones that look or sound alike.
    private static func spellings(of text: String) -> [String] {
        let upper = text.uppercased()
        let latin = String(upper.map { cyrillic[$0] ?? $0 })
        return [text, text.filter { $0 != "-" }, upper] + (latin == upper ? [] : [latin])
    }

    private static let cyrillic: [Character: Character] = [
        "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T", "Х": "X", "Д": "D",
    ]

    /// A word of the label among the three words before the value, or the one after it.
    private func isCued(_ candidate: Candidate, at index: Int, in words: MessageWords) -> Bool {
        (max(0, index - 3)..<index).contains { place in
            let after = words.words[place].after
            return !after.contains("?") && !after.contains("!") && Self.isCue(words.folded(place), candidate.cues)
        } || Self.isCue(words.folded(index + 1), candidate.cues)
    }

    /// The word itself, another form of it, or the end of a compound: `код` for `промокод`.
    private static func isCue(_ word: String, _ cues: [String]) -> Bool {
        guard word.count >= 3 else { return false }
        return cues.contains { $0 == word || $0.hasSuffix(word) || (word.count >= 4 && $0.count >= 4 && $0.prefix(4) == word.prefix(4)) }
    }

    /// Nil where that was not known in time.
    private static func match(_ text: String, _ expression: NSRegularExpression) -> Bool? {
        text.utf8.count <= 64 ? ValuePattern.matches(text, expression) : false
    }
}
