import Desk
import Diagnostics
import Indexing
import SearchCore

/// Help articles among the hits of a search, as people and scripts read them.
struct ArticleRows {
    let offers: [ArticleShelf.Offer]
    let style: TextStyle

    /// The templates that name an article come before it: they answer with it.
    var text: String {
        offers.map { offer in
            let named = offer.templates.isEmpty ? "" : "   \(style.green(offer.templates.joined(separator: ", "))) names it\n"
            let passage = offer.match.passage.isEmpty ? "" : "   \(offer.match.passage.printableWords)\n"
            return "\(named)   \(style.bold("help article: \(offer.match.title.printableWords)"))  \(style.dim(offer.link))\n\(passage)"
        }.linked(by: "")
    }

    /// In the columns of a template's hit.
    var tsv: String {
        offers.map { offer in
            let match = offer.match
            let category = match.id.split(separator: "/").first.map(String.init) ?? ""
            let fields = [
                match.id, "", match.language, match.title, category, "", "", match.path, "published", match.passage, "article",
            ]
            return fields.tabbed + "\n"
        }.linked(by: "")
    }

    var hits: [OfferedArticle] { offers.map(\.hit) }
}
