import Diagnostics

/// Where in YAML a place is, read from the lines alone: while somebody types, the YAML is mostly broken.
struct YAMLContext: Equatable {
    /// Keys around the place, the outermost first.
    private(set) var path: [String] = []
    /// The key whose value is written here; nil where a key is.
    private(set) var key: String?
    /// What is written already, up to the place.
    private(set) var prefix = ""
    /// True for the item of a list in a line of its own.
    private(set) var isItem = false

    /// - Parameters:
    ///   - offset: a place in the YAML.
    ///   - start: where the YAML begins.
    init(_ file: SourceFile, at offset: Int, from start: Int) {
        let number = file.lines.position(at: offset).line
        let line = String(file.slice(file.lines.offset(ofLine: number)..<offset))
        let indent = Self.indent(line)
        var content = line.dropFirst(indent)
        isItem = content == "-" || content.hasPrefix("- ")
        if isItem { content = content.dropFirst(content == "-" ? 1 : 2) }
        readParents(of: number, indent: indent, file, from: start)
        readFlow(content)
        if isItem, key == nil {
            key = path.popLast()
        }
    }

    private mutating func readParents(of number: Int, indent: Int, _ file: SourceFile, from start: Int) {
        var limit = isItem ? indent + 1 : indent
        let first = file.lines.position(at: start).line
        for number in stride(from: number - 1, through: first, by: -1) where limit > 0 {
            let line = String(file.line(number))
            let own = Self.indent(line)
            let content = line.dropFirst(own)
            guard own < limit, !content.isEmpty, !content.hasPrefix("#"), !content.hasPrefix("- "), let key = Self.key(content) else {
                continue
            }
            path.insert(key, at: 0)
            limit = own
        }
    }

    /// Reads `key: {a: b, c: [d, …` up to the place.
    private mutating func readFlow(_ content: Substring) {
        var open: [(mark: Character, key: String?)] = []
        var segment = ""
        var quote: Character?
        var current: String?
        for character in content {
            if let mark = quote {
                if character == mark { quote = nil } else { segment.append(character) }
                continue
            }
            switch character {
            case "\"", "'": if segment.trimmed.isEmpty { quote = character } else { segment.append(character) }
            case "{", "[":
                open.append((character, current))
                if character == "{" { path += [current].compactMap(\.self); current = nil }
                segment = ""
            case "}", "]":
                if let (mark, key) = open.popLast() {
                    if mark == "{", key != nil { path.removeLast() }
                    current = key
                }
                segment = ""
            case ",":
                if open.last?.mark == "{" { current = nil }
                if !open.isEmpty { segment = "" } else { segment.append(character) }
            case " " where segment.hasSuffix(":") && current == nil:
                current = String(segment.dropLast()).trimmed
                segment = ""
            default: segment.append(character)
            }
        }
        key = current
        prefix = segment.trimmed
    }

    private static func indent(_ line: String) -> Int { line.prefix { $0 == " " }.count }

    private static func key(_ content: Substring) -> String? {
        guard let colon = content.firstIndex(of: ":") else { return nil }
        let next = content.index(after: colon)
        guard next == content.endIndex || content[next].isWhitespace else { return nil }
        return String(content[..<colon]).trimmed.filter { $0 != "\"" && $0 != "'" }
    }
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }
}
