import Basics
import Content
import Language

/// What the browser knows of a language's search before anything is typed: what the script says, and what an empty box offers.
struct SearchManifest: Sendable {
    /// More would hide the page.
    static let popularCount = 6

    /// JSON objects and lists.
    let phrases: String
    let popular: String

    init(_ language: LanguageTag, names: SectionNames, addresses: Addresses) {
        let collection = names.collection
        let sections = collection.tree(language).tops.map { ("category_\($0.text)", names.title($0, language)) }
        phrases = names.theme.phrases(for: language).script(naming: sections)
        let entries = PopularArticles(collection: collection).entries(language).prefix(Self.popularCount)
        popular = JSON.array(
            entries.map { entry in
                let article = collection.articles[entry.article]
                let tag = entry.isFallback ? [JSON.string(article.name.language.description)] : []
                return JSON.array([JSON.string(addresses.address(.article(entry.id, language))), JSON.string(article.title.value)] + tag)
            })
    }

    /// Where the parts of the search are.
    struct Files {
        let index: String
        let blockSize: Int
        /// Files with descriptions, where they are not in the index.
        let blocks: [String]
        /// What the names of the pieces of the dictionary begin with.
        let pieces: String
        /// Changes when a passage does.
        let passages: String
    }

    func script(_ files: Files) -> String {
        let fields = [
            ("index", JSON.string(files.index)), ("block", "\(files.blockSize)"), ("blocks", Self.list(files.blocks)),
            ("pieces", JSON.string(files.pieces)), ("passages", JSON.string(files.passages)), ("phrases", phrases), ("popular", popular),
        ]
        return "self.replybookSearch={\(fields.map { "\"\($0)\":\($1)" }.joined(separator: ","))};\n"
    }

    private static func list(_ paths: [String]) -> String { JSON.array(paths.map { JSON.string($0) }) }
}
