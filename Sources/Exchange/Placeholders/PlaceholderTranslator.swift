import Content

/// Turns the placeholders of a tool into those of the book, and notes what it declared and what it could not translate.
package struct PlaceholderTranslator {
    /// What a text consists of once its placeholders are translated.
    enum Piece: Equatable {
        /// Words of the text, to be written in the markup at hand.
        case text(String)
        /// Markup of ours that is copied as it is.
        case ours(String)
    }

    private let scanner: DialectScanner
    private let table: PlaceholderTable
    private let choices: [String: [String]]
    /// False where the conditions of a text do not fit together: they are kept as comments then.
    private let translatesTags: Bool
    private(set) var variables: [ForeignVariable] = []
    /// Sources of the placeholders that became comments.
    private(set) var untranslated: [String] = []
    /// Names of the values in the order of the text, which translations of one text share.
    private(set) var names: [String] = []

    init(_ dialect: Dialect, _ table: PlaceholderTable, choices: [String: [String]] = [:], translatesTags: Bool = true) {
        scanner = DialectScanner(dialect: dialect)
        self.table = table
        self.choices = choices
        self.translatesTags = translatesTags
    }

    mutating func pieces(of text: String) -> [Piece] {
        scanner.pieces(of: text).map { piece in
            switch piece {
            case .text(let text): .text(text)
            case .placeholder(let placeholder): .ours(translation(of: placeholder))
            }
        }
    }

    /// Translates `<attribute key="user.name" default="there"/>`, in which Intercom's interface writes `{{user.name}}`.
    mutating func attribute(_ name: String, fallback: String?) -> String {
        guard PlaceholderReader.isPath(name) else { return comment(name) }
        return value(name, fallback, [], source: name)
    }

    private mutating func translation(of placeholder: ForeignPlaceholder) -> String {
        switch placeholder.meaning {
        case .value(let name, let fallback, let filters): value(name, fallback, filters, source: placeholder.source)
        case .field(let name, let fallback, let options): field(name, fallback, options)
        case .tag(let tag): self.tag(tag) ?? comment(placeholder.source)
        case .today: "{{ today | date }}"
        case .nothing: ""
        case .unknown: comment(placeholder.source)
        }
    }

    private mutating func comment(_ source: String) -> String {
        untranslated.append(source)
        return UntranslatedPlaceholder.comment(source)
    }

    private mutating func value(_ theirs: String, _ fallback: String?, _ filters: [String], source: String) -> String {
        guard let name = name(of: theirs, isRequired: fallback == nil), let filters = translated(filters) else { return comment(source) }
        names.append(name)
        return "{{ \(name)\(filters)\(fallback.map { " | default: \(Self.literal($0))" } ?? "") }}"
    }

    private mutating func field(_ label: String, _ fallback: String?, _ options: [String]) -> String {
        let name = table.ours(label) ?? ForeignVariable.name(of: label)
        let offered = options.isEmpty ? choices[label] ?? [] : options
        if table.ours(label) == nil, !Variable.builtIn.contains(name) {
            declare(ForeignVariable(name: name, ask: label, choices: offered, isRequired: fallback == nil))
        }
        names.append(name)
        return "{{ \(name)\(fallback.map { " | default: \(Self.literal($0))" } ?? "") }}"
    }

    /// Our name of a tool's value; nil where the tool computes what no person can be asked for.
    private mutating func name(of theirs: String, isRequired: Bool) -> String? {
        if let known = table.ours(theirs) { return known }
        if Variable.builtIn.contains(theirs) || Variable.isFact(theirs) { return theirs }
        let isComputed = theirs.contains("[") || theirs.hasPrefix("dc.") || theirs.contains("_html") || theirs.contains("formatted")
        guard !isComputed, !theirs.contains(where: { $0.isNumber }) || !theirs.contains(".") else { return nil }
        let name = ForeignVariable.name(of: theirs)
        if !Variable.builtIn.contains(name) {
            let ask = theirs.contains(".") ? ForeignVariable.words(of: theirs) : theirs.replacing("_", with: " ")
            declare(ForeignVariable(name: name, ask: ask, choices: choices[theirs] ?? [], isRequired: isRequired))
        }
        return name
    }

    private mutating func declare(_ variable: ForeignVariable) {
        guard let index = variables.firstIndex(where: { $0.name == variable.name }) else { return variables.append(variable) }
        variables[index].isRequired = variables[index].isRequired || variable.isRequired
        if variables[index].choices.isEmpty { variables[index].choices = variable.choices }
    }

    /// Filters that mean the same here; nil where one does not.
    private func translated(_ filters: [String]) -> String? {
        var result = ""
        for filter in filters {
            let name = filter.prefix { $0.isLetter || $0 == "_" }
            let argument = filter.dropFirst(name.count).drop { $0 == ":" || $0 == " " }
            switch name {
            case "capitalize": result += " | capitalize"
            case "upcase": result += " | upcase"
            case "strip", "escape", "h": break
            case "date", "money", "number", "plural":
                guard argument.isEmpty || !argument.contains("%") else { return nil }
                result += " | \(name)\(argument.isEmpty ? "" : ": \(argument)")"
            default: return nil
            }
        }
        return result
    }

    private mutating func tag(_ inner: String) -> String? {
        guard translatesTags else { return nil }
        let inner = inner.drop { $0 == "-" }.trimmingBlanks
        let bare = inner.hasSuffix("-") ? inner.dropLast().trimmingBlanks : inner
        let word = bare.prefix { $0.isLetter }
        switch word {
        case "else", "endif": return bare == word ? "{% \(word) %}" : nil
        case "include": return scanner.dialect == .any ? "{% \(bare) %}" : nil
        case "if", "elsif":
            guard let condition = condition(String(bare.dropFirst(word.count))) else { return nil }
            return "{% \(word) \(condition) %}"
        default: return nil
        }
    }

    /// A condition of `==`, `!=`, `and`, `or` with translated names; `x != blank` is `x`.
    private mutating func condition(_ text: String) -> String? {
        let spaced = text.replacing("==", with: " == ").replacing("!=", with: " != ")
        let words = PlaceholderReader.split(spaced, at: " ").filter { !$0.isEmpty }
        var result: [String] = []
        for word in words {
            if ["==", "!=", "and", "or"].contains(word) || word.first == "\"" || word.first == "'" || word.allSatisfy(\.isNumber) {
                result.append(word)
            } else if ["blank", "empty", "nil"].contains(word) {
                guard result.last == "!=" else { return nil }
                result.removeLast()
            } else {
                guard PlaceholderReader.isPath(word), let name = name(of: word, isRequired: false) else { return nil }
                names.append(name)
                result.append(name)
            }
        }
        return result.isEmpty ? nil : result.joined(separator: " ")
    }

    /// A text in quotes of the placeholder language, which knows no escapes.
    static func literal(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        if !line.contains("\"") { return "\"\(line)\"" }
        return line.contains("'") ? "\"\(line.replacing("\"", with: "”"))\"" : "'\(line)'"
    }
}
