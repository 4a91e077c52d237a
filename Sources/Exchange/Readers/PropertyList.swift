import Diagnostics

/// Reads an XML property list as the same tree as JSON.
enum PropertyList {
    private static let maximumDepth = 32

    /// - Throws: `ExchangeFailure` for text that is no property list or nests too deep.
    static func parse(_ file: SourceFile) throws(ExchangeFailure) -> JSONNode {
        var tokens = HTMLTokenizer.placed(file.text)[...]
        while let token = tokens.first {
            if case .open(let name, _, _) = token.token, name != "plist" { return try value(&tokens, file, depth: 0) }
            tokens = tokens.dropFirst()
        }
        throw ExchangeFailure(file, at: 0, "file is not a property list; export a group from TextExpander")
    }

    private typealias Tokens = ArraySlice<(token: HTMLToken, offset: Int)>

    private static func value(_ tokens: inout Tokens, _ file: SourceFile, depth: Int) throws(ExchangeFailure) -> JSONNode {
        guard depth < maximumDepth else { throw ExchangeFailure(file, at: tokens.first?.offset ?? 0, "property list nests too deep") }
        guard let first = tokens.popFirst(), case .open(let name, _, let isClosed) = first.token else {
            throw ExchangeFailure(file, at: tokens.first?.offset ?? file.text.utf8.count, "a value is missing; export the group again")
        }
        switch name {
        case "true": return JSONNode(kind: .bool(true), offset: first.offset)
        case "false": return JSONNode(kind: .bool(false), offset: first.offset)
        case "dict": return JSONNode(kind: .object(isClosed ? [] : try members(&tokens, file, depth)), offset: first.offset)
        case "array": return JSONNode(kind: .array(isClosed ? [] : try items(&tokens, file, depth)), offset: first.offset)
        case "string", "integer", "real", "date", "data":
            return JSONNode(kind: .string(isClosed ? "" : try words(&tokens, name, file)), offset: first.offset)
        default: throw ExchangeFailure(file, at: first.offset, "'<\(name)>' is not a value of a property list")
        }
    }

    private static func members(_ tokens: inout Tokens, _ file: SourceFile, _ depth: Int) throws(ExchangeFailure) -> [JSONNode.Member] {
        var members: [JSONNode.Member] = []
        while skipBlanks(&tokens) {
            guard let first = tokens.popFirst() else { break }
            if first.token == .close(name: "dict") { return members }
            guard case .open("key", _, _) = first.token else { throw ExchangeFailure(file, at: first.offset, "'<key>' is missing") }
            let key = try words(&tokens, "key", file)
            _ = skipBlanks(&tokens)
            members.append(JSONNode.Member(key: key, value: try value(&tokens, file, depth: depth + 1)))
        }
        throw ExchangeFailure(file, at: file.text.utf8.count, "'</dict>' is missing; export the group again")
    }

    private static func items(_ tokens: inout Tokens, _ file: SourceFile, _ depth: Int) throws(ExchangeFailure) -> [JSONNode] {
        var items: [JSONNode] = []
        while skipBlanks(&tokens) {
            if tokens.first?.token == .close(name: "array") {
                tokens = tokens.dropFirst()
                return items
            }
            items.append(try value(&tokens, file, depth: depth + 1))
        }
        throw ExchangeFailure(file, at: file.text.utf8.count, "'</array>' is missing; export the group again")
    }

    private static func words(_ tokens: inout Tokens, _ name: String, _ file: SourceFile) throws(ExchangeFailure) -> String {
        var words = ""
        while let next = tokens.popFirst() {
            if next.token == .close(name: name) { return words }
            guard case .text(let text) = next.token else { throw ExchangeFailure(file, at: next.offset, "'</\(name)>' is missing") }
            words += text
        }
        throw ExchangeFailure(file, at: file.text.utf8.count, "'</\(name)>' is missing; export the group again")
    }

    /// False at the end.
    private static func skipBlanks(_ tokens: inout Tokens) -> Bool {
        while case .text(let text)? = tokens.first?.token, text.allSatisfy(\.isWhitespace) { tokens = tokens.dropFirst() }
        return !tokens.isEmpty
    }
}
