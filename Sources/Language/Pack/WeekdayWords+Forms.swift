extension WeekdayWords {
    /// Returns what a preposition makes of the days' names, by the name, where it changes any; nil for other words.
    ///
    /// - Parameter preposition: in lower case.
    package func forms(behind preposition: String) -> [String: String]? {
        cases.first { $0.prepositions.contains(preposition) }?.forms
    }
}
