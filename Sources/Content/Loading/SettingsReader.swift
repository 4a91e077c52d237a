import Diagnostics

/// Reads `.replybook.yml`.
package struct SettingsReader {
    static let rule = "settings"
    static let keys = [
        "shop_name", "base_url", "repository", "default_language", "languages", "locales", "currency", "facts", "variables", "checks",
        "feedback", "site",
    ]

    let file: SourceFile
    private var settings = Settings()
    private var problems: [Diagnostic] = []

    package static func read(_ file: SourceFile) -> (settings: Settings, problems: [Diagnostic]) {
        var reader = SettingsReader(file: file)
        do throws(YAMLReader.Failure) {
            let value = try YAMLReader(file: file, offsets: 0..<file.text.utf8.count).read()
            reader.read(Fields(value, in: file, rule: rule))
        } catch {
            reader.problems.append(Diagnostic(.error, rule: "yaml-syntax", path: file.path, range: file.range(error.offset..<error.offset), error.message))
        }
        reader.settings.file = file
        return (reader.settings, reader.problems)
    }

    private init(file: SourceFile) { self.file = file }

    private mutating func read(_ top: Fields) {
        var fields = top
        fields.allow(Self.keys)
        settings.shopName = fields.localized("shop_name") ?? settings.shopName
        settings.baseURL = address(&fields, "base_url").map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        settings.repository = address(&fields, "repository")
        settings.defaultLanguage = fields.string("default_language").flatMap { tag($0, &fields) } ?? settings.defaultLanguage
        settings.languages = fields.strings("languages").compactMap { tag($0, &fields) }
        settings.currency = currency(&fields) ?? settings.currency
        settings.site = fields.entry("site")?.value
        readLocales(&fields)
        readFacts(&fields)
        let (variables, found) = VariableReader(file: file, rule: Self.rule, shared: [:]).read(fields.entry("variables"))
        settings.variables = Dictionary(variables.map { ($0.name, $0) }) { first, _ in first }
        problems += fields.problems + found
        readFeedback(fields.entry("feedback")?.value)
        let (checks, findings) = CheckSettingsReader(file: file).read(fields.entry("checks")?.value)
        settings.checks = checks
        problems += findings
    }

    private func address(_ fields: inout Fields, _ key: String) -> String? {
        guard let text = fields.string(key) else { return nil }
        if text.value.hasPrefix("https://") || text.value.hasPrefix("http://") { return text.value }
        fields.problem("'\(key)' is no web address; start it with https://", at: text.offsets)
        return nil
    }

    private func tag(_ text: Located<String>, _ fields: inout Fields) -> LanguageTag? {
        if let tag = LanguageTag(text.value) { return tag }
        fields.problem("'\(text.value)' is no language; write a BCP 47 tag such as en or pt-BR", at: text.offsets)
        return nil
    }

    private func currency(_ fields: inout Fields) -> String? {
        guard let text = fields.string("currency") else { return nil }
        if text.value.utf8.count == 3, text.value.allSatisfy(\.isUppercase) { return text.value }
        fields.problem("currency '\(text.value)' is unknown; write an ISO 4217 code such as EUR", at: text.offsets)
        return nil
    }

    private mutating func readLocales(_ fields: inout Fields) {
        guard case .mapping(let entries, _)? = fields.entry("locales")?.value else { return }
        for entry in entries {
            guard let language = LanguageTag(entry.key), case .scalar(let text, _, let offsets) = entry.value else { continue }
            if LanguageTag(text) == nil { fields.problem("locale '\(text)' is no BCP 47 tag; write one such as en-GB", at: offsets) } else { settings.locales[language] = text }
        }
    }

    private mutating func readFacts(_ fields: inout Fields) {
        guard let entry = fields.entry("facts") else { return }
        guard case .mapping(let entries, _) = entry.value else {
            return fields.problem("'facts' is \(entry.value.kindName); write 'name: value', one a line", at: entry.keyOffsets)
        }
        for fact in entries {
            let one = Fields(.mapping([fact], fact.keyOffsets), in: file, rule: Self.rule)
            var copy = one
            if let text = copy.localized(fact.key) { settings.facts[fact.key] = Fact(name: fact.key, offsets: fact.keyOffsets, text: text) }
            fields.absorb(copy.problems)
        }
    }

    private mutating func readFeedback(_ value: YAMLValue?) {
        var fields = Fields(value, in: file, rule: Self.rule)
        fields.allow(["window_days", "probability", "minimum", "margin", "margin_points", "store"])
        if let days = fields.number("window_days", maximum: 365) { settings.feedback.windowDays = Int(days.value) }
        settings.feedback.probability = fields.number("probability", maximum: 1)?.value ?? settings.feedback.probability
        if let minimum = fields.number("minimum", maximum: 100_000) { settings.feedback.minimum = Int(minimum.value) }
        settings.feedback.margin = fields.number("margin", maximum: 10)?.value ?? settings.feedback.margin
        settings.feedback.marginPoints = fields.number("margin_points", maximum: 1)?.value ?? settings.feedback.marginPoints
        settings.feedback.store = fields.string("store")?.value ?? settings.feedback.store
        problems += fields.problems
    }
}

