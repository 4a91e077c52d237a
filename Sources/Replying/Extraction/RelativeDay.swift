import Basics
import Language

/// A day as people count it from today: `in 3 days`, `через неделю`, `za 2 dni robocze`, `am Freitag`, `+3`.
struct RelativeDay: Sendable {
    let today: Day

    /// Returns the days that the words can mean: none where they say anything else, two for a `next friday` that lies in
    /// this week for some and in the week after for others.
    func readings(_ words: [MessageWords.Word]) -> [Day] {
        let folded = words.map(\.folded)
        if folded.count == 1, words[0].before.hasSuffix("+") || words[0].text.hasPrefix("+"),
            let count = Int(folded[0].drop { $0 == "+" }), count < 1000
        {
            return [Day(number: today.number + count)]
        }
        guard let first = folded.first, let last = folded.last else { return [] }
        if SpokenDates.back.contains(last) { return distance(folded.dropLast()).flatMap(back).map { [$0] } ?? [] }
        if SpokenDates.back.contains(first) { return distance(folded.dropFirst()).flatMap(back).map { [$0] } ?? [] }
        if SpokenDates.ahead.contains(first), let day = distance(folded.dropFirst()).flatMap(ahead) { return [day] }
        return weekday(folded)
    }

    private func weekday(_ words: [String]) -> [Day] {
        let leads = words.dropLast()
        guard let weekday = words.last.flatMap({ SpokenDates.weekdays[$0] }),
            leads.allSatisfy({ SpokenDates.leads.contains($0) || SpokenDates.next.contains($0) }), leads.count <= 2
        else { return [] }
        // On a Friday, "Friday" is the next one: today has a word of its own.
        let day = Day(number: today.number + (weekday - today.weekday + 6) % 7 + 1)
        let liesInThisWeek = weekday > today.weekday
        guard leads.contains(where: SpokenDates.next.contains), liesInThisWeek else { return [day] }
        return [day, Day(number: day.number + 7)]
    }

    private func distance(_ words: ArraySlice<String>) -> (count: Int, step: SpokenDates.Step)? {
        var rest = words
        var count = 1
        if let number = rest.first.flatMap(SpokenDates.count) {
            count = number
            rest.removeFirst()
        }
        let isWorking = rest.contains(where: SpokenDates.isWorking)
        rest = ArraySlice(rest.filter { !SpokenDates.isWorking($0) })
        guard rest.count == 1, let step = rest.first.flatMap(SpokenDates.step), !isWorking || step == .day else { return nil }
        return (count, isWorking ? .workingDay : step)
    }

    private func ahead(_ distance: (count: Int, step: SpokenDates.Step)) -> Day? {
        switch distance.step {
        case .day: Day(number: today.number + distance.count)
        case .workingDay: today.addingWorkingDays(distance.count)
        case .week: Day(number: today.number + 7 * distance.count)
        case .month: Period("\(distance.count) months").map { today.adding($0) }
        }
    }

    private func back(_ distance: (count: Int, step: SpokenDates.Step)) -> Day? {
        switch distance.step {
        case .day: Day(number: today.number - distance.count)
        case .week: Day(number: today.number - 7 * distance.count)
        case .workingDay, .month: nil
        }
    }
}
