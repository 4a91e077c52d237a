import Language

/// Gives a carelessly typed part of a name its capital: `ВЕРА`, `марина` and `иВАН` as `Вера`, `Марина` and `Иван`.
struct NameCase: Sendable {
    /// A short word in small letters behind the first part is a particle: `van`, `de`.
    let isFirst: Bool

    /// What has capitals where names have them, initials, titles and particles stay.
    func repaired(_ word: String) -> String {
        let letters = word.filter(\.isLetter)
        guard letters.count > (isFirst ? 1 : 3) || letters.allSatisfy(\.isUppercase) && letters.count > 2 else { return word }
        guard !Self.small.contains(Phrase.folded(word)), Self.isCareless(letters) else { return word }
        var result = ""
        var isStart = true
        for character in word {
            result += isStart ? character.uppercased() : character.lowercased()
            isStart = !character.isLetter
        }
        return result
    }

    private static func isCareless(_ letters: String) -> Bool {
        let rest = letters.dropFirst()
        let isInverted = letters.first?.isLowercase == true && !rest.isEmpty && rest.allSatisfy(\.isUppercase)
        return isInverted || letters.allSatisfy(\.isUppercase) || letters.allSatisfy(\.isLowercase)
    }

    private static let small = Set(LanguagePack.all(\.names.small))
}