/// Reads the `checks` mapping of the settings.
struct CheckSettingsReader {
    let file: SourceFile

    func read(_ value: YAMLValue?) -> (settings: CheckSettings, problems: [Diagnostic]) {
        var settings = CheckSettings()
        var fields = Fields(value, in: file, rule: SettingsReader.rule)
        fields.allow(["severity", "required_blocks", "length", "banned", "address"])
        each("severity", &fields) { key, value, fields in
            guard let text = Self.text(value) else { return }
            settings.severityPlaces[key.value] = key.offsets
            if text.value == "off" || text.value == "false" { return settings.severities[key.value] = .some(nil) }
            guard let severity = Severity(rawValue: text.value) else {
                return fields.problem("severity '\(text.value)' is unknown; use error, warning, note or off", at: text.offsets)
            }
            settings.severities[key.value] = severity
        }
        each("required_blocks", &fields) { key, value, fields in
            settings.requiredBlocks[key.value] = Self.list(value).compactMap { item in
                if let kind = BlockKind(heading: item.value) { return kind }
                fields.problem("block '\(item.value)' is unknown\(Suggestion.remedy(for: item.value, in: BlockKind.allCases.map(\.rawValue)))", at: item.offsets)
                return nil
            }
        }
        each("length", &fields) { key, value, fields in
            guard let channel = Channel(rawValue: key.value) else {
                return fields.problem("channel '\(key.value)' is unknown\(Suggestion.remedy(for: key.value, in: Channel.allCases.map(\.rawValue)))", at: key.offsets)
            }
            guard let text = Self.text(value), let words = Int(text.value), words > 0 else {
                return fields.problem("length of '\(key.value)' is no number of words; write one such as 120", at: value.offsets)
            }
            settings.lengths[channel] = words
        }
        each("banned", &fields) { key, value, _ in
            if let language = LanguageTag(key.value) { settings.banned[language] = Self.list(value) }
        }
        each("address", &fields) { key, value, _ in
            if let language = LanguageTag(key.value), let text = Self.text(value) { settings.address[language] = text.value }
        }
        return (settings, fields.problems)
    }

    private func each(_ name: String, _ fields: inout Fields, _ body: (Located<String>, YAMLValue, inout Fields) -> Void) {
        guard let entry = fields.entry(name) else { return }
        guard case .mapping(let entries, _) = entry.value else {
            return fields.problem("'\(name)' is \(entry.value.kindName); write a mapping", at: entry.keyOffsets)
        }
        for entry in entries { body(Located(entry.key, at: entry.keyOffsets), entry.value, &fields) }
    }

    private static func text(_ value: YAMLValue) -> Located<String>? {
        if case .scalar(let text, _, let offsets) = value { return Located(text, at: offsets) }
        return nil
    }

    private static func list(_ value: YAMLValue) -> [Located<String>] {
        if case .sequence(let items, _) = value { return items.compactMap(text) }
        return text(value).map { [$0] } ?? []
    }
}
