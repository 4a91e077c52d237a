import Diagnostics

/// What readers of JSON share.
enum JSONShelf {
    /// The objects of a list that is the whole file, one of its keys, or one object alone.
    ///
    /// - Throws: `ExchangeFailure` where the file is none of these.
    static func objects(_ file: SourceFile, under keys: [String]) throws(ExchangeFailure) -> [(key: String, node: JSONNode)] {
        let root = try JSONParser.parse(file)
        if let items = root.items { return try checked(items.map { (keys.first ?? "", $0) }, file) }
        guard root.isObject else { throw ExchangeFailure(file, at: root.offset, "file holds \(kind(root)); export a list of objects") }
        var found: [(String, JSONNode)] = []
        var isKnown = false
        for member in root.members where keys.contains(member.key) {
            isKnown = true
            if let items = member.value.items { found += items.map { (member.key, $0) } }
            if member.value.isObject { found.append((member.key, member.value)) }
        }
        if isKnown { return try checked(found, file) }
        if root["id"] != nil || root["title"] != nil || root["name"] != nil { return [(keys.first ?? "", root)] }
        throw ExchangeFailure(
            file, at: root.offset,
            "file has none of the keys \(keys.map { "'\($0)'" }.joined(separator: ", ")); export the list that the API gives")
    }

    private static func checked(
        _ items: [(key: String, node: JSONNode)], _ file: SourceFile
    ) throws(ExchangeFailure) -> [(key: String, node: JSONNode)] {
        for (index, item) in items.enumerated() where !item.node.isObject {
            throw ExchangeFailure(file, at: item.node.offset, "\(item.key)[\(index)] is \(kind(item.node)); an object is expected")
        }
        return items
    }

    /// The value of the first key that there is, as text.
    static func text(_ node: JSONNode, _ keys: String...) -> String? {
        keys.lazy.compactMap { node[$0]?.text }.first { !$0.trimmingBlanks.isEmpty }
    }

    static func kind(_ node: JSONNode) -> String {
        switch node.kind {
        case .object: "an object"
        case .array: "a list"
        case .string: "a text"
        case .number: "a number"
        case .bool: "true or false"
        case .null: "null"
        }
    }

    /// Names such as `Delivery::Late parcel` with their folders.
    static func folders(_ title: String, separator: String = "::") -> (folders: [String], title: String) {
        let parts = title.ranges(of: separator).isEmpty ? [title] : title.components(cutAt: separator)
        return (parts.dropLast().filter { !$0.isEmpty }, parts.last ?? title)
    }
}

extension String {
    /// The parts between a mark of several characters, without the blanks around them.
    fileprivate func components(cutAt mark: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: mark) {
            parts.append(rest[..<range.lowerBound].trimmingBlanks)
            rest = rest[range.upperBound...]
        }
        return parts + [rest.trimmingBlanks]
    }
}
