import Diagnostics
import Language

/// The sections that the settings name, in their order: the outermost folders of `KnowledgeBase/`, and folders below them that
/// have a title of their own.
package struct Sections: Sendable, Equatable {
    /// What the settings say of one section.
    package struct Section: Sendable, Equatable {
        package let path: SectionPath
        package var title: LocalizedText?
        package var description: LocalizedText?
        /// Name of a built-in icon, or path of a picture in the book.
        package var icon: Located<String>?
        /// Place among its siblings, by language; `nil` as key for all languages.
        package var order: [LanguageTag?: Int] = [:]

        package init(_ path: SectionPath) { self.path = path }

        package func order(in language: LanguageTag) -> Int? { order[language] ?? order[nil] }
    }

    /// Every section that the settings name, an outer one before those within it.
    package let named: [Section]
    /// The outermost sections.
    package let tops: [SectionPath]
    /// True where the settings name the outermost sections; else they are the five kinds of inquiry.
    package let areOwn: Bool
    private let byPath: [SectionPath: Section]

    /// - Parameter named: empty for the five kinds of inquiry.
    package init(_ named: [Section]) {
        self.named = named
        areOwn = !named.isEmpty
        let own = named.map(\.path).filter { $0.depth == 1 }
        tops = own.isEmpty ? Category.allCases.sorted().map { SectionPath($0) } : own
        byPath = Dictionary(named.map { ($0.path, $0) }) { first, _ in first }
    }

    /// The five kinds of inquiry.
    package static let inquiries = Sections([])

    package subscript(_ path: SectionPath) -> Section? { byPath[path] }

    /// True for a section below one of the outermost.
    package func holds(_ path: SectionPath) -> Bool {
        areOwn ? tops.contains { $0.text == path.top } : path.category != nil
    }

    /// `product, delivery, return, money or errors`.
    package var list: String {
        areOwn ? "\(tops.dropLast().map(\.text).joined(separator: ", ")) or \(tops.last?.text ?? "")" : Category.list
    }

    func refusal(of path: SectionPath) -> String { refusal(of: path.top) }

    func refusal(of folder: String) -> String {
        let remedy = Suggestion.nearest(to: folder, in: tops.map(\.text)).map { "did you mean '\($0)'?" } ?? "use \(list)"
        return "\(areOwn ? "section" : "category") '\(folder)' is unknown; \(remedy)"
    }
}
