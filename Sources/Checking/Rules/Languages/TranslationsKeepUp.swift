import Content
import Diagnostics
import Language

struct TranslationsKeepUp: BookRule {
    static let about = RuleDescription(
        "translations-keep-up", .warning, "A translation follows the changes of meaning that its original declares.",
        why: """
            Time stamps cannot tell a comma from a new price. \
            Whoever changes the meaning says 'change: content' or 'change: major'; a translation that took it over says the same.
            """)

    static let examples: [Example] = [
        .good(
            "It is on its way.", with: "change: content",
            beside: [
                "Templates/delivery/example.pl.md":
                    "---\ntitle: Paczka\ncategory: delivery\nchange: content\n---\n## Rozwiązanie\nW drodze.\n"
            ]),
        .good(
            "W drodze.", .polish,
            beside: [
                "Templates/delivery/example.en.md":
                    "---\ntitle: Parcel\ncategory: delivery\nchange: minor\n---\n## Resolution\nOn its way.\n"
            ]),
        .bad(
            "---\n↓title: Paczka\ncategory: delivery\n---\n## Rozwiązanie\nW drodze.\n", .polish,
            beside: [
                "Templates/delivery/example.en.md":
                    "---\ntitle: Parcel\ncategory: delivery\nchange: content\n---\n## Resolution\nOn its way.\n"
            ]),
        .bad(
            "---\ntitle: Посылка\ncategory: delivery\n↓change: content\n---\nВ пути.\n", .russian, .article,
            beside: ["KnowledgeBase/delivery/example.en.md": "---\ntitle: Parcel\ncategory: delivery\nchange: major\n---\nOn its way.\n"]),
    ]

    func findings(in book: CheckedBook, _ digests: [TextDigest]) -> [PlacedFinding] {
        let groups = Dictionary(grouping: digests, by: \.family)
        return groups.values.flatMap { versions -> [PlacedFinding] in
            guard let latest = versions.max(by: { (Self.weight($0), $1.name.language) < (Self.weight($1), $0.name.language) }),
                Self.weight(latest) > 0
            else { return [] }
            return versions.filter { Self.weight($0) < Self.weight(latest) && $0.status == .published }.map { finding($0, behind: latest) }
        }
    }

    private func finding(_ text: TextDigest, behind latest: TextDigest) -> PlacedFinding {
        let change = latest.change?.rawValue ?? ""
        let message =
            "'\(latest.name)' declares 'change: \(change)' and this translation does not; take the change over, then write 'change: \(change)' here"
        return PlacedFinding(
            text.file, Finding(text.fields["change"] ?? text.key("title"), message, severity: change == "major" ? .error : nil))
    }

    private static func weight(_ text: TextDigest) -> Int {
        switch text.change {
        case .major?: 2
        case .content?: 1
        case .minor?, nil: 0
        }
    }
}
