import Content
import Foundation

/// Makes slugs of titles: Latin letters, digits and hyphens.
enum SlugText {
    private static let longest = 60
    private static let cyrillic: [Character: String] = [
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "й": "y", "к": "k", "л": "l",
        "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch",
        "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "ё": "e", "і": "i", "ї": "yi", "є": "ye",
        "ґ": "g", "ł": "l", "ß": "ss", "ø": "o", "æ": "ae", "đ": "d",
    ]

    /// Never empty: a title without a letter becomes `text`.
    static func slug(_ title: String) -> String {
        var slug = ""
        for character in title.lowercased().precomposedStringWithCanonicalMapping {
            if let letters = cyrillic[character] {
                slug += letters
            } else if let scalar = String(character).decomposedStringWithCanonicalMapping.unicodeScalars.first,
                ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
            {
                slug.unicodeScalars.append(scalar)
            } else if slug.last != "-", !slug.isEmpty, character != "'", character != "’" {
                slug.append("-")
            }
        }
        if slug.count > longest {
            let cut = slug.prefix(longest)
            slug = String(cut.lastIndex(of: "-").map { cut[..<$0] } ?? cut)
        }
        while slug.last == "-" { slug.removeLast() }
        return slug.isEmpty ? "text" : slug
    }
}
