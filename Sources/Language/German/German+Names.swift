extension NameHabits {
    static let german = NameHabits(
        greeting: .whole,
        titles: ["herr", "frau"],
        small: ["und"],
        conjunctions: ["und"])
}
