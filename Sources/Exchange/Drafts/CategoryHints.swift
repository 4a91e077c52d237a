import Content
import Language

/// Guesses a category from words: the names of folders first, then what a text speaks of.
///
/// The words are the packs': what they call a category, and those of the concepts that belong to it.
package struct CategoryHints: Sendable {
    private static let concepts: [Category: [String]] = [
        .product: ["available", "genuine", "size", "color", "compat", "choose"],
        .delivery: ["deliver", "parcel", "arrive", "pickup", "send"],
        .return: ["return", "convert", "replace", "withdraw"],
        .money: ["refund", "pay", "price", "fee", "debit", "money", "amount", "invoice", "decline", "discount", "bonus", "card", "bank"],
        .errors: ["broken", "failure", "password", "login", "app", "website", "account", "security", "fraud"],
    ]

    package static let known = CategoryHints()

    private var exact: [String: Category] = [:]
    /// By first letter.
    private var prefixes: [Character: [(String, Category)]] = [:]

    private init() {
        for pack in LanguagePack.all {
            for category in Category.allCases {
                for word in (pack.search.categories[category.rawValue] ?? "").split(separator: " ") + [category.rawValue[...]] {
                    add(String(Phrase.folded(word).prefix(6)), category)
                }
            }
            for line in pack.search.concepts.split(separator: "\n") {
                let halves = line.split(separator: ":", maxSplits: 1)
                guard halves.count == 2, let category = Self.category(of: halves[0].trimmingBlanks) else { continue }
                for pattern in halves[1].split(separator: " ") {
                    let folded = Phrase.folded(pattern)
                    if folded.hasSuffix("*") { add(String(folded.dropLast()), category) } else { exact[folded] = category }
                }
            }
        }
    }

    private mutating func add(_ prefix: String, _ category: Category) {
        if let first = prefix.first { prefixes[first, default: []].append((prefix, category)) }
    }

    private static func category(of concept: String) -> Category? { concepts.first { $0.value.contains(concept) }?.key }

    /// The category that most words name; nil where none does.
    package func category(of text: String) -> Category? {
        var counts: [Category: Int] = [:]
        for word in Phrase.folded(text.prefix(2_000)).split(whereSeparator: { !$0.isLetter }) where word.count > 2 {
            let known = exact[String(word)] ?? word.first.flatMap { prefixes[$0]?.first { word.hasPrefix($0.0) }?.1 }
            if let category = known { counts[category, default: 0] += 1 }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
