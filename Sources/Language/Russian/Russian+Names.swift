extension NameHabits {
    static let russian = NameHabits(
        greeting: .givenAndPatronymic,
        titles: ["господин", "госпожа", "гн", "гжа"],
        small: ["господин", "госпожа", "г-н", "г-жа"],
        conjunctions: ["и"])
}
