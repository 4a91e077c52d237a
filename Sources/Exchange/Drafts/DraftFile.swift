import Content
import Diagnostics
import Language

/// The file that a draft becomes at a place in the book. The same draft at the same place gives the same bytes.
package struct DraftFile {
    private let draft: Draft
    private let name: TextName
    private let settings: Settings

    package init(_ draft: Draft, name: TextName, settings: Settings) {
        self.draft = draft
        self.name = name
        self.settings = settings
    }

    /// Relative to the book.
    package var path: String {
        let folder = draft.isArticle ? "KnowledgeBase" : "Templates"
        return "\(folder)/\(name.id)\(name.variant.map { "@" + $0 } ?? "").\(name.language).md"
    }

    package var text: String {
        "---\n" + frontMatter.joined(separator: "\n") + "\n---\n" + body + "\n"
    }

    private var body: String {
        guard !draft.isArticle else { return draft.text }
        return draft.blocks.map { "## \($0.kind.heading(in: name.language))\n\($0.text)" }.joined(separator: "\n\n")
    }

    private var frontMatter: [String] {
        var lines = ["title: \(YAMLText.scalar(draft.title))", "category: \(name.id.categoryName)"]
        if name.variant == nil { lines.append("questions: []") }
        if !draft.foreign.keywords.isEmpty {
            lines.append("keywords: [\(draft.foreign.keywords.map(keyword).joined(separator: ", "))]")
        }
        if !draft.isArticle {
            lines.append("channels: [\((draft.channel ?? .email).rawValue)]")
            if !draft.variables.isEmpty { lines += ["variables:"] + draft.variables.map { "  \(variable($0))" } }
        }
        lines.append("status: \(draft.foreign.isActive ? "draft" : "retired")")
        return lines
    }

    private func keyword(_ word: String) -> String {
        YAMLText.scalar(word.withoutControls.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }

    /// A variable of the settings is named and no more.
    private func variable(_ variable: ForeignVariable) -> String {
        guard settings.variables[variable.name] == nil else { return "\(variable.name):" }
        var keys = ["ask: \(YAMLText.scalar(variable.ask))"]
        let choices = Self.keys(of: variable.choices)
        if !choices.isEmpty {
            keys += ["type: choice", "values: {\(choices.map { "\($0.key): \(YAMLText.scalar($0.label))" }.joined(separator: ", "))}"]
        }
        keys.append("from: agent")
        if !variable.isRequired { keys.append("required: false") }
        return "\(variable.name): {\(keys.joined(separator: ", "))}"
    }

    /// Each choice with a key of its own.
    private static func keys(of choices: [String]) -> [(key: String, label: String)] {
        var seen: Set<String> = []
        return choices.compactMap { label in
            let key = ForeignVariable.name(of: label)
            let safe = ["yes", "no", "on", "off", "null", "true", "false", "y", "n"].contains(key) ? "is_" + key : key
            return !label.isEmpty && seen.insert(safe).inserted ? (safe, label) : nil
        }
    }
}
