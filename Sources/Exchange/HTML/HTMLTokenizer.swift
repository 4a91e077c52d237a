/// Cuts HTML into tokens, as broken as people and editors write it. Takes time linear in the length.
struct HTMLTokenizer {
    private static let unseen: Set<String> = ["script", "style", "title", "textarea", "noscript", "head"]

    private var rest: Substring
    private var tokens: [(token: HTMLToken, offset: Int)] = []
    /// Where the token at hand starts.
    private var offset = 0
    private let count: Int
    private let raw: Set<String>

    static func tokens(of html: String) -> [HTMLToken] { run(html, raw: unseen).map(\.token) }

    /// The tokens of XML, each with its offset in UTF-8.
    static func placed(_ xml: String) -> [(token: HTMLToken, offset: Int)] { run(xml, raw: []) }

    private static func run(_ source: String, raw: Set<String>) -> [(token: HTMLToken, offset: Int)] {
        var source = source
        source.makeContiguousUTF8()
        var tokenizer = HTMLTokenizer(rest: source[...], count: source.utf8.count, raw: raw)
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(rest: Substring, count: Int, raw: Set<String>) {
        self.rest = rest
        self.count = count
        self.raw = raw
    }

    private mutating func add(_ token: HTMLToken) { tokens.append((token, offset)) }

    private mutating func run() {
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
            text(rest[..<open])
            rest = rest[open...]
            offset = count - rest.utf8.count
            if !markup() {
                add(.text("<"))
                rest = rest.dropFirst()
            }
            offset = count - rest.utf8.count
        }
        text(rest)
    }

    private mutating func text(_ stretch: Substring) {
        if !stretch.isEmpty { add(.text(HTMLEntities.decoded(stretch))) }
    }

    /// Takes what starts at `<`; false where it is no markup.
    private mutating func markup() -> Bool {
        let next = rest.dropFirst()
        if next.hasPrefix("!--") { return skip(to: "-->") }
        guard let first = next.first else { return false }
        if first == "!" || first == "?" { return skip(to: ">") }
        if first == "/" {
            let name = next.dropFirst().prefix(while: Self.isName)
            guard !name.isEmpty else { return false }
            add(.close(name: name.lowercased()))
            return skip(to: ">")
        }
        guard first.isASCII, first.isLetter else { return false }
        open(next)
        return true
    }

    private mutating func skip(to mark: String) -> Bool {
        let end = rest.utf8.firstRange(of: mark.utf8)?.upperBound
        rest = end.map { rest[$0...] } ?? ""
        return true
    }

    private mutating func open(_ start: Substring) {
        let name = start.prefix(while: Self.isName).lowercased()
        rest = start.drop(while: Self.isName)
        var attributes: [String: String] = [:]
        var isClosed = false
        while true {
            rest = rest.drop { $0.isWhitespace }
            guard let character = rest.first else { break }
            if character == ">" {
                rest = rest.dropFirst()
                break
            }
            if character == "/" {
                isClosed = true
                rest = rest.dropFirst()
                continue
            }
            if character == "<" { break }
            isClosed = false
            let (key, value) = attribute()
            if attributes[key] == nil { attributes[key] = value }
        }
        add(.open(name: name, attributes: attributes, isClosed: isClosed))
        if raw.contains(name), !isClosed { skipRaw(name) }
    }

    private mutating func attribute() -> (key: String, value: String) {
        let key = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != ">" && $0 != "/" }
        guard !key.isEmpty else {
            rest = rest.dropFirst()
            return ("", "")
        }
        rest = rest[key.endIndex...].drop { $0.isWhitespace }
        guard rest.first == "=" else { return (key.lowercased(), "") }
        rest = rest.dropFirst().drop { $0.isWhitespace }
        guard let quote = rest.first, quote == "\"" || quote == "'" else {
            let value = rest.prefix { !$0.isWhitespace && $0 != ">" }
            rest = rest[value.endIndex...]
            return (key.lowercased(), HTMLEntities.decoded(value))
        }
        let value = rest.dropFirst().prefix { $0 != quote }
        rest = rest[value.endIndex...].dropFirst()
        return (key.lowercased(), HTMLEntities.decoded(value))
    }

    /// What a browser does not show is left out, up to the tag that closes it.
    private mutating func skipRaw(_ name: String) {
        var search = rest
        while let open = search.utf8.firstRange(of: "</".utf8) {
            let after = search[open.upperBound...]
            if after.prefix(name.count).lowercased() == name {
                rest = search[open.lowerBound...]
                return
            }
            search = after
        }
        rest = ""
    }

    private static func isName(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber) || character == "-" || character == ":"
    }
}
