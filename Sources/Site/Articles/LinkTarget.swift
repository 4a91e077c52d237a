import Content
import Diagnostics
import Foundation
import Language
import Markdown

/// Where a destination in an article leads.
enum LinkTarget: Equatable {
    case external(String)
    case article(TextID, LanguageTag, anchor: String?)
    case anchor(String)
    case asset(String)
    /// Why it leads nowhere.
    case broken(String)
}

/// Reads the destinations of one article's links and images.
struct LinkReader {
    let article: Article
    let collection: Collection
    let assets: AssetCatalog

    func target(_ destination: String) -> LinkTarget {
        if !LinkPolicy.isRelative(destination) { return .external(destination) }
        let (path, anchor) = split(destination)
        if path.isEmpty { return anchor.map { .anchor($0) } ?? .broken("link is empty; name an article or an address") }
        guard let parts = resolved(path) else {
            return .broken("link '\(destination)' leads out of the book; link articles and files of KnowledgeBase")
        }
        if parts.first == "_assets" {
            let file = "KnowledgeBase/" + parts.joined(separator: "/")
            return assets[file] == nil ? .broken("file '\(file)' is not there; add it or correct the link") : .asset(file)
        }
        return articleTarget(parts, destination, anchor)
    }

    private func articleTarget(_ parts: [String], _ destination: String, _ anchor: String?) -> LinkTarget {
        guard parts.count > 1, let section = SectionPath(parts.dropLast().joined(separator: "/")) else {
            return .broken("link '\(destination)' leads to no article; write ../<category>/<slug>.md")
        }
        var pieces = parts[parts.count - 1].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        if pieces.last == "md" { pieces.removeLast() }
        var language = article.name.language
        if pieces.count == 2, let named = LanguageTag(pieces[1]) {
            language = named
            pieces.removeLast()
        }
        guard pieces.count == 1, let id = TextID(section: section, slug: pieces[0]), collection.contains(id) else {
            let known = Set(collection.articles.map(\.name.id.description)).sorted()
            let remedy =
                Suggestion.nearest(to: "\(section)/\(pieces[0])", in: known).map { "did you mean '\($0)'?" }
                ?? "write the article or correct the link"
            return .broken("link '\(destination)' leads to no published article; \(remedy)")
        }
        return .article(id, language, anchor: anchor)
    }

    private func split(_ destination: String) -> (path: String, anchor: String?) {
        guard let hash = destination.firstIndex(of: "#") else { return (String(destination.prefix { $0 != "?" }), nil) }
        let anchor = String(destination[destination.index(after: hash)...])
        return (String(destination[..<hash].prefix { $0 != "?" }), Slug.composed(anchor.removingPercentEncoding ?? anchor))
    }

    /// Path below `KnowledgeBase/`; nil when it leaves it.
    private func resolved(_ path: String) -> [String]? {
        let path = path.utf8.contains(UInt8(ascii: "%")) ? path.removingPercentEncoding ?? path : path
        var parts = path.hasPrefix("/") ? [] : article.name.id.section.text.split(separator: "/").map(String.init)
        for part in path.split(separator: "/") where part != "." {
            if part == ".." {
                if parts.isEmpty { return nil }
                parts.removeLast()
            } else {
                parts.append(String(part))
            }
        }
        return parts
    }
}
