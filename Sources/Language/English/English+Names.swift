extension NameHabits {
    static let english = NameHabits(
        greeting: .given,
        titles: ["mr", "mrs", "ms", "miss", "dr", "prof", "sir"],
        small: [],
        conjunctions: ["and"])
}
