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
    ///
    /// Read by hand: an export has one in each of a million lines, and compiling the pattern took half of an import.
    package static func seconds(_ text: String) -> Int? {
        guard let day = Day(String(text.prefix(10))) else { return nil }
        var rest = Array(text.utf8.dropFirst(10))[...]
        if rest.isEmpty { return day.number * 86_400 }
        guard let mark = rest.popFirst(), mark | 0x20 == UInt8(ascii: "t") || mark == UInt8(ascii: " "),
            let hour = two(&rest), skip(":", &rest), let minute = two(&rest), skip(":", &rest), let second = two(&rest),
            hour < 24, minute < 60, second <= 60
        else { return nil }
        if skip(".", &rest) {
            let digits = rest.prefix(while: isDigit)
            guard !digits.isEmpty else { return nil }
            rest = rest[digits.endIndex...]
        }
        let time = day.number * 86_400 + hour * 3600 + minute * 60 + second
        guard let zone = rest.popFirst() else { return nil }
        if zone | 0x20 == UInt8(ascii: "z") { return rest.isEmpty ? time : nil }
        guard zone == UInt8(ascii: "+") || zone == UInt8(ascii: "-"), let hours = two(&rest) else { return nil }
        _ = skip(":", &rest)
        guard let minutes = two(&rest), rest.isEmpty else { return nil }
        return time - (zone == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func two(_ rest: inout ArraySlice<UInt8>) -> Int? {
        let digits = rest.prefix(2)
        guard digits.count == 2, digits.allSatisfy(isDigit) else { return nil }
        rest = rest.dropFirst(2)
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func skip(_ character: Unicode.Scalar, _ rest: inout ArraySlice<UInt8>) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest = rest.dropFirst()
        return true
    }
}
