import Content
import Diagnostics
import Language

struct TextsAreInTheirLanguage: TextRule, BookRule {
    static let about = RuleDescription(
        "texts-are-in-their-language", .warning, "A text is written in the language that its name says.",
        why: "A paragraph that nobody translated reaches a customer who cannot read it.")

    private static let english =
        "---\ntitle: Parcel\ncategory: delivery\n---\n## Resolution\nYour parcel left our warehouse this morning.\n"
    static let examples: [Example] = [
        .good("Ваш заказ едет службой Royal Mail Special Delivery.", .russian),
        .bad("Заказ в пути. ↓Your parcel left our warehouse this morning.", .russian),
        .bad("It is on its way. ↓Заказ уже выехал со склада сегодня утром."),
        .good("Paczka opuściła dziś rano nasz magazyn.", .polish, beside: ["Templates/delivery/example.en.md": english]),
        .bad("Dzień dobry. ↓Your parcel left our warehouse this morning.", .polish, beside: ["Templates/delivery/example.en.md": english]),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let script = LanguagePack.grammar(of: text.language)?.script else { return [] }
        return text.prose.paragraphs.compactMap { paragraph in
            text.prose.sentences[paragraph.sentences].first { sentence in
                let words = text.prose.words(of: sentence).filter { $0.kind == .word }
                let foreign = words.filter { Self.isCyrillic(text.bytes[$0.offsets.lowerBound]) != (script == .cyrillic) }
                return foreign.count >= TextDigest.minimumWords && foreign.count == words.count
            }.map { Finding($0.offsets, "sentence is not in '\(text.language)'; translate it") }
        }
    }

    private static func isCyrillic(_ byte: UInt8) -> Bool { (0xD0...0xD3).contains(byte) }

    func findings(in book: CheckedBook, _ digests: [TextDigest]) -> [PlacedFinding] {
        let order = book.book.languages
        func place(_ digest: TextDigest) -> Int { order.firstIndex(of: digest.name.language) ?? order.count }
        return Dictionary(grouping: digests.filter { $0.status == .published }, by: \.family).values.flatMap {
            versions -> [PlacedFinding] in
            let sorted = versions.sorted { place($0) < place($1) }
            return sorted.indices.dropFirst().flatMap { index in copied(sorted[index], from: sorted[..<index]) }
        }
    }

    /// Sentences that stand word for word in a version in another language; the first of each paragraph.
    private func copied(_ text: TextDigest, from others: ArraySlice<TextDigest>) -> [PlacedFinding] {
        others.filter { $0.name.language.language != text.name.language.language }.flatMap { other -> [PlacedFinding] in
            let known = Set(other.sentences.map(\.key))
            return text.sentences.filter { known.contains($0.key) }.map {
                PlacedFinding(text.file, Finding($0.offsets, "sentence is that of '\(other.name)'; translate it"))
            }
        }
    }
}
