import Content
import Language

/// The articles that most visitors want.
struct PopularArticles {
    let collection: Collection

    /// Articles marked as popular, at most ten; without any, the first two of every section.
    func entries(_ language: LanguageTag) -> [Collection.Entry] {
        let marked = collection.entries(language).filter { collection.articles[$0.article].isPopular }
        // Those that stand in for a missing translation come after the language's own.
        if !marked.isEmpty { return Array((marked.filter { !$0.isFallback } + marked.filter(\.isFallback)).prefix(10)) }
        return collection.tree(language).tops.flatMap { collection.entries($0, language).prefix(2) }
    }

    /// A customer's question for each of the first articles that have one in this language, short enough for a line.
    func questions(_ language: LanguageTag) -> [String] {
        let own = entries(language).filter { !$0.isFallback }
        let asked = own.compactMap { entry in
            collection.articles[entry.article].questions.map(\.value).filter { $0.count <= 32 }.min { $0.count < $1.count }
        }
        return asked.prefix(3).map { $0.prefix(1).uppercased() + $0.dropFirst() }
    }
}
