import Basics
import Content
import Diagnostics
import Language
import Markdown

struct ResolutionAnswersInWords: TextRule {
    /// Words an answer needs at least.
    static let minimum = 4

    static let about = RuleDescription(
        "resolution-answers-in-words", .error, "The Resolution answers in words, not with a bare link.",
        why: "A customer who asked a person gets an answer from a person; a link alone sends them away to search again.")

    static let examples: [Example] = [
        .good("Your parcel is with the courier; follow it [on the map](https://shop.example/track)."),
        .bad("↓[See here](https://shop.example/track)"),
        .bad("↓https://shop.example/track", .polish),
        .bad("↓[Подробнее здесь](https://shop.example/track)", .russian),
        .good("Да, она есть на складе.", .russian),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let template = text.template, let resolution = template.section(.resolution), resolution.placeholders.includes.isEmpty else {
            return []
        }
        var links: [Range<Int>] = []
        text.tree.walk { node in
            if case .link = node.kind, resolution.body.overlaps(node.offsets) { links.append(node.offsets) }
        }
        guard let link = links.first else { return [] }
        let words = text.prose.words.lazy.filter { word in
            guard resolution.body.contains(word.offsets.lowerBound) else { return false }
            let next = links.partitioningIndex { $0.upperBound > word.offsets.lowerBound }
            return next == links.count || !links[next].overlaps(word.offsets)
        }
        guard words.prefix(Self.minimum).count < Self.minimum else { return [] }
        return [Finding(link, "resolution is nothing but the link '\(text.slice(link))'; answer first, then link")]
    }
}
