import Content
import Foundation
import SearchAsset
import SearchCore

/// What the search in the browser loads, under hashed names, and for each language the small file that names them.
///
/// Everything is a classic script, so that it also loads from disk, and deflated, so that no host has to do it.
struct SearchFiles: Sendable {
    let enginePath: String
    let files: [SiteFile]
    /// The index of each language.
    let indexPaths: [String]
    /// What was deflated, by the digest of what it was made of.
    let deflated: [Digest: [UInt8]]

    static func manifestPath(_ language: LanguageTag) -> String { "\(language)/search.js" }

    /// - Parameter scripts: what scripts say, as JSON, by language.
    init(_ texts: [LanguageTag: ArticleTexts], scripts: [LanguageTag: String], theme: Theme, deflater: Deflater) {
        var deflater = deflater
        let engine = Self.engine(theme, &deflater)
        enginePath = "assets/search.\(ContentHash(engine)).js"
        var files = [SiteFile(enginePath) { engine }]
        var indexPaths: [String] = []
        for (language, texts) in texts.sorted(by: { $0.key < $1.key }) {
            let language = SearchLanguage(language: language, texts: texts, phrases: scripts[language] ?? "{}", deflater: &deflater)
            files += language.files
            indexPaths.append(language.indexPath)
        }
        self.indexPaths = indexPaths
        self.files = files
        deflated = deflater.used
    }

    private static func engine(_ theme: Theme, _ deflater: inout Deflater) -> [UInt8] {
        let module = Data(deflater.bytes(Array(SearchAsset.module))).base64EncodedString()
        return Array(String(decoding: theme.file("search.js"), as: UTF8.self).replacing("%WASM%", with: module).utf8)
    }
}

/// One language's search files.
struct SearchLanguage {
    /// Above this many articles the descriptions are loaded with the results, in blocks.
    static let largeCount = 1000
    static let blockSize = 32

    let files: [SiteFile]
    let indexPath: String

    init(language: LanguageTag, texts: ArticleTexts, phrases: String, deflater: inout Deflater) {
        let isLarge = texts.articles.count > Self.largeCount
        let sent = isLarge ? ArticleTexts(texts.articles.map(Self.withoutDescription)) : texts
        let index = Array("replybookTexts(\"\(Data(deflater.bytes(sent.bytes)).base64EncodedString())\");\n".utf8)
        indexPath = "assets/search-\(language).\(ContentHash(index)).js"
        let blocks = isLarge ? Self.blocks(language, texts.articles) : []
        let names = JSON.array(blocks.map { JSON.string($0.path) })
        let manifest = "self.replybookSearch={\"index\":\(JSON.string(indexPath)),\"block\":\(Self.blockSize),\"blocks\":\(names),\"phrases\":\(phrases)};\n"
        files = blocks + [SiteFile(indexPath) { index }, SiteFile(SearchFiles.manifestPath(language), text: manifest)]
    }

    private static func withoutDescription(_ article: ArticleTexts.Article) -> ArticleTexts.Article {
        var article = article
        article.description = []
        return article
    }

    private static func blocks(_ language: LanguageTag, _ articles: [ArticleTexts.Article]) -> [SiteFile] {
        stride(from: 0, to: articles.count, by: blockSize).map { start in
            let list = articles[start..<min(start + blockSize, articles.count)].map { JSON.string(String(decoding: $0.description, as: UTF8.self)) }
            let bytes = Array("replybookFound(\(start / blockSize),\(JSON.array(list)));\n".utf8)
            return SiteFile("assets/found-\(language).\(ContentHash(bytes)).js") { bytes }
        }
    }
}
