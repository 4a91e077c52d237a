import Content
import Diagnostics
import Foundation
import Language

struct TranslationsPromiseTheSame: BookRule {
    static let about = RuleDescription(
        "translations-promise-the-same", .warning,
        "A translation promises the same: the same numbers, facts, variables, addresses and steps.",
        why: "Two customers of one shop must not have two deadlines because they write in two languages.")

    private static let english = "---\ntitle: Parcel\ncategory: delivery\n---\n## Resolution\nWe keep it 9 days, then 2 more.\n"
    static let examples: [Example] = [
        .good("Ждём 9 дней, потом ещё 2.", .russian, beside: ["Templates/delivery/example.en.md": english]),
        .bad("Ждём ↓8 дней, потом ещё 2.", .russian, beside: ["Templates/delivery/example.en.md": english]),
        .bad(
            "---\n↓title: Paczka\ncategory: delivery\n---\n## Rozwiązanie\nCzekamy 9 dni.\n", .polish,
            beside: ["Templates/delivery/example.en.md": english]),
        .bad(
            "---\n↓title: Посылка\ncategory: delivery\n---\n1. Откройте.\n2. Проверьте.\n", .russian, .article,
            beside: [
                "KnowledgeBase/delivery/example.en.md": "---\ntitle: Parcel\ncategory: delivery\n---\n1. Open it.\n2. Look.\n3. Write.\n"
            ]),
        .bad(
            "---\n↓title: Paczka\ncategory: delivery\n---\n## Rozwiązanie\nCzekamy.\n", .polish, settings: "facts:\n  days: 7\n",
            beside: [
                "Templates/delivery/example.en.md":
                    "---\ntitle: Parcel\ncategory: delivery\n---\n## Resolution\nWe keep it {{ facts.days }} days.\n"
            ]),
    ]

    /// Every language has its own way to greet and to sign.
    private static let courtesy: Set<String> = ["customer_name", "agent_name", "shop_name", "salutation"]

    func findings(in book: CheckedBook, _ digests: [TextDigest]) -> [PlacedFinding] {
        let groups = Dictionary(grouping: digests.filter { $0.status != .retired }, by: \.family)
        let order = book.book.languages
        return groups.values.flatMap { versions -> [PlacedFinding] in
            let sorted = versions.sorted { (order.firstIndex(of: $0.name.language) ?? 0) < (order.firstIndex(of: $1.name.language) ?? 0) }
            guard let original = sorted.first else { return [] }
            return sorted.dropFirst().flatMap { findings(in: $0, against: original) }
        }
    }

    private func findings(in text: TextDigest, against original: TextDigest) -> [PlacedFinding] {
        var found: [Finding] = []
        let title = text.fields["title"] ?? text.template?.sections.first?.heading ?? 0..<0
        let (own, other) = (text.promises, original.promises)
        // A number that the other text says once more or once less is style; one that it never says is a promise.
        let (said, saidThere) = (Set(own.numbers.map(\.value)), Set(other.numbers.map(\.value)))
        let left = other.numbers.map(\.value).filter { !said.contains($0) }
        let extra = own.numbers.filter { !saidThere.contains($0.value) }
        found += extra.map {
            Finding(
                $0.offsets,
                "'\($0.value)' is not in '\(original.name)'\(left.isEmpty ? "" : ", which says \(list(left))"); a translation promises the same"
            )
        }
        if extra.isEmpty, !left.isEmpty {
            found.append(
                Finding(
                    title,
                    "\(list(left)) of '\(original.name)' \(left.count == 1 ? "is" : "are") missing here; a translation promises the same"))
        }
        let missing = other.names.subtracting(own.names).subtracting(Self.courtesy).sorted()
        let surplus = own.names.subtracting(other.names).subtracting(Self.courtesy).sorted()
        if !missing.isEmpty {
            found.append(
                Finding(
                    title, "'\(original.name)' prints \(quoted(missing)) and this translation does not; a translation promises the same"))
        }
        if !surplus.isEmpty {
            found.append(
                Finding(
                    title, "this translation prints \(quoted(surplus)) and '\(original.name)' does not; a translation promises the same"))
        }
        if own.addresses != other.addresses, let address = other.addresses.subtracting(own.addresses).sorted().first {
            found.append(Finding(title, "'\(original.name)' links to '\(address)' and this translation does not; link to the same"))
        }
        if own.steps != other.steps {
            found.append(
                Finding(
                    title,
                    "ordered lists have \(steps(own.steps)) here and \(steps(other.steps)) in '\(original.name)'; give both the same steps")
            )
        }
        return found.map { PlacedFinding(text.file, $0) }
    }

    private func list(_ numbers: [Decimal]) -> String { Array(Set(numbers)).sorted().map { "'\($0)'" }.joined(separator: ", ") }
    private func quoted(_ names: [String]) -> String { names.map { "'\($0)'" }.joined(separator: ", ") }
    private func steps(_ counts: [Int]) -> String {
        counts.isEmpty ? "no steps" : counts.map(String.init).joined(separator: " and ") + " steps"
    }
}
