import Basics

/// A day as people count it from today: `in 3 days`, `через неделю`, `za 2 dni robocze`, `friday`, `+3`.
struct RelativeDay: Sendable {
    let today: Day

    /// Nil where the words say anything else.
    func read(_ words: [MessageWords.Word]) -> Day? {
        var folded = words.map(\.folded)
        if folded.count == 1, words[0].before.hasSuffix("+") || words[0].text.hasPrefix("+"),
            let count = Int(folded[0].drop { $0 == "+" }), count < 1000
        {
            return Day(number: today.number + count)
        }
        if let last = folded.last, DateWords.backward.contains(last) { return distance(folded.dropLast()).map { back($0) } ?? nil }
        if let first = folded.first, DateWords.forward.contains(first) {
            folded.removeFirst()
            return distance(folded[...]).map(ahead) ?? nil
        }
        return weekday(folded)
    }

    private func weekday(_ words: [String]) -> Day? {
        var rest = words[...]
        if let first = rest.first, rest.count > 1, DateWords.onto.contains(first) { rest.removeFirst() }
        if let first = rest.first, rest.count > 1, DateWords.next.contains(first) { rest.removeFirst() }
        guard rest.count == 1, let weekday = rest.first.flatMap(DateWords.weekday) else { return nil }
        // On a Friday, "Friday" is the next one: today has a word of its own.
        return Day(number: today.number + (weekday - today.weekday + 6) % 7 + 1)
    }

    private func distance(_ words: ArraySlice<String>) -> (count: Int, step: DateWords.Step)? {
        var rest = words
        var count = 1
        if let number = rest.first.flatMap(DateWords.count) {
            count = number
            rest.removeFirst()
        }
        let isWorking = rest.contains(where: DateWords.isWorking)
        rest = ArraySlice(rest.filter { !DateWords.isWorking($0) })
        guard rest.count == 1, let step = rest.first.flatMap(DateWords.step), !isWorking || step == .day else { return nil }
        return (count, isWorking ? .workingDay : step)
    }

    private func ahead(_ distance: (count: Int, step: DateWords.Step)) -> Day? {
        switch distance.step {
        case .day: Day(number: today.number + distance.count)
        case .workingDay: today.addingWorkingDays(distance.count)
        case .week: Day(number: today.number + 7 * distance.count)
        case .month: Period("\(distance.count) months").map { today.adding($0) }
        }
    }

    private func back(_ distance: (count: Int, step: DateWords.Step)) -> Day? {
        switch distance.step {
        case .day: Day(number: today.number - distance.count)
        case .week: Day(number: today.number - 7 * distance.count)
        case .workingDay, .month: nil
        }
    }
}
