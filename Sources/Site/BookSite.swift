import Basics
import Content
import Foundation

/// Reads what a site needs of the book's folder.
package enum BookSite {
    /// The book without its templates, whose replies never appear on a site.
    ///
    /// - Parameter brand: under whose settings; nil for the book's own.
    package static func book(
        _ root: String, brand: String? = nil, memory: BuildMemory, unchanged: @escaping @Sendable (BookFile) -> Article? = { _ in nil },
        progress: RunProgress = .silent
    ) -> Book {
        BookLoader.load(
            root, brand: brand, where: { ![.template, .fragment, .fixture, .uncovered].contains($0.kind) }, unchanged: unchanged,
            known: memory.article, progress: progress)
    }

    /// A builder for the book in a folder.
    ///
    /// - Parameter audience: readers whose articles the site has, beside those that the settings name.
    package static func builder(_ book: Book, isPreview: Bool = false, audience: Set<String> = []) -> SiteBuilder {
        var builder = SiteBuilder()
        builder.audience = audience.union(SiteSettingsReader.read(book.settings).site.audience)
        builder.isPreview = isPreview
        builder.assets = AssetCatalog(
            Dictionary(
                (book.assets + book.theme).filter { !isPartOfTheme($0) }.map { ($0, "\(book.root)/\($0)") },
                uniquingKeysWith: { first, _ in first }))
        builder.statics = StaticFiles(ofBook: book.root)
        builder.theme = Theme(
            overrides: Dictionary(
                read(book.theme.filter(isPartOfTheme), in: book.root).map { (String($0.dropFirst("Theme/".count)), $1) },
                uniquingKeysWith: { first, _ in first }))
        if SiteSettingsReader.read(book.settings).site.learnsFromTemplates {
            builder.customerQuestions = CustomerQuestions(BookLoader.load(book.root) { $0.kind == .template }.templates)
        }
        return builder
    }

    /// False for the pictures and fonts of the theme, which are copied like those of the articles.
    private static func isPartOfTheme(_ path: String) -> Bool {
        path.hasPrefix("Theme/")
            && (path.hasSuffix(".mustache") || path.hasSuffix(".json")
                || EmbeddedTheme.files[String(path.dropFirst("Theme/".count))] != nil)
    }

    private static func read(_ paths: [String], in root: String) -> [String: [UInt8]] {
        Dictionary(
            uniqueKeysWithValues: paths.compactMap { path in
                FileManager.default.contents(atPath: "\(root)/\(path)").map { (path, Array($0)) }
            })
    }
}
