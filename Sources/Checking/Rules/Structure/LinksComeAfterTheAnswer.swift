import Content
import Diagnostics
import Language
import Markdown

struct LinksComeAfterTheAnswer: TextRule {
    static let about = RuleDescription(
        "links-come-after-the-answer", .warning, "The Resolution does not open with a link.",
        why: """
            Many customers read a reply on a phone and only its first line: that line must hold the answer. \
            The link comes at the end, for those who want more.
            """)

    static let examples: [Example] = [
        .good("Returns take 30 days from delivery. More in [how to return](https://shop.example/returns)."),
        .bad("↓[How to return](https://shop.example/returns) explains how long a return takes."),
        .bad("↓[Как вернуть](https://shop.example/returns) – там указаны все сроки возврата.", .russian),
        .bad("↓[Jak zwrócić](https://shop.example/returns) – tam są wszystkie terminy zwrotu.", .polish),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let resolution = text.template?.section(.resolution) else { return [] }
        var first: Node?
        text.tree.walk { node in
            if case .link = node.kind, first == nil, resolution.body.overlaps(node.offsets) { first = node }
        }
        guard let link = first else { return [] }
        let words = text.prose.words.filter { resolution.body.contains($0.offsets.lowerBound) }
        let outside = words.count { !link.offsets.overlaps($0.offsets) }
        guard outside >= ResolutionAnswersInWords.minimum, !words.contains(where: { $0.offsets.upperBound <= link.offsets.lowerBound })
        else { return [] }
        return [Finding(link.offsets, "resolution opens with the link '\(text.slice(link.offsets))'; answer first, link at the end")]
    }
}
