import Content
import Markdown

/// One template filled with one fixture, as its writer looks at it.
package struct TemplatePreview: Sendable {
    /// Plain text of the blocks that say something.
    package let blocks: [String]
    /// Names without a value, in the order of the text.
    package let missing: [String]

    /// - Parameter fixture: nil fills the text with the examples of the declarations alone.
    package init(_ template: Template, fixture: Fixture?, book: CheckedBook) {
        let values = FixtureValues(template: template, fixture: fixture, settings: book.settings)
        let evaluator = Evaluator(
            formatter: book.settings.formatter(for: template.name.language),
            fragments: { book.fragment($0, in: template.name.language) }, value: { values.value($0) })
        let fills = template.sections.map { evaluator.fill($0.placeholders, of: template.file) }
        blocks = fills.map { PlainTextRenderer().text($0.tree) }.filter { !$0.isEmpty }
        var seen: Set<String> = []
        missing = fills.flatMap(\.missing).map(\.value).filter { seen.insert($0).inserted }
    }
}
