import Content
import Diagnostics

/// What other pages need to know of an article's text.
struct BodyFacts: Sendable {
    let headings: [RenderedArticle.Heading]
    let anchorLinks: [RenderedArticle.AnchorLink]
    /// Articles it links to.
    let articles: [TextID]
    /// Addresses of the pictures and files it links to, by path.
    let assets: [String: String]
    /// Time that reading takes, rounded up.
    let minutes: Int
}

/// An article's text: what others need of it is there at once, its HTML when its page is written.
struct ArticleBody: Sendable {
    /// Of the file.
    let source: Digest
    /// Stands for the HTML.
    let digest: Digest
    let facts: BodyFacts
    let profile: WordProfile
    let words: BodyWords
    let diagnostics: [Diagnostic]
    private let make: @Sendable () -> RenderedArticle

    init(rendered: RenderedArticle, of article: Article, source: Digest, environment: Digest) {
        let analyzed = AnalyzedBody(rendered.sections, front: article.front)
        let memory = ArticleMemory.Body(facts: rendered.facts, profile: WordProfile(article, analyzed), words: BodyWords(analyzed))
        self.init(memory, rendered.diagnostics, source, environment) { rendered }
    }

    /// A text of which only this much was remembered; found again by rendering it.
    init(_ memory: ArticleMemory.Body, source: Digest, environment: Digest, render: @escaping @Sendable () -> RenderedArticle) {
        self.init(memory, [], source, environment, render)
    }

    private init(
        _ memory: ArticleMemory.Body, _ diagnostics: [Diagnostic], _ source: Digest, _ environment: Digest,
        _ make: @escaping @Sendable () -> RenderedArticle
    ) {
        facts = memory.facts
        profile = memory.profile
        words = memory.words
        self.diagnostics = diagnostics
        self.source = source
        self.make = make
        var builder = DigestBuilder()
        builder.add(source)
        builder.add(environment)
        for (path, address) in facts.assets.sorted(by: { $0.key < $1.key }) {
            builder.add(path)
            builder.add(address)
        }
        digest = builder.digest
    }

    var rendered: RenderedArticle { make() }

    var remembered: ArticleMemory.Body { ArticleMemory.Body(facts: facts, profile: profile, words: words) }
}

extension Article {
    /// What is read of it before its text.
    fileprivate var front: [String] {
        [title.value] + (questions + keywords).map(\.value) + (description.map { [$0.value] } ?? [])
    }
}
