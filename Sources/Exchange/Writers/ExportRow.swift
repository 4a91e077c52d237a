import Content
import Language

/// A text of the book with its words in the markup of one tool.
struct ExportRow {
    let text: ExportText
    private let writer: PlaceholderWriter
    let markdown: String
    /// Fields of a form in the order of the text.
    let fields: [String]
    let gaps: [String]

    init(_ text: ExportText, _ writer: PlaceholderWriter) {
        self.text = text
        self.writer = writer
        var markup = ExportMarkup(text, writer)
        markdown = markup.markdown()
        (fields, gaps) = (markup.fields, markup.gaps)
    }

    /// Without markup; rendered anew each time, since most formats want one rendering and each of them once.
    var plain: String {
        var markup = ExportMarkup(text, writer)
        return markup.plain()
    }

    /// As HTML; rendered anew each time.
    var html: String {
        var markup = ExportMarkup(text, writer)
        return markup.html()
    }

    var category: String { text.name.id.categoryName }
    var language: String { text.name.language.description }

    /// The title that tells the text from its translations and variants: `Late parcel (chat) (pl)`.
    func title(inLanguages count: Int) -> String {
        let variant = text.name.variant.map { " (\($0))" } ?? ""
        return text.fullTitle + variant + (count > 1 ? " (\(language))" : "")
    }

    /// The same under its category: `delivery::Late parcel`.
    func path(inLanguages count: Int) -> String { "\(category)::\(title(inLanguages: count))" }
}
