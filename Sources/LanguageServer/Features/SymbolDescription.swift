import Basics
import Content
import Desk
import Diagnostics
import Language

/// Describes a symbol in Markdown, as an editor shows it beside the word.
struct SymbolDescription {
    let texts: [String]

    init(_ symbol: Symbol, _ spot: Spot) {
        let book = spot.book.book
        switch symbol {
        case .fact(let name): texts = [Self.fact(name, book)]
        case .variable(let name, let owner): texts = [Self.variable(name, owner, spot)]
        case .fragment(let name): texts = Self.fragment(name, spot)
        case .article(let id): texts = [Self.article(id, book)]
        case .template(let id): texts = Self.template(id, spot)
        case .anchor(let anchor, let path): texts = ["`\(path)#\(anchor)`"]
        }
    }

    private static func fact(_ name: String, _ book: Book) -> String {
        guard let fact = book.settings.facts[name] else { return "The settings have no fact `\(name)`." }
        let values = book.languages.map { language in
            let formatter = book.settings.formatter(for: language)
            return "- `\(language)`: \(fact.value(in: language).map { formatter.text($0).inline } ?? "none")"
        }
        return (["**facts.\(name)**"] + values).joined(separator: "\n")
    }

    private static func variable(_ name: String, _ owner: TextID?, _ spot: Spot) -> String {
        let book = spot.book.book
        let template = book.templates.first { $0.path == spot.path } ?? owner.flatMap { id in book.templates.first { $0.name.id == id } }
        guard let variable = template?.variables.first(where: { $0.name == name }) ?? book.settings.variables[name] else {
            return Variable.builtIn.contains(name) ? "**\(name)** is known in every template." : "Nobody declares `\(name)`."
        }
        let language = spot.language ?? book.settings.defaultLanguage
        let needs = variable.isRequired ? "required" : "may be left out"
        var lines = ["**\(name)** (\(variable.kind.rawValue), \(needs)), known to: \(variable.origin.rawValue)"]
        lines.append("Asked of the agent: \(variable.ask.text(in: language).inline)")
        if let ask = variable.askCustomer { lines.append("Asked of the customer: \(ask.text(in: language).inline)") }
        if !variable.options.isEmpty {
            lines.append("Choices: " + variable.options.map { "`\($0.key)`" }.joined(separator: ", "))
        }
        if let example = variable.example { lines.append("Example: \(example.text(in: language).inline)") }
        let asking = Set(book.templates.filter { $0.asks(for: name) }.map(\.name.id)).sorted()
        if !asking.isEmpty {
            let names = asking.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
            lines.append("Asked by \(Plural.of(asking.count, "template", "templates")): \(names)\(asking.count > 12 ? ", …" : "")")
        }
        return lines.joined(separator: "\n\n")
    }

    private static func fragment(_ name: String, _ spot: Spot) -> [String] {
        let versions = spot.book.book.fragments.filter { $0.name == name }
        let own = versions.first { $0.language == spot.language } ?? versions.first
        return own.map { ["**\(name)**\n\n" + String($0.file.slice($0.body)).quoted] } ?? []
    }

    private static func article(_ id: TextID, _ book: Book) -> String {
        let versions = book.articles.filter { $0.name.id == id }
        guard !versions.isEmpty else { return "There is no article `\(id)`." }
        let titles = versions.map { "- `\($0.name.language)`: \($0.title.value.inline) (\($0.status.rawValue))" }
        return (["**\(id)**"] + titles).joined(separator: "\n")
    }

    private static func template(_ id: TextID, _ spot: Spot) -> [String] {
        let versions = spot.book.book.templates.filter { $0.name.id == id }
        let lines = versions.map { template -> String in
            let count = spot.book.uses.count(of: template)
            return "- `\(template.name)` (\(template.status.rawValue)): \(EvidenceWords.text(count))"
        }
        return [(["**\(id)**"] + lines).joined(separator: "\n")]
    }
}

extension Template {
    fileprivate func asks(for name: String) -> Bool {
        sections.contains { $0.placeholders.variables.contains { $0.value == name } }
    }
}

extension String {
    /// On one line, so that it cannot begin a block of Markdown.
    fileprivate var inline: String { split(whereSeparator: \.isNewline).joined(separator: " ") }

    fileprivate var quoted: String { split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }.joined(separator: "\n") }
}
