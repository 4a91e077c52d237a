import Foundation
import Markdown

/// An SVG picture without what runs: scripts, handlers and addresses that are scripts go, text in `foreignObject` stays as text.
///
/// What draws diagrams (Mermaid, draw.io) writes its labels as HTML in `foreignObject`. A picture that is opened on its own would
/// run what is in it with the rights of the site.
struct VectorPicture {
    /// Elements that go with all they hold.
    private static let dropped: Set<String> = ["script", "iframe", "embed", "object", "handler", "audio", "video", "link", "meta"]

    /// The picture as text; nil for what is no well-formed XML.
    let cleaned: String?

    init(_ text: String) {
        var reader = Reader(rest: text[...])
        cleaned = reader.read() ? reader.output : nil
    }

    private struct Reader {
        var rest: Substring
        var output = ""
        /// Names of open elements that are written.
        private var open: [Substring] = []
        /// Name and depth of an element that is left out, and the label that its text becomes.
        private var skipping: (name: String, depth: Int, label: Label?)?

        private struct Label {
            let attributes: [(name: Substring, value: Substring)]
            var words = ""
        }

        init(rest: Substring) { self.rest = rest }

        mutating func read() -> Bool {
            while let mark = rest.firstIndex(of: "<") {
                text(rest[..<mark])
                rest = rest[mark...]
                guard markup() else { return false }
            }
            text(rest)
            return open.isEmpty && skipping == nil
        }

        private mutating func text(_ text: Substring) {
            if skipping == nil { output += text } else { skipping?.label?.words += text }
        }

        /// Reads what begins with `<`; false where it has no end.
        private mutating func markup() -> Bool {
            if rest.hasPrefix("<!--") { return skip(to: "-->") }
            if rest.hasPrefix("<![CDATA[") {
                guard let end = rest.range(of: "]]>") else { return false }
                text(Substring(String(rest[rest.index(rest.startIndex, offsetBy: 9)..<end.lowerBound]).htmlEscaped))
                rest = rest[end.upperBound...]
                return true
            }
            if rest.hasPrefix("<?") {
                let isDeclaration = rest.hasPrefix("<?xml ")
                guard let end = rest.range(of: "?>") else { return false }
                if isDeclaration, output.isEmpty { output += rest[..<end.upperBound] }
                rest = rest[end.upperBound...]
                return true
            }
            // Entities could stand for anything; the names that XML knows need no declaration.
            if rest.hasPrefix("<!") { return doctype() }
            return rest.hasPrefix("</") ? closing() : opening()
        }

        private mutating func skip(to end: String) -> Bool {
            guard let place = rest.range(of: end) else { return false }
            rest = rest[place.upperBound...]
            return true
        }

        private mutating func doctype() -> Bool {
            guard let end = rest.firstIndex(where: { $0 == ">" || $0 == "[" }) else { return false }
            return rest[end] == "[" ? skip(to: "]>") || skip(to: "]") && skip(to: ">") : skip(to: ">")
        }

        private mutating func closing() -> Bool {
            guard let end = rest.firstIndex(of: ">") else { return false }
            let name = rest[rest.index(rest.startIndex, offsetBy: 2)..<end].prefix { !$0.isWhitespace }
            rest = rest[rest.index(after: end)...]
            guard let skipped = skipping else {
                guard open.popLast() == name else { return false }
                output += "</\(name)>"
                return true
            }
            skipping?.label?.words += " "
            guard VectorPicture.local(name) == skipped.name else { return true }
            skipping?.depth -= 1
            guard skipping?.depth == 0 else { return true }
            skipping = nil
            if let label = skipped.label { output += VectorPicture.text(label.words, label.attributes) }
            return true
        }

        private mutating func opening() -> Bool {
            guard let tag = Tag(rest) else { return false }
            rest = rest[tag.end...]
            let name = VectorPicture.local(tag.name)
            if let skipped = skipping {
                if name == skipped.name, !tag.isEmpty { skipping?.depth += 1 }
                if ["br", "p", "div"].contains(name) { skipping?.label?.words += " " }
                return true
            }
            if name == "foreignobject" || VectorPicture.dropped.contains(name) {
                guard !tag.isEmpty else { return true }
                skipping = (name, 1, name == "foreignobject" ? Label(attributes: tag.attributes) : nil)
                return true
            }
            output += "<\(tag.name)"
            for (key, value) in tag.attributes where VectorPicture.isHarmless(key, value) {
                output += value.contains("\"") ? " \(key)='\(value)'" : " \(key)=\"\(value)\""
            }
            output += tag.isEmpty ? "/>" : ">"
            if !tag.isEmpty { open.append(tag.name) }
            return true
        }
    }

    private struct Tag {
        let name: Substring
        private(set) var attributes: [(name: Substring, value: Substring)] = []
        let isEmpty: Bool
        let end: Substring.Index

        init?(_ text: Substring) {
            var rest = text.dropFirst()
            name = rest.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
            guard let first = name.first, first.isLetter || first == "_" else { return nil }
            rest = rest[name.endIndex...]
            while true {
                rest = rest.drop { $0.isWhitespace }
                if rest.hasPrefix("/>") || rest.hasPrefix(">") { break }
                let key = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != ">" && $0 != "/" && $0 != "<" }
                rest = rest[key.endIndex...].drop { $0.isWhitespace }
                guard !key.isEmpty, rest.first == "=" else { return nil }
                rest = rest.dropFirst().drop { $0.isWhitespace }
                guard let quote = rest.first, quote == "\"" || quote == "'", let close = rest.dropFirst().firstIndex(of: quote) else {
                    return nil
                }
                let value = rest[rest.index(after: rest.startIndex)..<close]
                guard !value.contains("<") else { return nil }
                attributes.append((key, value))
                rest = rest[rest.index(after: close)...]
            }
            isEmpty = rest.first == "/"
            end = rest.index(rest.startIndex, offsetBy: isEmpty ? 2 : 1)
        }
    }

    /// `svg:script` is a script, too.
    private static func local(_ name: Substring) -> String { String(name.split(separator: ":").last ?? "").lowercased() }

    private static func isHarmless(_ key: Substring, _ value: Substring) -> Bool {
        let name = local(key)
        guard !name.hasPrefix("on") else { return false }
        // A character reference may hide what an address begins with, and none of these is needed there.
        let plain = value.lowercased().filter { !$0.isWhitespace }
        let isAddress = ["href", "src", "to", "from", "values", "by", "action", "formaction"].contains(name)
        if isAddress, ["&#", "&colon;", "&tab;", "&newline;"].contains(where: { plain.contains($0) }) { return false }
        return !plain.contains("javascript:") && !plain.contains("vbscript:") && !(isAddress && plain.contains("data:text"))
    }

    /// The words of a label in the middle of its frame.
    private static func text(_ words: String, _ attributes: [(name: Substring, value: Substring)]) -> String {
        let words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty else { return "" }
        func number(_ name: String) -> Double { attributes.first { $0.name == name }.flatMap { Double($0.value) } ?? 0 }
        let (x, y) = (number("x") + number("width") / 2, number("y") + number("height") / 2)
        return "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"middle\" dominant-baseline=\"central\">\(words)</text>"
    }
}
