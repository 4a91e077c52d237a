import Diagnostics

/// Reads the `checks` mapping of the settings.
struct CheckSettingsReader {
    static let keys = ["severity", "required_blocks", "length", "banned", "address", "spelling"]

    private var fields: Fields
    private var settings = CheckSettings()

    static func read(_ value: YAMLValue?, in file: SourceFile) -> (settings: CheckSettings, problems: [Diagnostic]) {
        var reader = CheckSettingsReader(fields: Fields(value, in: file, rule: SettingsReader.rule, name: "'checks'"))
        reader.fields.allow(keys)
        reader.readSeverities()
        reader.readRequiredBlocks()
        reader.readLengths()
        reader.readPhrases()
        reader.settings.spelling = reader.fields.bool("spelling")?.value
        return (reader.settings, reader.fields.problems)
    }

    private init(fields: Fields) { self.fields = fields }

    private mutating func readSeverities() {
        for entry in fields.mapping("severity") {
            guard let text = fields.text(entry) else { continue }
            settings.severityPlaces[entry.key] = entry.keyOffsets
            if text.value == "off" || text.value == "false" {
                settings.severities[entry.key] = .some(nil)
            } else if let severity = Severity(rawValue: text.value) {
                settings.severities[entry.key] = severity
            } else {
                fields.problem("severity '\(text.value)' is unknown; use error, warning, note or off", at: text.offsets)
            }
        }
    }

    private mutating func readRequiredBlocks() {
        for entry in fields.mapping("required_blocks") {
            if entry.key != "default", Category(rawValue: entry.key) == nil {
                fields.problem("category '\(entry.key)' is unknown; use default, \(Category.list)", at: entry.keyOffsets)
            }
            settings.requiredBlocks[entry.key] = fields.texts(entry).compactMap { item in
                if let kind = BlockKind(heading: item.value) { return kind }
                let names = BlockKind.allCases.map(\.rawValue)
                let remedy =
                    Suggestion.nearest(to: item.value, in: names).map { "did you mean '\($0)'?" } ?? "use \(names.joined(separator: ", "))"
                fields.problem("block '\(item.value)' is unknown; \(remedy)", at: item.offsets)
                return nil
            }
        }
    }

    private mutating func readLengths() {
        for entry in fields.mapping("length") {
            guard let channel = Channel(rawValue: entry.key) else {
                let names = Channel.allCases.map(\.rawValue)
                let remedy =
                    Suggestion.nearest(to: entry.key, in: names).map { "did you mean '\($0)'?" } ?? "use \(names.joined(separator: ", "))"
                fields.problem("channel '\(entry.key)' is unknown; \(remedy)", at: entry.keyOffsets)
                continue
            }
            guard let text = fields.text(entry) else { continue }
            if let words = Int(text.value), words > 0 {
                settings.lengths[channel] = words
            } else {
                fields.problem("length of '\(entry.key)' is '\(text.value)'; write a number of words such as 120", at: text.offsets)
            }
        }
    }

    private mutating func readPhrases() {
        for entry in fields.mapping("banned") {
            if let language = fields.language(of: entry) { settings.banned[language] = fields.texts(entry) }
        }
        for entry in fields.mapping("address") {
            if let language = fields.language(of: entry), let text = fields.text(entry) { settings.address[language] = text.value }
        }
    }
}
