import Diagnostics
import Language

/// Reads `sections` of the `site` mapping: a name, and below it title, description, icon, order and the sections within.
struct SectionsReader {
    static let keys = ["title", "description", "icon", "order", "sections"]
    /// Fewer are no choice, more are no overview.
    static let counts = 2...12
    /// Addresses below a language that are the site's own.
    static let reserved = ["search", "offline"]

    private let file: SourceFile
    private var sections: [Sections.Section] = []
    private var problems: [Diagnostic] = []

    /// - Parameter site: the `site` mapping.
    static func read(_ site: YAMLValue?, in file: SourceFile) -> (sections: Sections, problems: [Diagnostic]) {
        guard case .mapping(let entries, _)? = site, let entry = entries.first(where: { $0.key == "sections" && !$0.value.isNull }) else {
            return (.inquiries, [])
        }
        var reader = SectionsReader(file: file)
        reader.read(entry, below: nil)
        let count = reader.sections.count { $0.path.depth == 1 }
        if !counts.contains(count), reader.problems.isEmpty {
            reader.problem("'sections' names \(count); name \(counts.lowerBound) to \(counts.upperBound)", entry.keyOffsets)
        }
        return (Sections(reader.sections), reader.problems)
    }

    private init(file: SourceFile) { self.file = file }

    private mutating func read(_ entry: YAMLValue.Entry, below parent: SectionPath?) {
        guard case .mapping(let entries, _) = entry.value else {
            return problem("'sections' is \(entry.value.kindName); write 'name: {title: …}', one per line", entry.keyOffsets)
        }
        for entry in entries { readSection(entry, below: parent) }
    }

    private mutating func readSection(_ entry: YAMLValue.Entry, below parent: SectionPath?) {
        guard TextID.isSlug(entry.key), let path = SectionPath(parent.map { "\($0)/\(entry.key)" } ?? entry.key) else {
            return problem(
                "section '\(entry.key)' is not a valid slug; use lower-case letters, digits and single hyphens", entry.keyOffsets)
        }
        if parent == nil, Self.reserved.contains(entry.key) {
            return problem("section '\(entry.key)' is an address of the site itself; choose another name", entry.keyOffsets)
        }
        var fields = Fields(entry.value, in: file, rule: SettingsReader.rule, name: "section '\(entry.key)'")
        fields.allow(Self.keys)
        var section = Sections.Section(path)
        section.title = fields.localized("title")
        section.description = fields.localized("description")
        section.icon = fields.string("icon")
        section.order = order(&fields)
        problems += fields.problems
        sections.append(section)
        if let inner = fields.entry("sections") { read(inner, below: path) }
    }

    /// A number, or one per language.
    private func order(_ fields: inout Fields) -> [LanguageTag?: Int] {
        guard let entry = fields.entry("order") else { return [:] }
        guard case .mapping(let entries, _) = entry.value else {
            return fields.number("order").map { [nil: Int($0.value)] } ?? [:]
        }
        var order: [LanguageTag?: Int] = [:]
        for entry in entries {
            guard let language = fields.language(of: entry), let text = fields.text(entry) else { continue }
            guard let number = Int(text.value), number >= 0 else {
                fields.problem("'\(entry.key)' is '\(text.value)'; write a number from 0 up", at: text.offsets)
                continue
            }
            order[language] = number
        }
        return order
    }

    private mutating func problem(_ message: String, _ offsets: Range<Int>) {
        problems.append(Diagnostic(.error, rule: SettingsReader.rule, path: file.path, range: file.range(offsets), message))
    }
}
