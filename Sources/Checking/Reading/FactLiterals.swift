import Content
import Diagnostics
import Foundation
import Language

/// The values of all facts, as they would be written by hand.
struct FactLiterals: Sendable {
    /// What a number counts, as the name of its fact says.
    enum Unit: String, Sendable, CaseIterable { case minute, hour, day, month, year, money, percent }

    private let numbers: [Unit: [Decimal: [String]]]
    private let texts: [LanguageTag: [(name: String, value: ByteSearcher)]]

    /// - Parameter languages: those of the book's texts.
    init(_ facts: [String: Fact], languages: [LanguageTag]) {
        var numbers: [Unit: [Decimal: [String]]] = [:]
        var texts: [(name: String, text: LocalizedText)] = []
        for (name, fact) in facts.sorted(by: { $0.key < $1.key }) {
            if let value = fact.value(in: .english) ?? fact.text.byLanguage.keys.first.flatMap({ fact.value(in: $0) }),
                let number = value.decimal
            {
                if let unit = Self.unit(ofFact: name) { numbers[unit, default: [:]][number, default: []].append(name) }
            } else {
                texts.append((name, fact.text))
            }
        }
        self.numbers = numbers
        self.texts = Dictionary(
            languages.map { language in
                (
                    language,
                    texts.compactMap { name, text in
                        text.exact(in: language).flatMap { Self.isPromise($0) ? (name, ByteSearcher($0)) : nil }
                    }
                )
            }
        ) { first, _ in first }
    }

    /// Addresses, opening hours and the like; plain words are no promise that could change.
    private static func isPromise(_ value: String) -> Bool { value.count >= 8 && value.contains { $0.isNumber || $0 == "@" || $0 == ":" } }

    func texts(in language: LanguageTag) -> [(name: String, value: ByteSearcher)] { texts[language] ?? [] }

    /// Facts of that unit and value.
    func names(of literal: String, _ unit: Unit) -> [String] {
        Variable.decimal(literal).flatMap { numbers[unit]?[$0] } ?? []
    }

    private static func unit(ofFact name: String) -> Unit? {
        let words = Set(name.split(separator: "_").map(String.init))
        let units: [(Unit, Set<String>)] = [
            (.minute, ["minutes", "minute"]), (.hour, ["hours", "hour"]), (.day, ["days", "day"]), (.month, ["months", "month"]),
            (.year, ["years", "year"]), (.percent, ["percent"]),
            (.money, ["price", "cost", "amount", "fee", "limit", "order", "delivery", "from", "bonus"]),
        ]
        return units.first { !$0.1.isDisjoint(with: words) }?.0
    }
}

extension FactLiterals.Unit {
    /// The unit that a word or a sign after a number names.
    init?(_ word: String, sign: String, language: LanguageTag) {
        if sign.hasPrefix("%") || sign.hasPrefix(" %") || sign.hasPrefix("\u{A0}%") {
            self = .percent
            return
        }
        if sign.contains(where: { "€$£₽".contains($0) }) {
            self = .money
            return
        }
        // Between a number and its unit nothing but blanks may stand.
        guard !word.isEmpty, sign.allSatisfy({ $0.isWhitespace || $0 == "-" }), let unit = Self.words[Letters.folded(word)] else {
            return nil
        }
        self = unit
    }

    /// A currency sign before a number: `€20`.
    init?(before offset: Int, in file: SourceFile) {
        guard ["€", "$", "£"].contains(where: { file.slice(offset - $0.utf8.count..<offset) == $0 }) else { return nil }
        self = .money
    }

    /// In all languages: a text may quote a sum as another language writes it.
    private static let words: [String: FactLiterals.Unit] = {
        let lists = LanguagePack.all.map(\.measures).flatMap { words -> [(FactLiterals.Unit, [String])] in
            [
                (.minute, words.minute), (.hour, words.hour), (.day, words.day), (.month, words.month), (.year, words.year),
                (.money, words.money), (.percent, words.percent),
            ]
        }
        return Dictionary(lists.flatMap { unit, words in words.map { ($0, unit) } }) { first, _ in first }
    }()
}
