/// A calendar day of the Gregorian calendar, without time and time zone.
///
/// ```swift
/// let reviewed = Day("2026-08-31")
/// let due = Period("6 months").flatMap { reviewed?.adding($0) }  // 2027-02-28
/// ```
package struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Nil for a day that does not exist.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...Self.length(ofMonth: month, year: year)).contains(day) else {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Parses `YYYY-MM-DD`.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, !text.contains("+"), parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Parses `30.11.2026`, in which nobody writes the month first.
    package init?(dayMonthYear text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, !text.contains("+"), (1...2).contains(parts[0].utf8.count), (1...2).contains(parts[1].utf8.count),
            parts[2].utf8.count == 4, let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Days since 1970-01-01 (Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
    package var number: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day with a given number of days since 1970-01-01 (Hinnant, civil_from_days); clamped to the years 1 to 9999.
    package init(number: Int) {
        let shifted = min(max(number, -719_162), 2_932_896) + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// 1 is Monday, 7 is Sunday.
    package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

    /// The day a period later; a day past the end of its month becomes the month's last.
    package func adding(_ period: Period) -> Day {
        switch period.unit {
        case .day: return Day(number: number + period.count)
        case .week: return Day(number: number + 7 * period.count)
        case .month, .year:
            let months = year * 12 + month - 1 + period.count * (period.unit == .year ? 12 : 1)
            let (year, month) = (min(max(months / 12, 1), 9999), months % 12 + 1)
            return Day(year: year, month: month, day: min(day, Self.length(ofMonth: month, year: year))) ?? self
        }
    }

    package var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// A stretch of calendar time: `6 months`.
package struct Period: Sendable, Hashable, CustomStringConvertible {
    package enum Unit: String, Sendable, CaseIterable { case day, week, month, year }

    package let count: Int
    package let unit: Unit

    /// Parses `90 days`, `1 week`, `6 months`, `1 year`; at most 1,200 units.
    package init?(_ text: String) {
        let parts = text.split(whereSeparator: \.isWhitespace)
        guard parts.count == 2, let count = Int(parts[0]), (1...1200).contains(count) else { return nil }
        let word = parts[1].lowercased()
        guard let unit = Unit.allCases.first(where: { word == $0.rawValue || word == $0.rawValue + "s" }) else { return nil }
        self.count = count
        self.unit = unit
    }

    package var description: String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }
}
