import Language

/// `category/slug`: what all translations and variants of one template, or all translations of one article, share.
///
/// An article may lie deeper, as `dns/records/a-record` does; a template's section is a kind of inquiry.
package struct TextID: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let section: SectionPath
    package let slug: String

    /// Nil unless the slug is lower-case letters, digits and single hyphens.
    package init?(section: SectionPath, slug: String) {
        guard Self.isSlug(slug) else { return nil }
        self.section = section
        self.slug = slug
    }

    /// Nil unless the slug is lower-case letters, digits and single hyphens.
    package init?(category: Category, slug: String) { self.init(section: SectionPath(category), slug: slug) }

    /// Parses `category/slug`, with further folders between them.
    package init?(_ text: String) {
        guard let slash = text.lastIndex(of: "/"), let section = SectionPath(String(text[..<slash])) else { return nil }
        self.init(section: section, slug: String(text[text.index(after: slash)...]))
    }

    /// The slug of the text that is its section's own page.
    package static let indexSlug = "index"

    /// True for an article that is the page of its section.
    package var isIndex: Bool { slug == Self.indexSlug }

    /// The kind of inquiry; nil for an article in a section of the site's own.
    package var category: Category? { section.category }

    /// Name of the outermost folder, which machine formats call the category.
    package var categoryName: String { section.top }

    /// True for what a template can be called: a kind of inquiry and a slug.
    package var fitsTemplate: Bool { section.depth == 1 && section.category != nil }

    package var description: String { "\(section.text)/\(slug)" }

    package static func < (left: Self, right: Self) -> Bool {
        left.section == right.section ? left.slug < right.slug : left.section < right.section
    }

    /// Letters of any script are welcome, as long as they have no upper case.
    package static func isSlug(_ text: String) -> Bool {
        guard (1...120).contains(text.utf8.count) else { return false }
        var previous = UInt8(ascii: "-")
        for byte in text.utf8 {
            if byte == UInt8(ascii: "-"), previous == byte { return false }
            previous = byte
        }
        guard previous != UInt8(ascii: "-") else { return false }
        if text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }) { return true }
        return text.unicodeScalars.allSatisfy {
            $0 == "-" || ("a"..."z").contains($0) || ("0"..."9").contains($0)
                || ($0.value > 0x7F && $0.properties.isAlphabetic && !$0.properties.isUppercase)
        }
    }
}

/// The full name of one text: `delivery/where-is-my-order@chat:ru`.
package struct TextName: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let id: TextID
    package let variant: String?
    package let language: LanguageTag

    package init(id: TextID, variant: String? = nil, language: LanguageTag) {
        self.id = id
        self.variant = variant
        self.language = language
    }

    package var description: String { "\(id)\(variant.map { "@" + $0 } ?? ""):\(language)" }

    package static func < (left: Self, right: Self) -> Bool {
        (left.id, left.variant ?? "", left.language) < (right.id, right.variant ?? "", right.language)
    }
}

/// What a person types to name a text: `slug`, `category/slug`, with `@variant` and `:lang` where they matter.
package struct TextReference: Sendable, Hashable, CustomStringConvertible {
    package let path: String
    package let variant: String?
    package let language: LanguageTag?

    /// Nil for an empty path or a language that is no BCP 47 tag.
    package init?(_ text: String) {
        var rest = Substring(text)
        if let colon = rest.lastIndex(of: ":") {
            guard let tag = LanguageTag(String(rest[rest.index(after: colon)...])) else { return nil }
            language = tag
            rest = rest[..<colon]
        } else {
            language = nil
        }
        if let at = rest.firstIndex(of: "@") {
            variant = String(rest[rest.index(after: at)...])
            rest = rest[..<at]
        } else {
            variant = nil
        }
        guard !rest.isEmpty, variant?.isEmpty != true else { return nil }
        path = String(rest)
    }

    package func matches(_ name: TextName) -> Bool {
        (path == name.id.description || path == name.id.slug) && (variant == nil || variant == name.variant)
            && (language == nil || language == name.language)
    }

    package var description: String { "\(path)\(variant.map { "@" + $0 } ?? "")\(language.map { ":\($0)" } ?? "")" }
}
