import Basics
import Content
import Diagnostics
import Foundation
import Language
import SearchAsset
import SearchCore

/// What the search in the browser loads, under hashed names, and for each language the small file that names them.
///
/// Everything but the engine's module is a classic script, so that it also loads from disk, and deflated, so that no host has to
/// do it. The module is a plain file, which browsers compile while it comes; a script with the module in it is for pages on disk
/// and for hosts that do not hand out the file.
struct SearchFiles: Sendable {
    /// The script of the worker.
    let enginePath: String
    /// The same script with the module in it.
    let embeddedPath: String
    let modulePath: String
    let files: [SiteFile]
    /// The index of each language.
    let indexPaths: [String]

    static func manifestPath(_ language: LanguageTag) -> String { "\(language)/search.js" }

    init(_ contents: [LanguageTag: SearchContent], _ bodies: [ArticleBody], manifests: [LanguageTag: SearchManifest], theme: Theme) {
        let module = SiteFile("assets/search.\(ContentHash(Array(SearchAsset.module))).wasm") { Array(SearchAsset.module) }
        let engine = Self.engine(theme)
        let embedded = Self.embedded(theme)
        let languages = contents.sorted { $0.key < $1.key }.parallelMap { language, content in
            SearchLanguage(language: language, content: content, bodies: bodies, manifest: manifests[language])
        }
        (enginePath, embeddedPath, modulePath) = (engine.path, embedded.path, module.path)
        indexPaths = languages.map(\.indexPath)
        files = [engine, embedded, module] + languages.flatMap(\.files)
    }

    private static func engine(_ theme: Theme) -> SiteFile {
        let script = script(theme, module: "")
        return SiteFile("assets/search.\(ContentHash(script)).js") { script }
    }

    private static func embedded(_ theme: Theme) -> SiteFile {
        SiteFile(prefix: "assets/engine", madeOf: [theme.file("search.js"), Array(SearchAsset.module)]) {
            script(theme, module: Data(Deflate.bytes(Array(SearchAsset.module))).base64EncodedString())
        }
    }

    private static func script(_ theme: Theme, module: String) -> [UInt8] {
        Array(String(decoding: theme.file("search.js"), as: UTF8.self).replacing("%WASM%", with: module).utf8)
    }
}

extension SiteFile {
    /// A script that is named by what it is made of; deflating takes longer than all else.
    fileprivate init(prefix: String, madeOf sources: [[UInt8]], _ make: @escaping @Sendable () -> [UInt8]) {
        var builder = DigestBuilder()
        for source in sources { builder.add(source) }
        let digest = builder.digest
        self.init("\(prefix).\(ContentHash(sources)).js", inputs: { digest }, make)
    }
}

/// One language's search files.
struct SearchLanguage: Sendable {
    /// Above this many articles the descriptions are loaded with the results, in blocks.
    static let largeCount = 1000
    static let blockSize = 32

    let files: [SiteFile]
    let indexPath: String

    init(language: LanguageTag, content: SearchContent, bodies: [ArticleBody], manifest: SearchManifest?) {
        let articles = content.texts.articles.articles
        let isLarge = articles.count > Self.largeCount
        let sent = isLarge ? ArticleTexts(articles.map(Self.withoutDescription)) : content.texts.articles
        let index = Self.packed("search-\(language)", "replybookTexts", SearchTexts(sent, content.texts.vocabulary).bytes)
        indexPath = index.path
        let blocks = isLarge ? Self.blocks(language, articles) : []
        let pieces = Self.pieces(language, content.pieces)
        let passages = zip(content.articles, articles).map { Self.passages(bodies[$0], $1.path) }
        let files = SearchManifest.Files(
            index: indexPath, blockSize: Self.blockSize, blocks: blocks.map(\.path), pieces: pieces.prefix, passages: Self.version(passages)
        )
        self.files =
            blocks + pieces.files + passages.map(\.file)
            + [index, SiteFile(SearchFiles.manifestPath(language), text: manifest?.script(files) ?? "")]
    }

    /// All pieces have one hash, so that those of two builds are never taken together.
    private static func pieces(_ language: LanguageTag, _ pieces: [BodyPiece]) -> (prefix: String, files: [SiteFile]) {
        let digests = pieces.parallelMap { Digest($0.bytes) }
        let prefix = "assets/words-\(language).\(ContentHash(digests))"
        let files = pieces.enumerated().map { number, piece in
            SiteFile("\(prefix).\(number).js", inputs: { digests[number] }) {
                Array("replybookPiece(\"\(Data(Deflate.bytes(piece.bytes)).base64EncodedString())\");\n".utf8)
            }
        }
        return (prefix, files)
    }

    private struct PassageFile {
        let digest: Digest
        let file: SiteFile
    }

    /// The passages of an article, which a page loads to show those that answer.
    private static func passages(_ body: ArticleBody, _ path: [UInt8]) -> PassageFile {
        let page = String(decoding: path, as: UTF8.self)
        let digest = body.digest
        return PassageFile(
            digest: digest,
            file: SiteFile(Addresses.passages(of: page), inputs: { digest }) {
                Array(ArticlePassages(body.rendered.sections).script(page).utf8)
            })
    }

    private static func version(_ passages: [PassageFile]) -> String { ContentHash(passages.map(\.digest)).description }

    /// A script that hands bytes to a function of the page.
    private static func packed(_ name: String, _ function: String, _ bytes: [UInt8]) -> SiteFile {
        SiteFile(prefix: "assets/\(name)", madeOf: [bytes]) {
            Array("\(function)(\"\(Data(Deflate.bytes(bytes)).base64EncodedString())\");\n".utf8)
        }
    }

    private static func withoutDescription(_ article: ArticleTexts.Article) -> ArticleTexts.Article {
        var article = article
        article.description = []
        return article
    }

    private static func blocks(_ language: LanguageTag, _ articles: [ArticleTexts.Article]) -> [SiteFile] {
        stride(from: 0, to: articles.count, by: blockSize).map { start in
            let list = articles[start..<min(start + blockSize, articles.count)].map {
                JSON.string(String(decoding: $0.description, as: UTF8.self))
            }
            let bytes = Array("replybookFound(\(start / blockSize),\(JSON.array(list)));\n".utf8)
            return SiteFile("assets/found-\(language).\(ContentHash(bytes)).js") { bytes }
        }
    }
}
