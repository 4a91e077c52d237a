import Content

/// What the parts of one reply say against each other, for the agent to look at.
struct PartConflicts: Sendable {
    let parts: [ReplyPart]
    /// The text of each part's own answer.
    let answers: [String]
    /// The values that each part prints.
    let values: [[ReplyValue]]

    var notes: [String] { prices + differingValues }

    private var prices: [String] {
        let priced = parts.indices.filter { answers[$0].firstMatch(of: Self.price) != nil }
        let free = parts.indices.filter { index in Self.nothing.contains { answers[index].lowercased().contains($0) } }
        guard let price = priced.first(where: { !free.contains($0) }), let gift = free.first(where: { $0 != price }) else { return [] }
        return [
            "'\(parts[price].template.name.id)' names a price and '\(parts[gift].template.name.id)' says that something costs nothing; "
                + "make clear which is which"
        ]
    }

    private static var price: Regex<Substring> {
        /(?:zł|₽|€|\$|£|₴|\b[A-Z]{3}[ \u{A0}])\d|\d[ \u{A0}]?(?:zł|₽|€|\$|£|₴|[A-Z]{3}\b)/
    }

    private static let nothing = [
        "costs nothing", "costs you nothing", "free of charge", "for free", "бесплатн",
        "ничего не стоит", "bezpłatn", "nic nie kosztuje", "za darmo",
    ]

    /// One name, two values: mostly two orders, which the customer must be able to tell apart.
    private var differingValues: [String] {
        let names = ReplyComposer.unique(values.flatMap { $0.map { $0.key.split(separator: ".").last.map(String.init) ?? $0.key } })
        return names.filter { $0 == "order_number" }.compactMap { name in
            let texts = ReplyComposer.unique(values.flatMap { $0.filter { $0.key.hasSuffix(name) }.map(\.text) })
            guard texts.count > 1 else { return nil }
            return "the parts speak of \(texts.joined(separator: " and ")); check that each answer names the one it is about"
        }
    }
}
