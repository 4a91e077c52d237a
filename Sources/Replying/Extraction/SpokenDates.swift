import Language

/// The words for days of all language packs in one, since the language of a message is not known before it is read.
enum SpokenDates {
    enum Step { case day, workingDay, week, month }

    /// 1…12 for a month's name, in the cases and abbreviations in which dates use it.
    static let months = numbered(LanguagePack.all.map(\.dates.months))
    /// 1…7 for the name of a weekday, Monday first.
    static let weekdays = numbered(LanguagePack.all.map(\.dates.weekdays.names))
    /// 1…31 for an ordinal such as `third`, `третьего`, `pierwszego`.
    static let ordinals = merged(
        LanguagePack.all.map { pack in
            pack.dates.tens.merging(pack.dates.ordinals.enumerated().map { ($1, $0 + 1) }) { first, _ in first }
        })
    /// Days from today, by one to three words.
    static let near = merged(LanguagePack.all.map(\.dates.near))
    static let counts = merged(LanguagePack.all.map(\.dates.distances.counts))

    static let dayEndings = Set(LanguagePack.all(\.dates.dayEndings) + [""])
    static let dayMonthLinks = Set(LanguagePack.all(\.dates.dayMonthLinks))
    static let leads = Set(LanguagePack.all(\.dates.weekdays.leads))
    static let next = Set(LanguagePack.all(\.dates.weekdays.next))
    static let ahead = Set(LanguagePack.all(\.dates.distances.ahead))
    static let back = Set(LanguagePack.all(\.dates.distances.back))

    private static let steps: [String: Step] = {
        let words: [(Step, KeyPath<LanguagePack, [String]>)] = [
            (.day, \.dates.distances.days), (.week, \.dates.distances.weeks), (.month, \.dates.distances.months),
            (.workingDay, \.dates.distances.workingDays),
        ]
        return Dictionary(words.flatMap { step, path in LanguagePack.all(path).map { ($0, step) } }) { first, _ in first }
    }()
    private static let working = LanguagePack.all(\.dates.distances.working)

    static func step(_ word: String) -> Step? { steps[word] }

    /// A small number as a word, or in figures.
    static func count(_ word: String) -> Int? { counts[word] ?? (word.count <= 3 ? Int(word) : nil) }

    /// True for a word that makes the day behind it a working day: `рабочих`, `robocze`, `working`.
    static func isWorking(_ word: String) -> Bool { working.contains { word.hasPrefix($0) } }

    private static func numbered(_ lists: [[[String]]]) -> [String: Int] {
        merged(
            lists.map { list in
                let pairs = list.enumerated().flatMap { index, words in words.map { ($0, index + 1) } }
                return Dictionary(pairs) { first, _ in first }
            })
    }

    private static func merged(_ tables: [[String: Int]]) -> [String: Int] {
        tables.reduce(into: [:]) { all, table in all.merge(table) { first, _ in first } }
    }
}
