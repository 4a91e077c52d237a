/// The anchor of a heading, as GitHub makes it: lower case, letters and digits of any script, `-` for spaces.
package struct Slug: Sendable, Hashable {
    package let text: String

    package init(_ heading: String) {
        var text = ""
        for scalar in heading.lowercased().unicodeScalars {
            let properties = scalar.properties
            if properties.isAlphabetic || properties.numericType != nil || scalar == "-" || scalar == "_" {
                text.unicodeScalars.append(scalar)
            } else if properties.generalCategory == .nonspacingMark {
                text.unicodeScalars.append(scalar)
            } else if properties.isWhitespace, !text.isEmpty, text.last != "-" {
                text += "-"
            }
        }
        while text.last == "-" { text.removeLast() }
        self.text = text.isEmpty ? "section" : text
    }
}

/// Gives every heading of one page its own anchor: a repeated one gets `-1`, `-2`.
package struct SlugSeries: Sendable {
    private var used: [String: Int] = [:]

    package init() {}

    package mutating func next(_ heading: String) -> String {
        let slug = Slug(heading).text
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
