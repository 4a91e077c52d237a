import Language

/// A customer's name and how a language greets by it.
///
///     CustomerName("Тамара Ивановна Кузьменко").greeting(in: .russian)  // "Тамара Ивановна"
///     CustomerName("HAROLD pennington").greeting(in: .english)          // "Harold"
struct CustomerName: Sendable {
    private let parts: [String]

    init(_ text: String) { parts = text.split(whereSeparator: \.isWhitespace).map { Self.capitalized(String($0)) } }

    /// Returns the name to greet with: in Russian first name and patronymic, in English the first name. Polish greets in the
    /// vocative, which nobody can derive, so that a name stays as it is.
    ///
    /// - Parameter isWhole: keeps every part, as an agent wrote it.
    func greeting(in language: LanguageTag, isWhole: Bool = false) -> String {
        guard !isWhole, parts.count > 1 else { return parts.joined(separator: " ") }
        switch language.language {
        case "ru": return russian
        case "en": return english
        default: return parts.joined(separator: " ")
        }
    }

    private var russian: String {
        if let place = parts.firstIndex(where: Self.isPatronymic), place > 0 { return parts[place - 1] + " " + parts[place] }
        // Surname first, as in a form.
        return Self.isSurname(parts[0]) && !Self.isSurname(parts[1]) ? parts[1] : parts[0]
    }

    private var english: String {
        guard Self.titles.contains(parts[0].lowercased().filter(\.isLetter)) else { return parts[0] }
        return parts.count > 2 ? parts[1] : parts.joined(separator: " ")
    }

    private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "prof", "sir"]

    private static func isPatronymic(_ word: String) -> Bool {
        let lower = word.lowercased()
        return ["ович", "евич", "ич", "овна", "евна", "ична", "инична"].contains {
            lower.hasSuffix($0) && lower.count > $0.count + 2
        }
    }

    private static func isSurname(_ word: String) -> Bool {
        let lower = word.lowercased()
        return [
            "ов", "ев", "ёв", "ова", "ева", "ёва", "ский", "ская", "цкий", "цкая",
            "енко", "ых", "их", "ук", "юк", "ян",
        ].contains { lower.hasSuffix($0) && lower.count > $0.count + 1 }
    }

    /// `ВЕРА` and `марина` as `Вера` and `Марина`; what has both cases, initials and particles such as `de` stay.
    private static func capitalized(_ word: String) -> String {
        let letters = word.filter(\.isLetter)
        guard letters.count > 2 else { return word }
        let isShouted = letters.allSatisfy(\.isUppercase)
        guard isShouted || letters.allSatisfy(\.isLowercase) else { return word }
        return word.split(separator: "-", omittingEmptySubsequences: false).map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
            .joined(separator: "-")
    }
}
