import Basics

/// One thing that could be written at a place (LSP 3.17, "CompletionItem").
struct Proposal {
    /// Numbers of the protocol that make editors draw a fitting sign.
    enum Kind: Int {
        case function = 3
        case variable = 6
        case module = 9
        case property = 10
        case value = 12
        case keyword = 14
        case file = 17
        case reference = 18
        case constant = 21
    }

    let label: String
    let kind: Kind
    var detail: String?
    /// What is written in place of the prefix; the label where it is nil.
    var text: String?

    func json(_ stretch: Stretch, order: Int) -> JSON {
        let number = String(order)
        var pairs: [(key: String, value: JSON)] = [
            ("label", .string(label)), ("kind", .integer(kind.rawValue)),
            ("sortText", .string(String(repeating: "0", count: max(0, 5 - number.count)) + number)),
            ("filterText", .string(text ?? label)),
            ("textEdit", ["range": stretch.json, "newText": .string(text ?? label)]),
        ]
        if let detail { pairs.append(("detail", .string(detail))) }
        return .pairs(pairs)
    }
}

/// Proposals for one place, and the bytes that the chosen one replaces.
struct Proposals {
    let items: [Proposal]
    let replaced: Range<Int>

    /// More than a person looks through; the client asks again as they type.
    static let maximum = 400

    func json(_ places: PlaceMap) -> JSON {
        let stretch = places.stretch(replaced)
        let shown = items.prefix(Self.maximum).enumerated().map { $1.json(stretch, order: $0) }
        return ["isIncomplete": .bool(items.count > Self.maximum), "items": .array(shown)]
    }
}
