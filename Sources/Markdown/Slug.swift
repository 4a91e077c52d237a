import Foundation

/// The anchor of a heading, as GitHub makes it: lower case; letters, marks, digits and connectors of any script and `-` stay, each
/// space becomes `-`, all else goes (html-pipeline, `TableOfContentsFilter`).
///
/// Composed (NFC) as well, which GitHub leaves to the writer: browsers compare anchors byte by byte, and keyboards of some
/// systems give decomposed letters.
package struct Slug: Sendable, Hashable {
    package let text: String

    package init(_ heading: String) {
        var text = String.UnicodeScalarView()
        for scalar in Self.composed(heading.lowercased()).unicodeScalars.drop(while: { $0 == " " }) {
            if scalar == " " {
                text.append("-")
            } else if scalar == "-" || Self.isWord(scalar.properties.generalCategory) {
                text.append(scalar)
            }
        }
        self.text = text.isEmpty ? "section" : String(text)
    }

    /// The text in its composed form (NFC), in which anchors are written and compared.
    package static func composed(_ text: String) -> String {
        text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
    }

    /// What `\p{Word}` means to Ruby.
    private static func isWord(_ category: Unicode.GeneralCategory) -> Bool {
        switch category {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
            .enclosingMark, .decimalNumber, .connectorPunctuation:
            true
        default: false
        }
    }
}

/// The words of a heading, and the anchor that its writer gave it: `## Limits {#limits}`.
///
/// ```swift
/// let heading = HeadingText("Limits {#quota}")  // text "Limits", id "quota"
/// ```
package struct HeadingText: Sendable, Equatable {
    package let text: String
    /// Nil where the anchor is made from the words.
    package let id: String?

    package init(_ written: String) {
        guard written.hasSuffix("}"), let open = written.range(of: "{#", options: .backwards) else {
            (text, id) = (written, nil)
            return
        }
        let name = written[open.upperBound...].dropLast()
        guard !name.isEmpty, name.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || "0123456789-_.".unicodeScalars.contains($0) })
        else {
            (text, id) = (written, nil)
            return
        }
        text = written[..<open.lowerBound].trimmingCharacters(in: .whitespaces)
        id = Slug.composed(String(name))
    }
}

/// Gives every heading of one page its own anchor: the writer's, or one of its words; a repeated one gets `-1`, `-2`.
package struct SlugSeries: Sendable {
    private var used: [String: Int] = [:]

    package init() {}

    package mutating func next(_ heading: String) -> String {
        let written = HeadingText(heading)
        let slug = written.id ?? Slug(written.text).text
        guard var count = used[slug] else {
            used[slug] = 0
            return slug
        }
        repeat { count += 1 } while used["\(slug)-\(count)"] != nil
        used[slug] = count
        used["\(slug)-\(count)"] = 0
        return "\(slug)-\(count)"
    }
}
