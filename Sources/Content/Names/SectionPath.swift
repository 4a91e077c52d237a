/// A place in the tree of texts: `delivery`, or `dns/records` for a folder within a folder.
///
/// ```swift
/// let path = SectionPath("dns/records")
/// let above = path?.ancestors.map(\.text)  // ["dns"]
/// ```
package struct SectionPath: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Folders within each other, at most; deeper than any help centre is read.
    package static let maximumDepth = 6

    /// Names of the folders with `/` between them.
    package let text: String
    /// The kind of inquiry, where the outermost folder is named by one.
    package let category: Category?
    /// Number of folders, 1 or more.
    package let depth: Int

    package init(_ category: Category) {
        text = category.rawValue
        self.category = category
        depth = 1
    }

    /// Nil unless every part between slashes is lower-case letters, digits and single hyphens.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...Self.maximumDepth).contains(parts.count), parts.allSatisfy({ TextID.isSlug(String($0)) }) else { return nil }
        self.init(checked: text, depth: parts.count)
    }

    /// - Parameter text: of so many slugs.
    private init(checked text: String, depth: Int) {
        self.text = text
        self.depth = depth
        category = Category(rawValue: String(text.prefix { $0 != "/" }))
    }

    /// Name of the outermost folder.
    package var top: String { depth == 1 ? text : String(text.prefix { $0 != "/" }) }

    /// Name of the innermost folder.
    package var name: String { text.lastIndex(of: "/").map { String(text[text.index(after: $0)...]) } ?? text }

    /// The folder around it; nil for an outermost one.
    package var parent: SectionPath? {
        text.lastIndex(of: "/").map { SectionPath(checked: String(text[..<$0]), depth: depth - 1) }
    }

    /// The folders around it, the outermost first.
    package var ancestors: [SectionPath] { parent.map { $0.ancestors + [$0] } ?? [] }

    /// True for the section itself and every one below it.
    package func contains(_ other: SectionPath) -> Bool {
        depth <= other.depth && (text == other.text || other.text.hasPrefix(text + "/"))
    }

    /// The relative address of a text, seen from a text in this section: `../delivery/tracking`.
    package func way(to id: TextID) -> String {
        var (up, shared) = (0, SectionPath?.some(self))
        while let section = shared, !section.contains(id.section) { (up, shared) = (up + 1, section.parent) }
        let rest = shared.map { id.section.text.dropFirst($0.text.count).drop { $0 == "/" } } ?? id.section.text[...]
        return String(repeating: "../", count: up) + (rest.isEmpty ? "" : rest + "/") + id.slug
    }

    package var description: String { text }

    /// The five kinds of inquiry in the order in which people are shown them, then the others by name.
    package static func < (left: Self, right: Self) -> Bool {
        let (first, second) = (left.category?.position ?? 5, right.category?.position ?? 5)
        return first == second ? left.text < right.text : first < second
    }
}
