/// Reads HTML as a browser's tokenizer does (WHATWG HTML, section 13.2.5) and tells what in it could run or lead astray.
struct HTMLAudit {
    struct Tag: Equatable {
        let name: String
        let attributes: [String: String]
    }

    static let elements: Set<String> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "pre", "code", "hr", "table", "thead", "tbody", "tr", "th",
        "td", "div",
        "section", "span", "sup", "a", "img", "em", "strong", "del", "br", "label", "input", "sub", "kbd", "abbr", "mark", "small", "wbr",
        "details",
        "summary", "ins", "b", "i", "u", "s", "q", "samp", "var", "dfn", "cite",
    ]
    static let attributes: Set<String> = [
        "href", "src", "alt", "title", "class", "id", "start", "type", "disabled", "checked", "role", "tabindex", "aria-label", "scope",
    ]

    let tags: [Tag]
    private let broken: String?

    init(_ html: String) {
        var tags: [Tag] = []
        var broken: String?
        var rest = Array(html.utf8)[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[(open + 1)...]
            guard let tag = Self.tag(&rest) else {
                broken = "'<' before '\(String(decoding: rest.prefix(20), as: UTF8.self))' opens no plain tag"
                break
            }
            tags.append(tag)
        }
        self.tags = tags
        self.broken = broken
    }

    /// `/name>` or `name attribute attribute="value">`, nothing else.
    private static func tag(_ rest: inout ArraySlice<UInt8>) -> Tag? {
        if rest.first == UInt8(ascii: "/") { rest.removeFirst() }
        let name = word(&rest)
        var attributes: [String: String] = [:]
        while rest.first == UInt8(ascii: " ") {
            rest.removeFirst()
            let key = word(&rest)
            guard !key.isEmpty else { return nil }
            attributes[key] = ""
            guard rest.starts(with: "=\"".utf8) else { continue }
            rest.removeFirst(2)
            guard let close = rest.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
            attributes[key] = unescaped(String(decoding: rest[..<close], as: UTF8.self))
            rest = rest[(close + 1)...]
        }
        guard !name.isEmpty, rest.popFirst() == UInt8(ascii: ">") else { return nil }
        return Tag(name: name, attributes: attributes)
    }

    private static func word(_ rest: inout ArraySlice<UInt8>) -> String {
        let word = rest.prefix { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
        rest = rest[word.endIndex...]
        return String(decoding: word, as: UTF8.self)
    }

    /// The first thing that must not be there.
    var fault: String? { broken ?? tags.lazy.compactMap(Self.fault).first }

    private static func fault(_ tag: Tag) -> String? {
        guard elements.contains(tag.name) else { return "element '\(tag.name)'" }
        for (name, value) in tag.attributes {
            guard attributes.contains(name) else { return "attribute '\(name)' of '\(tag.name)'" }
            if name == "href" || name == "src", let fault = fault(address: value) { return fault }
        }
        return nil
    }

    /// WHATWG URL, sections 4.4: leading blanks and control characters go, tabs and line ends go everywhere.
    private static func fault(address: String) -> String? {
        let scalars = address.unicodeScalars.drop { $0.value <= 0x20 }.filter { ![0x09, 0x0A, 0x0D].contains($0.value) }
        let text = String(String.UnicodeScalarView(scalars)).lowercased().replacing("\\", with: "/")
        if text.hasPrefix("//") { return "address '\(address)' leaves the site" }
        let scheme = text.utf8.prefix { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "+.-".utf8.contains($0) }
        guard text.utf8.dropFirst(scheme.count).first == UInt8(ascii: ":") else { return nil }
        return ["http", "https", "mailto", "tel"].contains(String(scheme) ?? "") ? nil : "address '\(address)'"
    }

    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
            .replacing("&amp;", with: "&")
    }
}
