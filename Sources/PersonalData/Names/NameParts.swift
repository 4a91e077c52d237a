/// Says what the parts of a name are, by the lists and endings with which names are found.
package enum NameParts {
    /// True for one of the most frequent given names of Russian, Polish and English.
    package static func isGivenName(_ word: String) -> Bool { NameWords.givenNames.contains(folded(word)) }

    /// True for a Russian patronymic.
    package static func isPatronymic(_ word: String) -> Bool { NameWords.isPatronymic(folded(word)) }

    /// True for an ending that surnames have and given names mostly have not.
    package static func isSurname(_ word: String) -> Bool { NameWords.isSurname(folded(word)) && !isGivenName(word) }

    private static func folded(_ word: String) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: ScannedText(word).folded)
        return String(text)
    }
}
