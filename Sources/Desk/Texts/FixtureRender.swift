import Checking
import Content

/// A template as a fixture shows it, without the gate: for whoever writes it.
package struct FixtureRender: Sendable {
    package let fixture: String
    /// Plain text, block by block.
    package let text: String
    /// Names of values that the reply needs and nobody gives.
    package let missing: [String]

    /// - Parameter fixture: its name; the first by name where it is nil. Without any, examples of the declarations fill the text.
    /// - Throws: `DeskFailure` where there is no fixture of that name.
    package init(_ template: Template, fixture name: String?, in book: CheckedBook) throws {
        let fixtures = book.book.fixtures.sorted { $0.name < $1.name }
        if let name, !fixtures.contains(where: { $0.name == name }) {
            throw DeskFailure("fixture '\(name)' does not exist; use \(fixtures.map(\.name).joined(separator: ", "))")
        }
        let fixture = name.flatMap { name in fixtures.first { $0.name == name } } ?? fixtures.first
        let filled = TemplatePreview(template, fixture: fixture, book: book)
        self.fixture = fixture?.name ?? ""
        text = filled.blocks.joined(separator: "\n\n")
        missing = filled.missing
    }
}
