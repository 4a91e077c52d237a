/// Monday to Friday; public holidays differ by country and are not known here.
extension Day {
    package var isWeekend: Bool { weekday > 5 }

    /// Returns the day so many working days later; the day itself for none.
    package func addingWorkingDays(_ count: Int) -> Day {
        var (day, left) = (self, min(max(count, 0), 10_000))
        while left > 0 {
            day = Day(number: day.number + 1)
            if !day.isWeekend { left -= 1 }
        }
        return day
    }

    /// Returns how many working days lie after this day, up to and with another; none where the other is not later.
    package func workingDays(until end: Day) -> Int {
        let distance = end.number - number
        guard distance > 0 else { return 0 }
        let rest = (0..<distance % 7).count { !Day(number: end.number - $0).isWeekend }
        return distance / 7 * 5 + rest
    }
}
