import Content

/// Help articles that an agent quotes: what each is about follows the answer, its link stands with the others at the end.
struct QuotedArticles {
    let articles: [Article]

    /// What must not be sent of their descriptions, at their files.
    var faults: [SpokenText] {
        articles.flatMap { article in
            let text = FilledText(pieces: [.value(article.description?.value ?? "")])
            return FinishedText(text: text, language: article.name.language).allPlaceholders(Self.correctDescription).map {
                $0.behind("\(article.path): ")
            }
        }
    }

    private static let correctDescription = SpokenText(
        "correct the article's description", pl: "popraw opis artykułu", ru: "исправьте описание статьи")

    /// The blocks with a paragraph for each article behind the last resolution, and at the end where there is none.
    func following(_ blocks: [Reply.Block]) -> [Reply.Block] {
        let quotes = articles.compactMap { article in
            article.description.map { Reply.Block(kind: .articles, text: FilledText(pieces: [.value($0.value)])) }
        }
        let place = blocks.lastIndex { $0.kind == .block(.resolution) }.map { $0 + 1 } ?? blocks.count
        return Array(blocks[..<place]) + quotes + Array(blocks[place...])
    }
}
