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
        DateScanner.firstDate(in: text) { scanner in
            guard let day = scanner.digits(1...2), scanner.skip(" -"), let month = scanner.letters(3) else { return nil }
            scanner.skipLetters()
            guard scanner.skip(" -"), let year = scanner.year(), scanner.skipBlanks(), let time = scanner.time() else { return nil }
            scanner.skipBlanks()
            let zone = scanner.zone()
            return .some(months.firstIndex(of: month).flatMap { seconds(day, $0 + 1, year, time) }.map { $0 - offset(zone) })
        }
    }

    /// As the line before each message of an mbox has it, taken as UTC: `From a@b Tue Nov  3 10:00:00 2026`. Some exporters write
    /// the date as a mail's header has it, or as 2026-11-03T10:00:00.
    package static func secondsOfSeparator(_ text: String) -> Int? {
        if let usual = DateScanner.firstDate(in: text, usual) ?? DateScanner.firstDate(in: text, numbers) { return usual }
        // A sentence may well hold such a date; a separator has nothing but a sender before it.
        guard text.firstMatch(of: #/^From [^ ]+,? (?:[A-Z][a-z]{2}, )?[0-9]{1,2} [A-Z][a-z]{2} [0-9]{4} /#) != nil else { return nil }
        return seconds(text)
    }

    /// `Nov  3 10:00:00 2026`, perhaps with a zone before the year.
    private static func usual(_ scanner: inout DateScanner) -> Int?? {
        guard let month = scanner.letters(3), scanner.skipBlanks(), let day = scanner.digits(1...2), scanner.skipBlanks(),
            let time = scanner.time(), scanner.skipBlanks()
        else { return nil }
        if scanner.zone() != nil { scanner.skipBlanks() }
        guard let year = scanner.digits(4...4) else { return nil }
        return .some(months.firstIndex(of: month).flatMap { seconds(day, $0 + 1, year, time) })
    }

    /// ` 2026-11-03T10:00:00`
    private static func numbers(_ scanner: inout DateScanner) -> Int?? {
        guard scanner.skip(" "), let year = scanner.digits(4...4), scanner.skip("-"), let month = scanner.digits(2...2), scanner.skip("-"),
            let day = scanner.digits(2...2), scanner.skip("T "), let time = scanner.time()
        else { return nil }
        return .some(seconds(day, month, year, time))
    }

    private static func seconds(_ day: Int, _ month: Int, _ year: Int, _ time: DateScanner.Time) -> Int? {
        guard (1...12).contains(month), time.hour < 24, time.minute < 60, time.second <= 60 else { return nil }
        let whole = year < 50 ? year + 2000 : year < 1000 ? year + 1900 : year
        guard let date = Day(year: whole, month: month, day: day) else { return nil }
        return date.number * 86_400 + time.hour * 3600 + time.minute * 60 + time.second
    }

    /// Seconds; an unknown zone is UTC (section 4.3).
    private static func offset(_ zone: String?) -> Int {
        guard let zone else { return 0 }
        guard let number = Int(zone) else { return (zones[zone.lowercased()] ?? 0) * 3600 }
        return (number / 100 * 60 + number % 100) * 60
    }
}
