import Content
import Diagnostics

/// A template laid out for a terminal.
struct TemplatePage {
    let template: Template
    let book: Book
    let style: TextStyle
    let width: Int
    /// Nil where there is no feedback store, and in previews.
    let evidence: String?

    /// What it answers and what it says.
    var preview: String { (head + [""] + blocks).joined(separator: "\n") }

    var full: String { ([head, [""], blocks, [""], questions, variables, relatives, upkeep].flatMap { $0 }).joined(separator: "\n") }

    private var head: [String] {
        let facts = [
            template.name.id.categoryName, template.mood.rawValue, template.fault == .none ? nil : "fault: \(template.fault.rawValue)",
            template.channels.isEmpty ? nil : template.channels.map(\.value.rawValue).joined(separator: " "),
            template.status == .published ? nil : template.status.rawValue,
        ]
        var lines = TerminalWidth.wrapped(template.title.value.printable, width: width).map(style.bold)
        lines.append(style.dim("\(template.name)"))
        lines += TerminalWidth.wrapped(facts.compactMap { $0 }.joined(separator: " · "), width: width).map(style.dim)
        if let revise = template.revise {
            lines.append(style.yellow("due for rewriting\(revise.value.isEmpty ? "" : ": \(revise.value)")"))
        }
        if let interest = template.interest { lines += TerminalWidth.wrapped(interest, width: width).map(style.italic) }
        return lines
    }

    private var blocks: [String] {
        template.sections.enumerated().flatMap { index, section -> [String] in
            let heading = style.blue(section.kind.heading(in: template.name.language))
            let text = String(template.file.slice(section.body))
            let lines = TerminalWidth.wrapped(text, width: width).joined(separator: "\n")
            return (index == 0 ? [] : [""]) + [heading, PlaceholderHighlighter(style: style).text(lines)]
        }
    }

    private var questions: [String] {
        guard !template.questions.isEmpty else { return [] }
        return [style.bold("Customers ask")] + template.questions.flatMap { item("“\($0.value.printable)”") } + [""]
    }

    private var variables: [String] {
        let names = ["order_number"].filter { name in template.sections.contains { $0.placeholders.variables.contains { $0.value == name } }
        }
        let shared = names.compactMap { book.settings.variables[$0] }.filter { known in
            !template.variables.contains { $0.name == known.name }
        }
        let all = shared + template.variables
        guard !all.isEmpty else { return [] }
        return [style.bold("Values")] + all.flatMap { item(describe($0)) } + [""]
    }

    private func describe(_ variable: Variable) -> String {
        let form = variable.kind == .choice ? variable.choices.joined(separator: "|") : variable.pattern ?? variable.kind.rawValue
        let origin = variable.origin != .customer ? ", yours to find" : ""
        return
            "\(variable.name): \(variable.ask.text(in: template.name.language)) (\(form)\(variable.isRequired ? "" : ", optional")\(origin))"
    }

    private var relatives: [String] {
        let family = book.templates.filter { $0.name.id == template.name.id && $0.name != template.name }
        let variants = family.filter { $0.name.language == template.name.language }.map {
            "\($0.name) (\($0.channels.map(\.value.rawValue).joined(separator: " ")), \($0.mood.rawValue))"
        }
        let languages = Set(family.map(\.name.language)).subtracting([template.name.language]).sorted().map(\.description)
        var lines: [String] = []
        if !variants.isEmpty { lines += [style.bold("Variants")] + variants.flatMap(item) + [""] }
        if !languages.isEmpty { lines += [style.bold("Translations"), "  " + languages.joined(separator: ", "), ""] }
        if !template.articles.isEmpty {
            lines += [style.bold("Articles"), "  " + template.articles.map(\.value).joined(separator: ", "), ""]
        }
        return lines
    }

    private var upkeep: [String] {
        let facts = [
            template.owner.map { "owner \($0)" }, template.reviewed.map { "reviewed \($0)" },
            template.reviewDue.map { "next review \($0)" },
            "revision \(template.revision)",
        ]
        let said = evidence.map { [style.bold("Evidence")] + TerminalWidth.wrapped($0, width: width - 2).map { "  " + $0 } + [""] } ?? []
        return said + TerminalWidth.wrapped(facts.compactMap { $0 }.joined(separator: " · "), width: width).map(style.dim)
            + [style.dim("\(template.path)")]
    }

    private func item(_ text: String) -> [String] {
        TerminalWidth.wrapped(text, width: width - 4).enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
    }
}

/// Makes placeholders stand out; none is longer than its line.
struct PlaceholderHighlighter {
    let style: TextStyle

    func text(_ text: String) -> String {
        guard style.isOn else { return text }
        return text.replacing(/\{\{.*?\}\}/) { style.green(String($0.0)) }.replacing(/\{%.*?%\}/) { style.dim(String($0.0)) }
    }
}
