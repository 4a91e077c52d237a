import Language

/// Sets apart sentences that touch each other: `Где заказ?Когда привезут?`
enum TouchingSentences {
    /// Returns the text with a blank behind each mark that ends a sentence and touches the next one; addresses stay as they are.
    static func apart(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x3F || $0 == 0x21 || $0 == 0x2E }) else { return text }
        return text.split(separator: " ", omittingEmptySubsequences: false).map { isAddress($0) ? String($0) : apartWord($0) }
            .joined(separator: " ")
    }

    private static func isAddress(_ word: Substring) -> Bool {
        word.contains("://") || word.hasPrefix("www.") || word.contains("=") || word.contains("/")
    }

    private static func apartWord(_ word: Substring) -> String {
        let characters = Array(word)
        var result = ""
        for (index, character) in characters.enumerated() {
            result.append(character)
            guard index > 0, index + 1 < characters.count, characters[index + 1].isLetter else { continue }
            switch character {
            case "?", "!", "…": result += " "
            // One letter before a stop is an initial or an abbreviation.
            case "." where characters[index + 1].isUppercase && ends(characters[..<index]): result += " "
            default: break
            }
        }
        return result
    }

    /// True for a word of two letters or more, or a number.
    private static func ends(_ word: ArraySlice<Character>) -> Bool {
        guard let last = word.last else { return false }
        return last.isNumber || last == ")" || last.isLowercase && word.dropLast().last?.isLetter == true
    }
}
