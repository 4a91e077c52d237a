import Basics

/// The date of a mail (RFC 5322, section 3.3, and the forms of section 4.3).
package enum MailDate {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    private static let zones = [
        "ut": 0, "gmt": 0, "utc": 0, "z": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
        "msk": 3, "cet": 1, "cest": 2,
    ]

    /// Seconds since 1970; nil for what is no date. `Tue, 3 Nov 2026 10:00:00 +0100 (CET)`.
    package static func seconds(_ text: String) -> Int? {
        guard
            let match = text.firstMatch(
                of: /(\d{1,2})[ \-]([A-Za-z]{3})[a-z]*[ \-](\d{4}|\d{2})\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+\-]\d{4}|[A-Za-z]+)?/)
        else { return nil }
        let (_, day, month, year, hour, minute, second, zone) = match.output
        return seconds(day: day, month: month, year: year, time: (hour, minute, second ?? "0"), zone: zone)
    }

    /// As the line before each message of an mbox has it, taken as UTC: `From a@b Tue Nov  3 10:00:00 2026`. Some exporters write
    /// the date as a mail's header has it, or as 2026-11-03T10:00:00.
    package static func secondsOfSeparator(_ text: String) -> Int? {
        if let match = text.firstMatch(
            of: /([A-Za-z]{3})\s+(\d{1,2})\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s+(?:[+\-]\d{4}\s+|[A-Z]{1,5}\s+)?(\d{4})/)
        {
            let (_, month, day, hour, minute, second, year) = match.output
            return seconds(day: day, month: month, year: year, time: (hour, minute, second ?? "0"), zone: nil)
        }
        if let match = text.firstMatch(of: /[ ](\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d))?/) {
            let (_, year, month, day, hour, minute, second) = match.output
            guard let number = Int(month), (1...12).contains(number) else { return nil }
            return seconds(day: day, month: months[number - 1][...], year: year, time: (hour, minute, second ?? "0"), zone: nil)
        }
        // A sentence may well hold such a date; a separator has nothing but a sender before it.
        guard text.firstMatch(of: #/^From [^ ]+,? (?:[A-Z][a-z]{2}, )?[0-9]{1,2} [A-Z][a-z]{2} [0-9]{4} /#) != nil else { return nil }
        return seconds(text)
    }

    private static func seconds(
        day: Substring, month: Substring, year: Substring, time: (hour: Substring, minute: Substring, second: Substring), zone: Substring?
    ) -> Int? {
        guard let month = months.firstIndex(of: month.lowercased()), let day = Int(day), var year = Int(year), let hour = Int(time.hour),
            let minute = Int(time.minute), let second = Int(time.second), hour < 24, minute < 60, second <= 60
        else { return nil }
        if year < 50 { year += 2000 } else if year < 1000 { year += 1900 }
        guard let date = Day(year: year, month: month + 1, day: day) else { return nil }
        return date.number * 86_400 + hour * 3600 + minute * 60 + second - offset(zone)
    }

    /// Seconds; an unknown zone is UTC (section 4.3).
    private static func offset(_ zone: Substring?) -> Int {
        guard let zone else { return 0 }
        guard let number = Int(zone) else { return (zones[zone.lowercased()] ?? 0) * 3600 }
        return (number / 100 * 60 + number % 100) * 60
    }
}
