import Basics
import Content
import Diagnostics
import Exchange
import Language

/// What an import does, as a table for people and as data for programs.
struct ImportReport {
    let plan: ImportPlan
    let notes: [ExchangeNote]

    /// Notes printed one by one.
    private static let noteLimit = 50

    var hasConflicts: Bool { plan.items.contains { $0.action == .conflict } }

    func print(on console: Console, conflicts: Bool) {
        let style = TextStyle(isOn: console.usesColor)
        let rows = plan.items.filter { $0.action != .unchanged }
        let width = min(60, rows.map { TerminalWidth.columns(place($0)) }.max() ?? 0)
        for item in rows {
            let pad = String(repeating: " ", count: max(0, width - TerminalWidth.columns(place(item))))
            let action = item.action.rawValue + String(repeating: " ", count: 9 - item.action.rawValue.count)
            console.print("\(style.bold(action)) \(place(item))\(pad)  \(item.draft.title.printable)\(style.dim(why(item)))")
            if item.action == .conflict, conflicts, let text = item.text { console.print(Self.conflict(text)) }
        }
        for note in notes.prefix(Self.noteLimit) { console.warn("\(note.place): \(note.message)") }
        if notes.count > Self.noteLimit { console.warn("\(notes.count - Self.noteLimit) more notes; see --format json") }
    }

    private func place(_ item: ImportItem) -> String { item.path ?? item.draft.foreign.id.printable }

    /// How sure the category is, where nobody said it.
    private func why(_ item: ImportItem) -> String {
        guard item.action == .create else { return "" }
        switch item.categorySource {
        case .map, .known: return ""
        case .folder: return "  (category from the folder)"
        case .search: return "  (category from the search)"
        case .words: return "  (category from its words)"
        case .none: return "  (category unknown; name it with --map)"
        }
    }

    /// The stretches between marks of conflicts.
    private static func conflict(_ text: String) -> String {
        var lines: [Substring] = []
        var isInside = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("<<<<<<< ") { isInside = true }
            if isInside { lines.append(line) }
            if line.hasPrefix(">>>>>>> ") { isInside = false }
        }
        return lines.joined(separator: "\n")
    }

    func summary(isDryRun: Bool) -> String {
        let counts = ImportItem.Action.allCases.compactMap { action -> String? in
            let count = plan.items.count { $0.action == action }
            return count > 0 ? "\(count) \(Self.words[action] ?? action.rawValue)" : nil
        }
        let texts = Plural.of(plan.items.count, "text", "texts")
        return "\(texts)\(counts.isEmpty ? "" : ": ")\(counts.joined(separator: ", "))\(isDryRun ? "; nothing is written" : "")"
    }

    private static let words: [ImportItem.Action: String] = [
        .create: "new", .update: "updated", .merge: "merged", .conflict: "in conflict", .removed: "removed here", .skip: "skipped",
    ]

    private struct Record: Encodable {
        struct Text: Encodable {
            let action, id, kind, title, language, place: String
            let path, category, variant: String?
            let categoryFrom: String
            let isLanguageGuessed: Bool
            let variables, untranslated: [String]
        }

        struct Note: Encodable { let place, message: String }

        let dryRun: Bool
        let texts: [Text]
        let notes: [Note]
        let summary: [String: Int]
    }

    func json(isDryRun: Bool) throws -> String {
        let texts = plan.items.map { item in
            Record.Text(
                action: item.action.rawValue, id: item.draft.foreign.id, kind: item.draft.foreign.kind.rawValue, title: item.draft.title,
                language: item.draft.language.description, place: item.draft.foreign.place, path: item.path,
                category: item.name?.id.categoryName, variant: item.name?.variant, categoryFrom: item.categorySource.rawValue,
                isLanguageGuessed: item.draft.isLanguageGuessed, variables: item.draft.variables.map(\.name),
                untranslated: item.draft.untranslated)
        }
        let summary = Dictionary(grouping: plan.items, by: \.action.rawValue).mapValues(\.count)
        return try JSONText.of(
            Record(dryRun: isDryRun, texts: texts, notes: notes.map { .init(place: $0.place, message: $0.message) }, summary: summary))
    }
}
