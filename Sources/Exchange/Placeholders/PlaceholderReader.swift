/// Reads what stands between the marks of a placeholder.
enum PlaceholderReader {
    /// `a.b | filter: "x" | default: "y"`, and Intercom's `a.b|fallback:"x"`.
    static func output(_ inner: String) -> ForeignPlaceholder.Meaning {
        // `{{- a.b -}}` takes away the blanks around; what is inside is the same.
        let inner = inner.hasPrefix("-") ? String(inner.dropFirst()) : inner
        let parts = split(inner.hasSuffix("-") ? String(inner.dropLast()) : inner, at: "|").map(\.trimmingBlanks)
        guard let name = parts.first, isPath(name) else { return .unknown }
        var fallback: String?
        var filters: [String] = []
        for part in parts.dropFirst() {
            let halves = split(part, at: ":").map(\.trimmingBlanks)
            if halves.count == 2, ["default", "fallback"].contains(halves[0]) {
                fallback = unquoted(halves[1])
            } else {
                filters.append(part)
            }
        }
        return .value(name: name, fallback: fallback, filters: filters)
    }

    /// `customer.firstName,fallback=there`
    static func helpScout(_ inner: String) -> ForeignPlaceholder.Meaning {
        let comma = inner.firstIndex(of: ",")
        let name = (comma.map { inner[..<$0] } ?? inner[...]).trimmingBlanks
        guard isPath(name) else { return .unknown }
        guard let comma else { return .value(name: name, fallback: nil, filters: []) }
        let option = inner[inner.index(after: comma)...].trimmingBlanks
        guard option.hasPrefix("fallback=") else { return .unknown }
        return .value(name: name, fallback: String(option.dropFirst("fallback=".count)), filters: [])
    }

    static func field(_ inner: String) -> ForeignPlaceholder.Meaning? {
        let name = inner.trimmingBlanks
        return name.isEmpty || name.count > 60 || name.contains("[") ? nil : .field(name: name, fallback: nil, choices: [])
    }

    /// `argument name="x" default="y" options="a, b"`; any other word in braces is text.
    static func raycast(_ inner: String) -> ForeignPlaceholder.Meaning? {
        let word = inner.prefix { $0.isLetter || $0 == "-" }
        switch word {
        case "argument":
            let options = options(of: inner.dropFirst(word.count))
            let choices = options["options"].map { split($0, at: ",").map(\.trimmingBlanks) } ?? []
            return .field(name: options["name"] ?? "argument", fallback: options["default"], choices: choices)
        case "date", "day": return .today
        case "cursor": return .nothing
        case "clipboard", "time", "datetime", "uuid", "snippet", "selection", "browser-tab", "calculator": return .unknown
        default: return nil
        }
    }

    /// `var:name`, `date:short`; any other word in braces is text.
    static func alfred(_ inner: String) -> ForeignPlaceholder.Meaning? {
        let word = inner.prefix { $0.isLetter }
        switch word {
        case "var" where inner.hasPrefix("var:"): return .value(name: String(inner.dropFirst(4)), fallback: nil, filters: [])
        case "query": return .value(name: "query", fallback: nil, filters: [])
        case "date": return .today
        case "cursor": return .nothing
        case "clipboard", "time", "datetime", "random", "snippet", "isodate", "uuid": return .unknown
        default: return nil
        }
    }

    /// `text:name=x:default=y:width=5`, `popup:name=x:a:default=b:c`.
    static func fill(_ inner: String) -> ForeignPlaceholder.Meaning {
        let parts = inner.split(separator: ":").map(String.init)
        guard let kind = parts.first, ["text", "area", "popup"].contains(kind) else { return .unknown }
        var (name, fallback, choices) = ("", String?.none, [String]())
        for part in parts.dropFirst() {
            if part.hasPrefix("name=") {
                name = String(part.dropFirst(5))
            } else if part.hasPrefix("default=") {
                fallback = String(part.dropFirst(8))
                if kind == "popup" { choices.append(String(part.dropFirst(8))) }
            } else if !part.hasPrefix("width="), !part.hasPrefix("height="), kind == "popup" {
                choices.append(part)
            }
        }
        return .field(name: name.isEmpty ? "field" : name, fallback: fallback, choices: choices)
    }

    /// Names with dots: letters, digits, `_`, `-`, and an index in brackets.
    static func isPath(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter || first == "_", text.count <= 120, text.last != "." else { return false }
        return text.allSatisfy { $0.isLetter || $0.isNumber || "._-[]".contains($0) } && !text.contains("..")
    }

    /// Parts between marks that are not in quotes.
    static func split(_ text: String, at mark: Character) -> [String] {
        var parts = [""]
        var quote: Character?
        for character in text {
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == mark {
                parts.append("")
                continue
            }
            parts[parts.count - 1].append(character)
        }
        return parts
    }

    static func unquoted(_ text: String) -> String {
        guard let quote = text.first, quote == "\"" || quote == "'", text.count > 1, text.last == quote else { return text }
        return String(text.dropFirst().dropLast())
    }

    /// `name="x" default='y'`
    private static func options(of text: Substring) -> [String: String] {
        var options: [String: String] = [:]
        var rest = text
        while let equals = rest.firstIndex(of: "=") {
            let key = rest[..<equals].trimmingBlanks
            let value = rest[rest.index(after: equals)...].drop { $0 == " " }
            guard let quote = value.first, quote == "\"" || quote == "'" else { break }
            let inner = value.dropFirst().prefix { $0 != quote }
            options[key] = String(inner)
            rest = value[inner.endIndex...].dropFirst()
        }
        return options
    }
}
