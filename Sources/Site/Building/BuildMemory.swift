import Basics
import Content
import Diagnostics

/// What one build leaves for the next, so that it does only what changed.
///
/// Nothing in it is trusted for its place or its time: texts are known by their digests, pages by the digests of all that
/// they show, files of the site by the digests of their bytes. With an empty memory a build writes the same bytes.
package struct BuildMemory: Sendable {
    /// Stands for settings, theme and mode of the build; the program is checked when the memory is read.
    package internal(set) var environment: Digest
    /// By path.
    var articles: [String: ArticleMemory] = [:]
    /// Files of the site, by path.
    var outputs: [String: OutputMemory] = [:]

    package init() { environment = Digest("") }

    /// The article of a text that was parsed before.
    package func article(_ file: SourceFile) -> Article? {
        guard let known = articles[file.path], known.source == Digest(file.text) else { return nil }
        var reader = RecordReader(known.record)
        do {
            return try Article(reading: &reader, file: file)
        } catch {
            return nil
        }
    }
}

extension BuildMemory {
    /// What the next build may know of this one; texts with findings are left out, so that they are reported again.
    func after(_ articles: [Article], _ bodies: [ArticleBody], environment: Digest, findings: [Diagnostic]) -> BuildMemory {
        var memory = BuildMemory()
        memory.environment = environment
        memory.outputs = outputs
        let bad = Set(findings.map(\.path))
        let kept = Array(zip(articles, bodies)).parallelMap { article, body -> ArticleMemory? in
            guard !bad.contains(article.path), body.diagnostics.isEmpty else { return nil }
            let known = self.articles[article.path].flatMap { $0.source == body.source ? $0.record : nil }
            return ArticleMemory(
                source: body.source, record: known ?? Self.record(article), body: body.remembered)
        }
        for (article, kept) in zip(articles, kept) where kept != nil { memory.articles[article.path] = kept }
        return memory
    }

    private static func record(_ article: Article) -> [UInt8] {
        var writer = RecordWriter()
        article.write(to: &writer)
        return writer.bytes
    }
}
