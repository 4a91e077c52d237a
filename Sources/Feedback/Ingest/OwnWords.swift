import Foundation

/// What a message says itself: without the mail it quotes and without what stands below the signature line.
package enum OwnWords {
    package static func of(_ text: String) -> String {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let end = lines.indices.first { endsOwnWords(at: $0, in: lines) } ?? lines.endIndex
        return lines[..<end].filter { !$0.hasPrefix(">") }.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func endsOwnWords(at index: Int, in lines: [Substring]) -> Bool {
        let line = lines[index]
        if line == "-- " || line == "--" || line.hasPrefix("-----") || line.hasPrefix("_____") { return true }
        if isAttribution(line) { return true }
        let next = index + 1 < lines.count ? lines[index + 1] : ""
        // Mail programs break an attribution at 78 characters, and Outlook quotes below a copy of the header.
        return isBrokenAttribution(line, next) || isHeader(line, senders) && isHeader(next, dates)
    }

    /// `On 3 May Jan wrote:`, `W dniu … napisał(a):`, `… пишет:`: earlier mail follows.
    private static func isAttribution(_ line: Substring) -> Bool {
        guard line.hasSuffix(":") else { return false }
        let lower = line.lowercased()
        return ["wrote", "napisał", "pisze", "пишет", "писал", "написал"].contains { lower.contains($0) }
    }

    /// A line with a date or an address, and what `wrote:` is left of the next.
    private static func isBrokenAttribution(_ line: Substring, _ next: Substring) -> Bool {
        guard line.contains("@") || line.contains(where: \.isNumber), !line.contains("?") else { return false }
        return isAttribution(next) && next.split(separator: " ").count <= 3
    }

    private static let senders = ["from:", "od:", "от:"]
    private static let dates = ["sent:", "date:", "to:", "wysłano:", "data:", "do:", "отправлено:", "дата:", "кому:"]

    private static func isHeader(_ line: Substring, _ names: [String]) -> Bool {
        let bare = line.lowercased().drop { $0 == "*" || $0 == " " }
        return names.contains { bare.hasPrefix($0) }
    }
}
