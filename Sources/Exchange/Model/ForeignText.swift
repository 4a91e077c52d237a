import Content
import Language

/// A canned reply or a help article as another tool keeps it: the neutral model between all formats.
///
/// A reader fills what its format has and leaves the rest at its default; nothing here is translated yet.
package struct ForeignText: Sendable, Equatable {
    package enum Kind: String, Sendable { case reply, article }

    package var kind = Kind.reply
    /// The tool's own name of the text, by which a second import knows it again.
    package var id: String
    package var title: String
    /// Folders around the text, the outermost first; they hint at the category.
    package var folders: [String] = []
    package var language: LanguageTag?
    package var channel: Channel?
    package var body: ForeignBody
    package var keywords: [String] = []
    package var isActive = true
    /// The same for all translations of one text, where the tool says so.
    package var family: String?
    /// Values a form offers, by the name of the field.
    package var choices: [String: [String]] = [:]
    /// Where the text is in its file, as a person finds it: `macros.json:12:5`.
    package var place: String

    package init(id: String, title: String, body: ForeignBody, place: String) {
        self.id = id
        self.title = title
        self.body = body
        self.place = place
    }
}

/// The words of a foreign text in the markup of its tool.
package enum ForeignBody: Sendable, Equatable {
    case plain(String)
    case html(String)
    case markdown(String)

    /// The source in its markup.
    package var source: String {
        switch self {
        case .plain(let text), .html(let text), .markdown(let text): text
        }
    }

    /// The same markup around the source as `change` leaves it.
    func mapped(_ change: (String) -> String) -> ForeignBody {
        switch self {
        case .plain(let text): .plain(change(text))
        case .html(let text): .html(change(text))
        case .markdown(let text): .markdown(change(text))
        }
    }
}
