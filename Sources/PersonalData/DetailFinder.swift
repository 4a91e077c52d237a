/// Finds what is somebody's in a text: the one place that the scrubber of feedback, the rules of privacy and the reader of
/// messages ask.
///
/// ```swift
/// let finder = try DetailFinder(patterns: ["D\\d{6}"])
/// let text = ScannedText("Мой номер 8 912 345-67-89")
/// let kinds = finder.details(in: text).map(\.kind)  // [.phone]
/// ```
package struct DetailFinder: Sendable {
    private let values: FilledValues
    private let numbers: NumberDetector
    private let patterns: PatternDetector

    /// Knows no numbers of a book and no values.
    package init() {
        patterns = PatternDetector()
        values = FilledValues([:])
        numbers = NumberDetector(known: [:])
    }

    /// - Parameters:
    ///   - patterns: how the book's numbers look: whole-value regular expressions (ICU syntax), each perhaps behind its
    ///     variable's name and a tab.
    ///   - values: what a reply was filled with, by the name of the variable.
    /// - Throws: ``InvalidPattern`` for a pattern that is not a regular expression.
    package init(patterns: [String], values: [String: String] = [:]) throws(InvalidPattern) {
        self.patterns = try PatternDetector(patterns)
        self.values = FilledValues(values)
        let known = values.sorted { $0.key > $1.key }.map { ($0.value.compactMap(\.wholeNumberValue).map(String.init).joined(), $0.key) }
        numbers = NumberDetector(known: Dictionary(known.filter { $0.0.count >= 5 }) { $1 })
    }

    /// What to look for.
    package enum Scope: Sendable {
        case everything
        /// Addresses of mail, phones, cards, accounts and documents: what has a form of its own wherever it stands.
        case formal
    }

    /// Returns what was found in the order of the text; no two overlap. Where several detectors found one stretch, the detail
    /// covers all of it and has the kind of the one that begins first.
    package func details(in text: ScannedText, _ scope: Scope = .everything) -> [PersonalDetail] {
        Self.merged((scope == .formal ? formal(in: text) : all(in: text)).map { Self.withCountry($0, in: text) })
    }

    private func formal(in text: ScannedText) -> [PersonalDetail] {
        let shields = NumberShields(text).groups
        return EmailDetector().details(in: text) + BankAccountDetector().details(in: text)
            + IdentityDocumentDetector().details(in: text, shields: shields) + numbers.details(in: text, shields: shields)
    }

    private func all(in text: ScannedText) -> [PersonalDetail] {
        let tokens = Token.all(in: text)
        let written =
            values.details(in: text) + patterns.details(in: text, shields: NumberShields(text).groups) + formal(in: text)
            + SpokenEmailDetector().details(in: tokens) + LoginDetector().details(in: tokens, of: text)
            + SpokenNumberDetector().details(in: tokens, of: text) + NamedCodeDetector().details(in: tokens)
            + BirthDateDetector().details(in: tokens) + AddressDetector().details(in: tokens)
        return written + NameDetector().details(in: tokens, before: written)
    }

    /// A tax number with the letters of its country before it: `PL 894 27 16 300`.
    private static func withCountry(_ detail: PersonalDetail, in text: ScannedText) -> PersonalDetail {
        guard detail.kind == .nip || detail.kind == .inn else { return detail }
        var start = detail.range.lowerBound
        while start > 0, text.scalars[start - 1].isBlank || text.scalars[start - 1].isDash { start -= 1 }
        guard start >= 2, text.folded[start - 2] == "p", text.folded[start - 1] == "l", !text.isWord(start - 3) else { return detail }
        return PersonalDetail(range: start - 2..<detail.range.upperBound, detail.kind)
    }

    private static func merged(_ details: [PersonalDetail]) -> [PersonalDetail] {
        let ordered = details.enumerated().sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
        var merged: [PersonalDetail] = []
        for detail in ordered.map(\.element) {
            if let last = merged.last, detail.range.lowerBound < last.range.upperBound {
                let end = max(last.range.upperBound, detail.range.upperBound)
                merged[merged.count - 1] = PersonalDetail(range: last.range.lowerBound..<end, last.kind)
            } else {
                merged.append(detail)
            }
        }
        return merged
    }
}
