import Basics
import Content

/// Seconds since 1970-01-01 UTC as RFC 3339 text: `2026-11-22T07:10:06Z`.
package enum Timestamp {
    package static func text(_ seconds: Int) -> String {
        let day = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
        let second = seconds - day * 86_400
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(Day(number: day))T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
    }

    /// `2026-11-22`.
    package static func day(_ seconds: Int) -> String { String(text(seconds).prefix(10)) }

    /// Nil unless the text is a date, or a date and time with a zone (`Z` or `+03:00`); fractions of a second are dropped.
    package static func seconds(_ text: String) -> Int? {
        guard let day = Day(String(text.prefix(10))) else { return nil }
        if text.count == 10 { return day.number * 86_400 }
        guard let match = text.dropFirst(10).wholeMatch(of: /[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+\-])(\d\d):?(\d\d))/),
            let hour = Int(match.1), let minute = Int(match.2), let second = Int(match.3), hour < 24, minute < 60, second <= 60
        else { return nil }
        let time = day.number * 86_400 + hour * 3600 + minute * 60 + second
        guard let sign = match.4, let hours = match.5.flatMap({ Int($0) }), let minutes = match.6.flatMap({ Int($0) }) else { return time }
        return time - (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}
