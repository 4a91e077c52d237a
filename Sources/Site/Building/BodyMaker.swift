import Content
import Diagnostics

/// Makes the bodies of articles, of what is remembered where that still holds.
struct BodyMaker: Sendable {
    let renderer: ArticleRenderer
    let memory: BuildMemory
    /// Stands for everything but the article that its HTML depends on.
    let environment: Digest

    func body(_ article: Article) -> ArticleBody {
        let source = Digest(article.file.text)
        if let known = memory.articles[article.path], known.source == source, let body = known.body, isValid(body) {
            return ArticleBody(body, source: source, environment: environment) { renderer.render(article) }
        }
        let rendered = renderer.render(article)
        return ArticleBody(rendered: rendered, of: article, source: source, environment: environment)
    }

    /// Links are the one thing that other files can change in a text.
    private func isValid(_ body: ArticleMemory.Body) -> Bool {
        memory.environment == environment && body.facts.articles.allSatisfy(renderer.collection.contains)
            && body.facts.assets.allSatisfy { renderer.assets[$0.key]?.address == $0.value }
    }
}
