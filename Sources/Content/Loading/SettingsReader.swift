import Diagnostics
import Language

/// Reads `.replybook.yml`.
package struct SettingsReader {
    static let rule = "settings-are-valid"
    static let keys = [
        "shop_name", "base_url", "repository", "default_language", "languages", "locales", "country", "currency", "facts", "variables",
        "checks", "feedback", "site", "suggest",
        "exchange", "brands",
    ]

    static let feedbackKeys = ["window_days", "probability", "minimum", "margin", "margin_points", "store", "record_searches"]
    static let suggestKeys = ["caution"]

    let file: SourceFile
    private var settings = Settings()
    private var problems: [Diagnostic] = []

    /// - Parameter brand: whose own values take the place of the book's; nil for the book's.
    package static func read(_ file: SourceFile, brand: String? = nil) -> (settings: Settings, problems: [Diagnostic]) {
        var reader = SettingsReader(file: file)
        do throws(YAMLReader.Failure) {
            let value = try YAMLReader(file: file, offsets: 0..<file.text.utf8.count).read()
            reader.read(value, brand)
        } catch {
            reader.problems.append(
                Diagnostic(
                    .error, rule: "yaml-is-well-formed", path: file.path, range: file.range(error.offset..<error.offset), error.message))
        }
        reader.settings.file = file
        return (reader.settings, reader.problems)
    }

    private init(file: SourceFile) { self.file = file }

    /// Without a brand each is read once, so that what is wrong with it is found.
    private mutating func read(_ value: YAMLValue?, _ brand: String?) {
        let brands = Brands(value)
        settings.brand = brand
        if let brand, !brands.names.contains(brand) {
            let near = Suggestion.nearest(to: brand, in: brands.names).map { "did you mean '\($0)'?" }
            let remedy = near ?? (brands.names.isEmpty ? "add it under 'brands'" : "use \(brands.names.joined(separator: ", "))")
            problems.append(Diagnostic(.error, rule: Self.rule, path: file.path, "brand '\(brand)' is unknown; \(remedy)"))
        }
        read(Fields(brand.flatMap { brands.value(of: $0) } ?? value, in: file, rule: Self.rule))
        guard brand == nil else { return }
        for name in brands.names {
            var other = SettingsReader(file: file)
            other.read(Fields(brands.value(of: name), in: file, rule: Self.rule))
            problems += other.problems.filter { problem in !problems.contains { $0.line == problem.line } }
        }
    }

    private mutating func read(_ top: Fields) {
        var fields = top
        fields.allow(Self.keys, vital: ["feedback", "variables"])
        settings.shopName = fields.localized("shop_name") ?? settings.shopName
        settings.baseURL = address(&fields, "base_url").map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        settings.repository = address(&fields, "repository")
        settings.defaultLanguage = fields.string("default_language").flatMap { tag($0, &fields) } ?? settings.defaultLanguage
        settings.languages = fields.strings("languages").compactMap { tag($0, &fields) }
        settings.country = fields.jurisdiction("country")
        settings.currency = currency(&fields) ?? settings.currency
        settings.site = fields.entry("site")?.value
        let (sections, wrong) = SectionsReader.read(settings.site, in: file)
        settings.sections = sections
        problems += wrong
        readLocales(&fields)
        readFacts(&fields)
        let (variables, found) = VariableReader(file: file, rule: Self.rule, shared: [:]).read(fields.entry("variables"))
        settings.variables = Dictionary(variables.map { ($0.name, $0) }) { first, _ in first }
        problems += fields.problems + found + missingFacts()
        readFeedback(fields.entry("feedback")?.value)
        readSuggest(fields.entry("suggest")?.value)
        readExchange(&fields)
        let (checks, findings) = CheckSettingsReader.read(fields.entry("checks")?.value, in: file)
        settings.checks = checks
        problems += findings
    }

    private func address(_ fields: inout Fields, _ key: String) -> String? {
        guard let text = fields.string(key) else { return nil }
        if text.value.hasPrefix("https://") || text.value.hasPrefix("http://") { return text.value }
        fields.problem("'\(key)' is not a web address; start it with https://", at: text.offsets)
        return nil
    }

    private func tag(_ text: Located<String>, _ fields: inout Fields) -> LanguageTag? {
        if let tag = LanguageTag(text.value) { return tag }
        fields.problem("'\(text.value)' is not a language tag; use BCP 47, such as en or pt-BR", at: text.offsets)
        return nil
    }

    private func currency(_ fields: inout Fields) -> String? {
        guard let text = fields.string("currency") else { return nil }
        if text.value.utf8.count == 3, text.value.allSatisfy(\.isUppercase) { return text.value }
        fields.problem("currency '\(text.value)' is unknown; write an ISO 4217 code such as EUR", at: text.offsets)
        return nil
    }

    private mutating func readLocales(_ fields: inout Fields) {
        for entry in fields.mapping("locales") {
            guard let language = fields.language(of: entry), let text = fields.text(entry) else { continue }
            if LanguageTag(text.value) == nil {
                fields.problem("locale '\(text.value)' is no BCP 47 tag; write one such as en-GB", at: text.offsets)
            } else {
                settings.locales[language] = text.value
            }
        }
    }

    private mutating func readFacts(_ fields: inout Fields) {
        for fact in fields.mapping("facts") {
            guard let text = fields.localized(fact) else { continue }
            settings.facts[fact.key] = Fact(name: fact.key, offsets: fact.keyOffsets, text: text, isQuoted: fact.value.isQuoted)
        }
    }

    /// Variables that are facts of no name.
    private func missingFacts() -> [Diagnostic] {
        settings.variables.values.filter { $0.origin == .fact && settings.facts[$0.name] == nil }.sorted { $0.name < $1.name }.map {
            Diagnostic(
                .error, rule: Self.rule, path: file.path, range: file.range($0.offsets),
                "variable '\($0.name)' is 'from: fact', and no fact has the name; add it under 'facts'")
        }
    }

    /// `exchange: {zendesk: {order_number: ticket.ticket_field_360001}}`
    private mutating func readExchange(_ fields: inout Fields) {
        for format in fields.mapping("exchange") {
            guard case .mapping(let entries, _) = format.value else {
                fields.problem(
                    "'\(format.key)' is \(format.value.kindName); write 'variable: name of the tool', one per line", at: format.keyOffsets)
                continue
            }
            for entry in entries {
                guard let name = fields.text(entry) else { continue }
                settings.exchange[format.key, default: [:]][entry.key] = name.value
            }
        }
    }

    private mutating func readFeedback(_ value: YAMLValue?) {
        var fields = Fields(value, in: file, rule: Self.rule, name: "'feedback'")
        fields.allow(Self.feedbackKeys, vital: ["store", "record_searches"])
        settings.feedback.recordsSearches = fields.bool("record_searches")?.value ?? settings.feedback.recordsSearches
        if let days = fields.number("window_days", maximum: 365) { settings.feedback.windowDays = Int(days.value) }
        settings.feedback.probability = fields.number("probability", maximum: 1)?.value ?? settings.feedback.probability
        if let minimum = fields.number("minimum", maximum: 100_000) { settings.feedback.minimum = Int(minimum.value) }
        settings.feedback.margin = fields.number("margin", maximum: 10)?.value ?? settings.feedback.margin
        settings.feedback.marginPoints = fields.number("margin_points", maximum: 1)?.value ?? settings.feedback.marginPoints
        if let store = fields.string("store") {
            settings.feedback.store = store.value
            if let problem = StoreSetting.problem(store.value) { fields.problem(problem, at: store.offsets) }
        }
        problems += fields.problems
    }

    private mutating func readSuggest(_ value: YAMLValue?) {
        guard value != nil else { return }
        var fields = Fields(value, in: file, rule: Self.rule, name: "'suggest'")
        fields.allow(Self.suggestKeys)
        if let caution = fields.string("caution") {
            if let known = Caution(rawValue: caution.value) {
                settings.caution = known
            } else {
                fields.problem("caution '\(caution.value)' is unknown; use low, normal or high", at: caution.offsets)
            }
        }
        problems += fields.problems
    }
}
