import Content
import Diagnostics

/// A help article laid out for a terminal.
struct ArticlePage {
    let article: Article
    let style: TextStyle
    let width: Int

    var text: String { ([head, [""], body, [""], questions, upkeep].flatMap { $0 }).joined(separator: "\n") }

    private var head: [String] {
        let facts = ["article", article.name.id.categoryName, article.status == .published ? nil : article.status.rawValue]
        return TerminalWidth.wrapped(article.title.value.printable, width: width).map(style.bold)
            + [style.dim("\(article.name)"), style.dim(facts.compactMap { $0 }.joined(separator: " · "))]
            + TerminalWidth.wrapped(article.description?.value.printable ?? "", width: width).filter { !$0.isEmpty }.map(style.italic)
    }

    private var body: [String] {
        let text = String(article.file.slice(article.body)).split(separator: "\n", omittingEmptySubsequences: false)
        let lines = TerminalWidth.wrapped(text.drop { $0.isEmpty }.joined(separator: "\n"), width: width)
        return Array(lines.reversed().drop { $0.isEmpty }.reversed())
    }

    private var questions: [String] {
        guard !article.questions.isEmpty else { return [] }
        return [style.bold("Customers ask")] + article.questions.map { "  - “\($0.value.printable)”" } + [""]
    }

    private var upkeep: [String] {
        let facts = [article.owner.map { "owner \($0)" }, article.reviewed.map { "reviewed \($0)" }].compactMap { $0 }
        return (facts.isEmpty ? [] : [style.dim(facts.joined(separator: " · "))]) + [style.dim(article.path)]
    }
}
