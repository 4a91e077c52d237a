import Basics
import Content

/// Computes a day from a number of days and the number from the day, so that the two cannot contradict each other.
struct DayCount: Sendable {
    let today: Day

    /// Nil for a day that is not after today: "in 0 days" promises nothing.
    func number(until day: Day, _ countdown: Variable.Countdown) -> Int? {
        let count = countdown.countsWorkingDays ? today.workingDays(until: day) : day.number - today.number
        return count > 0 ? count : nil
    }

    /// Nil for a number that is not a whole number of days.
    func day(_ value: Value, _ countdown: Variable.Countdown) -> Day? {
        guard let number = value.decimal, let count = Int("\(number)"), (1...3650).contains(count) else { return nil }
        return countdown.countsWorkingDays ? today.addingWorkingDays(count) : Day(number: today.number + count)
    }
}
