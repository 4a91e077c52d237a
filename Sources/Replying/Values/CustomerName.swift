import Language
import PersonalData

/// A customer's name and how a language greets by it.
///
///     CustomerName("Кузьменко Тамара Ивановна").greeting(in: .russian)  // "Тамара Ивановна"
///     CustomerName("HAROLD pennington").greeting(in: .english)          // "Harold"
///     CustomerName("Kowalska Anna").greeting(in: .polish)               // "Anna Kowalska"
struct CustomerName: Sendable {
    private let parts: [String]
    /// False for what has other signs than names have, which stays as it is.
    private let isName: Bool

    init(_ text: String) {
        isName = text.allSatisfy { $0.isLetter || $0.isWhitespace || "-’'.,&".contains($0) }
        guard isName else {
            parts = text.split(whereSeparator: \.isWhitespace).map(String.init)
            return
        }
        // A comma sets the surname before the given name: `Pennington, Harold`.
        let halves = text.split(separator: ",", maxSplits: 1)
        let ordered = halves.count == 2 ? "\(halves[1]) \(halves[0])" : text
        parts = ordered.split(whereSeparator: \.isWhitespace).enumerated().map { NameCase(isFirst: $0 == 0).repaired(String($1)) }
    }

    /// Returns the name to greet with: in Russian given name and patronymic, in English the given name. Polish greets in the
    /// vocative, which nobody can derive, so that a name stays whole there, the given name first. A title keeps its surname, and
    /// several people keep their names.
    func greeting(in language: LanguageTag) -> String {
        guard isName, parts.count > 1, !parts.contains(where: { Self.conjunctions.contains(Phrase.folded($0)) }) else { return whole }
        switch LanguagePack.of(language)?.names.greeting {
        case .given?: return given
        case .givenAndPatronymic?: return givenAndPatronymic
        case .whole?: return wholeGivenFirst
        case nil: return whole
        }
    }

    private var whole: String { parts.joined(separator: " ") }
    private var hasTitle: Bool { parts.first.map { Self.titles.contains(Phrase.folded($0.filter(\.isLetter))) } ?? false }

    private var givenAndPatronymic: String {
        if hasTitle, parts.count == 2 { return whole }
        if let place = parts.firstIndex(where: NameParts.isPatronymic), place > 0 { return parts[place - 1] + " " + parts[place] }
        let names = hasTitle ? Array(parts.dropFirst()) : parts
        return Self.givenFirst(names)[0]
    }

    private var given: String {
        if hasTitle { return parts.count > 2 ? parts[1] : whole }
        // Many English surnames are given names as well, so that only an ending tells a surname.
        return NameParts.isSurname(parts[0]) && NameParts.isGivenName(parts[1]) ? parts[1] : parts[0]
    }

    private var wholeGivenFirst: String { hasTitle ? whole : Self.givenFirst(parts).joined(separator: " ") }

    /// Two names in the order given name, surname, where lists or endings tell that they were written the other way round.
    private static func givenFirst(_ names: [String]) -> [String] {
        guard names.count == 2 else { return names }
        let (first, second) = (names[0], names[1])
        let isTurned =
            NameParts.isGivenName(second)
            ? !NameParts.isGivenName(first)
            : NameParts.isSurname(first) && !NameParts.isSurname(second) && second.filter(\.isLetter).count > 1
        return isTurned ? [second, first] : names
    }

    private static let titles = Set(LanguagePack.all(\.names.titles))
    private static let conjunctions = Set(LanguagePack.all(\.names.conjunctions)).union(["&"])
}
