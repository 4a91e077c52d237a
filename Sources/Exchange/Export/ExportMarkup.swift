import Content
import Markdown

/// Turns the Markdown of a text into what a tool takes, its placeholders in the tool's words.
struct ExportMarkup {
    private var writer: PlaceholderWriter
    private let text: ExportText
    /// Placeholders by the word that stands for each while Markdown is read.
    private var placeholders: [String] = []

    init(_ text: ExportText, _ writer: PlaceholderWriter) {
        self.text = text
        self.writer = writer
    }

    var gaps: [String] { writer.gaps }
    var fields: [String] { writer.fields }

    /// As the agent sends it, without markup.
    mutating func plain() -> String {
        let rendered = PlainTextRenderer().text(document().root)
        return restored(rendered) { $0 }.trimmingBlanks
    }

    mutating func html() -> String {
        let rendered = HTMLRenderer().html(document().root)
        return restored(rendered) { $0.htmlEscaped }.trimmingBlanks
    }

    mutating func markdown() -> String {
        text.markdown { writer.placeholder($0, $1, in: text) }.trimmingBlanks
    }

    private mutating func document() -> Document {
        placeholders = []
        var (writer, words) = (writer, [String]())
        let source = text.markdown { name, fallback in
            words.append(writer.placeholder(name, fallback, in: text))
            return Self.mark(words.count - 1)
        }
        (self.writer, placeholders) = (writer, words)
        return Document(parsing: source)
    }

    /// A word of letters that no text has, so that neither Markdown nor a renderer changes it.
    private static func mark(_ index: Int) -> String { "\u{E000}\(index)\u{E001}" }

    private func restored(_ rendered: String, _ escape: (String) -> String) -> String {
        guard !placeholders.isEmpty else { return rendered }
        return rendered.replacing(/\x{E000}(\d+)\x{E001}/) { match in
            Int(match.output.1).flatMap { placeholders.indices.contains($0) ? escape(placeholders[$0]) : nil } ?? ""
        }
    }
}
