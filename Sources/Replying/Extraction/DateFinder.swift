import Basics
import Content

/// Finds days written in figures and in words, in all languages that have a pack.
struct DateFinder: Sendable {
    let words: [MessageWords.Word]
    /// A day without a year is the one nearest to today.
    let today: Day

    func find() -> [FoundValue] {
        var found: [FoundValue] = []
        var index = 0
        while index < words.count {
            if let (day, count) = day(at: index) {
                found.append(FoundValue(kind: .day(day), text: day.description, words: index..<index + count))
                index += count
            } else {
                index += 1
            }
        }
        return found
    }

    /// Days that can be read in two ways, as `--set` takes them.
    func doubts() -> [(words: Range<Int>, readings: [String])] {
        words.indices.compactMap { index in
            guard let days = readings(ofFigures: index), days.count > 1 else { return nil }
            return (index..<index + 1, days.map(\.description))
        }
    }

    private func day(at index: Int) -> (Day, Int)? {
        if let days = readings(ofFigures: index) { return days.count == 1 ? (days[0], 1) : nil }
        if let near = near(index) { return near }
        return dayMonth(index) ?? monthDay(index)
    }

    /// Returns what `2026-10-01`, `1.10.2026`, `01/10/26` can mean: two days where a date with slashes may start with the day
    /// or with the month. Without a year only with a two-digit month and none of the marks of a sum.
    ///
    /// - Returns: nil where the word is not written in the figures and marks of a date.
    func readings(ofFigures index: Int) -> [Day]? {
        let word = words[index]
        guard word.hasDigit, word.text.utf8.allSatisfy({ (0x30...0x39).contains($0) || ".-/".utf8.contains($0) }) else { return nil }
        if let day = Day(word.text) { return [day] }
        let parts = word.text.split(whereSeparator: { ".-/".contains($0) }).map(String.init)
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, parts.count > 1, parts.allSatisfy({ $0.count <= 4 }) else { return nil }
        if parts.count == 3, parts[0].count <= 2, parts[2].count == 2 || parts[2].count == 4 {
            let year = parts[2].count == 2 ? 2000 + numbers[2] : numbers[2]
            let dayFirst = Day(year: year, month: numbers[1], day: numbers[0])
            guard word.text.contains("/") else { return dayFirst.map { [$0] } }
            let monthFirst = Day(year: year, month: numbers[0], day: numbers[1])
            return [dayFirst, monthFirst == dayFirst ? nil : monthFirst].compactMap(\.self)
        }
        guard parts.count == 2, word.text.contains("."), parts[1].count == 2, parts[0].count <= 2, !isSum(index) else { return nil }
        return nearest(month: numbers[1], day: numbers[0]).map { [$0] }
    }

    private func isSum(_ index: Int) -> Bool {
        MoneyFinder.currency(after: index, in: words) != nil || (index > 0 && MoneyFinder.currency(of: words[index - 1].folded) != nil)
    }

    /// `tomorrow`, `day after tomorrow`: of two that start at a word the longer.
    private func near(_ index: Int) -> (Day, Int)? {
        for count in [3, 2, 1] where index + count <= words.count {
            let pieces = words[index..<index + count]
            guard pieces.dropLast().allSatisfy({ $0.after.isEmpty }) else { continue }
            if let offset = SpokenDates.near[pieces.map(\.folded).joined(separator: " ")] {
                return (Day(number: today.number + offset), count)
            }
        }
        return nil
    }

    /// `25 ноября 2026`, `3rd of December`, `двадцать пятого ноября`.
    private func dayMonth(_ index: Int) -> (Day, Int)? {
        guard let (number, length) = dayNumber(index) else { return nil }
        var count = length
        if SpokenDates.dayMonthLinks.contains(word(index + count)) { count += 1 }
        guard let month = SpokenDates.months[word(index + count)],
            words[index..<index + count].allSatisfy({ !$0.after.contains(".") || $0.isNumber })
        else { return nil }
        count += 1
        return dated(month: month, day: number, yearAt: index + count).map { ($0.0, count + $0.1) }
    }

    /// `November 6th, 2026`.
    private func monthDay(_ index: Int) -> (Day, Int)? {
        guard let month = SpokenDates.months[words[index].folded], words[index].text.first?.isUppercase == true,
            let (number, count) = dayNumber(index + 1)
        else { return nil }
        return dated(month: month, day: number, yearAt: index + 1 + count).map { ($0.0, 1 + count + $0.1) }
    }

    private func dayNumber(_ index: Int) -> (Int, Int)? {
        guard words.indices.contains(index) else { return nil }
        let text = words[index].folded
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty, digits.count <= 2, let number = Int(digits), (1...31).contains(number) {
            return SpokenDates.dayEndings.contains(String(text.dropFirst(digits.count))) ? (number, 1) : nil
        }
        let halves = text.split(separator: "-").compactMap { SpokenDates.ordinals[String($0)] }
        if halves.count == 2, halves[0] >= 20, (1...9).contains(halves[1]) { return (halves[0] + halves[1], 1) }
        guard let first = SpokenDates.ordinals[text] else { return nil }
        if first == 20 || first == 30, let second = SpokenDates.ordinals[word(index + 1)], (1...9).contains(second) {
            return (first + second, 2)
        }
        return (first, 1)
    }

    private func dated(month: Int, day: Int, yearAt index: Int) -> (Day, Int)? {
        if words.indices.contains(index), let year = words[index].number, (1990...2100).contains(year) {
            return Day(year: year, month: month, day: day).map { ($0, 1) }
        }
        return nearest(month: month, day: day).map { ($0, 0) }
    }

    private func nearest(month: Int, day: Int) -> Day? {
        [-1, 0, 1].compactMap { Day(year: today.year + $0, month: month, day: day) }
            .min { abs($0.number - today.number) < abs($1.number - today.number) }
    }

    private func word(_ index: Int) -> String { words.indices.contains(index) ? words[index].folded : "" }
}
