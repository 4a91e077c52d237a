import Content
import Foundation

/// Reads what a site needs of the book's folder.
package enum BookSite {
    /// The book without its templates, whose replies never appear on a site.
    package static func book(_ root: String, memory: BuildMemory, unchanged: @escaping @Sendable (BookFile) -> Article? = { _ in nil })
        -> Book
    {
        BookLoader.load(
            root, where: { $0.kind != .template && $0.kind != .fragment && $0.kind != .fixture }, unchanged: unchanged,
            known: memory.article)
    }

    /// A builder for the book in a folder.
    package static func builder(_ book: Book, isPreview: Bool = false) -> SiteBuilder {
        var builder = SiteBuilder()
        builder.isPreview = isPreview
        let files = read(book.assets + book.theme, in: book.root)
        builder.assets = AssetCatalog(
            files.filter { !$0.key.hasSuffix(".mustache") && !$0.key.hasSuffix(".json") && !$0.key.hasPrefix("Theme/site.") })
        builder.theme = Theme(
            overrides: Dictionary(
                uniqueKeysWithValues: files.compactMap { path, bytes in
                    path.hasPrefix("Theme/") ? (String(path.dropFirst("Theme/".count)), bytes) : nil
                }))
        if SiteSettingsReader.read(book.settings).site.learnsFromTemplates {
            builder.customerQuestions = CustomerQuestions(BookLoader.load(book.root) { $0.kind == .template }.templates)
        }
        return builder
    }

    private static func read(_ paths: [String], in root: String) -> [String: [UInt8]] {
        Dictionary(
            uniqueKeysWithValues: paths.compactMap { path in
                FileManager.default.contents(atPath: "\(root)/\(path)").map { (path, Array($0)) }
            })
    }
}
