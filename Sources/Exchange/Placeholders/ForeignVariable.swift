/// A variable that an import declares, because a placeholder of the tool has no other equal.
package struct ForeignVariable: Sendable, Equatable {
    package let name: String
    /// The tool's words, as the agent is asked for the value.
    package let ask: String
    package var choices: [String]
    /// False where every place that reads it has a fallback.
    package var isRequired: Bool

    /// A name of the placeholder language made of a tool's name: `Order No.` becomes `order_no`.
    static func name(of theirs: String) -> String {
        var name = ""
        for character in theirs.precomposedName {
            if character.isUppercase, let last = name.last, last.isLowercase { name += "_" }
            if character.isLetter || character.isNumber {
                name += character.lowercased()
            } else if !name.isEmpty, name.last != "_" {
                name += "_"
            }
        }
        while name.last == "_" { name.removeLast() }
        name = String(name.prefix(60))
        if name.isEmpty { return "value" }
        if name.first?.isNumber == true { name = "field_" + name }
        return ["and", "or", "if", "else", "elsif", "endif", "include", "true", "false"].contains(name) ? name + "_value" : name
    }

    /// The tool's name in words: `ticket.requester.phone` becomes `requester phone`.
    static func words(of theirs: String) -> String {
        let parts = name(of: theirs).split(separator: "_")
        return (parts.count > 1 && parts[0] == "ticket" ? parts.dropFirst() : parts[...]).joined(separator: " ")
    }
}

extension String {
    fileprivate var precomposedName: String { String(unicodeScalars.filter { !$0.properties.isDiacritic || $0.value > 0x36F }) }
}
