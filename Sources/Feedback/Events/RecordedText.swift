/// One text and one state of it: the thing evidence is about.
///
/// Printed `delivery/where-is-my-order@chat:ru#4f1c…`; without variant and revision, `delivery/where-is-my-order:ru`.
package struct RecordedText: Sendable, Hashable, Comparable {
    package let template: String
    /// Empty for the base text.
    package let variant: String
    /// BCP 47 tag.
    package let language: String
    /// Names the content; two texts with the same revision read the same.
    package let revision: String

    package init(template: String, variant: String = "", language: String, revision: String) {
        self.template = template
        self.variant = variant
        self.language = language
        self.revision = revision
    }

    /// The folder part of the id.
    package var category: String { template.split(separator: "/").first.map(String.init) ?? "" }
    /// Without the revision: what stays when the text is rewritten.
    package var place: TextPlace { TextPlace(template: template, variant: variant, language: language) }
    package var description: String { "\(place.description)#\(revision)" }

    package static func < (left: Self, right: Self) -> Bool {
        (left.place, left.revision) < (right.place, right.revision)
    }
}

/// A text whatever it says today.
package struct TextPlace: Sendable, Hashable, Comparable {
    package let template: String
    package let variant: String
    package let language: String

    package init(template: String, variant: String = "", language: String) {
        self.template = template
        self.variant = variant
        self.language = language
    }

    package var category: String { template.split(separator: "/").first.map(String.init) ?? "" }
    package var description: String { "\(template)\(variant.isEmpty ? "" : "@\(variant)"):\(language)" }
    package func at(_ revision: String) -> RecordedText {
        RecordedText(template: template, variant: variant, language: language, revision: revision)
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.template, left.language, left.variant) < (right.template, right.language, right.variant)
    }
}
