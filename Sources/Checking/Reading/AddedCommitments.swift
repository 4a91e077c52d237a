import Content
import Foundation
import Language

/// What a text commits the shop to in its own words and another text does not: numbers, addresses, days, promises.
struct AddedCommitments {
    struct Found {
        let offsets: Range<Int>
        /// Ready to print before a remedy.
        let fact: String
    }

    private let text: CheckedText
    private let base: CheckedText

    init(_ text: CheckedText, to base: CheckedText) {
        self.text = text
        self.base = base
    }

    var findings: [Found] {
        (numbers + addresses + phrases + counts).sorted { $0.offsets.lowerBound < $1.offsets.lowerBound }
    }

    private func found(_ offsets: Range<Int>) -> Found {
        Found(offsets: offsets, fact: "the variant says '\(text.slice(offsets))', which its base does not")
    }

    private var numbers: [Found] {
        let known = Set(Promises(of: base).numbers.map(\.value))
        return Promises(of: text).numbers.filter { !known.contains($0.value) }.map { found($0.offsets) }
    }

    private var addresses: [Found] {
        let known = Set(base.links.links.map(\.destination))
        return text.links.links.filter { !$0.isFilled && !known.contains($0.destination) }.map { found($0.place) }
    }

    /// A day counts by its name; of the rest it counts that something of the kind is promised, since there are many words for it.
    private var phrases: [Found] {
        let known = Set(base.phrases.compactMap(Self.commitment))
        return text.phrases.filter { match in Self.commitment(match).map { !known.contains($0) } ?? false }.map { found($0.offsets) }
    }

    private static func commitment(_ match: PhraseMatch) -> String? {
        guard case .commitment(let kind) = match.phrase.kind else { return nil }
        return kind == .day ? "day \(match.phrase.text)" : kind.rawValue
    }

    /// Numbers in words before a measure: `two days`.
    private var counts: [Found] {
        let known = Set(Self.counts(in: base).map(\.words))
        return Self.counts(in: text).filter { !known.contains($0.words) }.map { found($0.offsets) }
    }

    private static func counts(in text: CheckedText) -> [(words: String, offsets: Range<Int>)] {
        guard let pack = LanguagePack.of(text.language) else { return [] }
        let (numerals, measures) = (Self.numerals(of: pack), Set(Self.measures(of: pack)))
        let words = text.prose.words
        return words.indices.dropLast().compactMap { index in
            let offsets = words[index].offsets.lowerBound..<words[index + 1].offsets.upperBound
            guard words[index].kind == .word, words[index + 1].kind == .word, offsets.count < 60 else { return nil }
            let (number, unit) = (Letters.folded(text.slice(words[index].offsets)), Letters.folded(text.slice(words[index + 1].offsets)))
            guard measures.contains(unit), numerals.contains(where: { $0.hasSuffix("*") ? number.hasPrefix($0.dropLast()) : number == $0 })
            else { return nil }
            return ("\(number) \(unit)", words[index].offsets)
        }
    }

    private static func measures(of pack: LanguagePack) -> [String] {
        let words = pack.measures
        return words.minute + words.hour + words.day + words.month + words.year + words.money
    }

    /// The concept's words, folded, with a star where the word may go on.
    private static func numerals(of pack: LanguagePack) -> [String] {
        let line = pack.search.concepts.split(separator: "\n").first { $0.drop { $0 == " " }.hasPrefix("numeral:") }
        return line?.split(separator: " ").dropFirst().map(String.init) ?? []
    }
}
