extension NameHabits {
    static let polish = NameHabits(
        greeting: .whole,
        titles: ["pan", "pani", "panstwo"],
        small: ["oraz"],
        conjunctions: ["i", "oraz"])
}
