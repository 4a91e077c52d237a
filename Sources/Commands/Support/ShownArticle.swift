import Content
import Diagnostics
import Language

/// A help article as `show --format json` gives it.
struct ShownArticle: Encodable {
    let id: String
    let language: String
    let title: String
    let category: String
    let status: String
    let description: String?
    let questions: [String]
    let related: [String]
    let path: String
    let markdown: String

    init(_ article: Article) {
        id = article.name.id.description
        language = article.name.language.description
        title = article.title.value
        category = article.name.id.categoryName
        status = article.status.rawValue
        description = article.description?.value
        questions = article.questions.map(\.value)
        related = article.related.map(\.value)
        path = article.path
        markdown = String(article.file.slice(article.body))
    }
}
