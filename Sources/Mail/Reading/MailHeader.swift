import Language

/// A block of header lines: `From:`, `Sent:`, `To:` and `Subject:`, each on a line of its own.
struct MailHeader {
    /// No block is read further than so many lines.
    private static let longest = 20

    /// The first line below it.
    let end: Int
    let subject: String?
    /// The line that holds the subject.
    let subjectLine: Int?
    /// Whether it says who sent the mail.
    let hasSender: Bool

    /// Nil where no header starts, and where its fields are none of mail: `Od: 3 listopada` above `Do: 5 listopada`.
    init?(at start: Int, in lines: [String]) {
        guard Self.isField(lines[start]) else { return nil }
        let end = Self.end(from: start, in: lines)
        let fields = lines[start..<end].map(Self.bare)
        let place = fields.firstIndex { Self.starts($0, MessagePhrases.subjects) }
        let subject = place.map { fields[$0] }
        // The middle of what somebody fills in, `To: …` above `From: …`, is none.
        let isFirst = start == 0 || !Self.isField(lines[start - 1])
        let isSent = isFirst && Self.starts(fields[0], MessagePhrases.senders) && !fields[0].contains(where: \.isNumber)
        guard subject != nil || isSent || fields.contains(where: { $0.contains("@") }) else { return nil }
        self.end = end
        subjectLine = place.map { start + $0 }
        self.subject = subject.map { String(SubjectLine.bare($0.drop { $0 != ":" }.dropFirst().drop { $0 == "*" }.trimmed)) }
        hasSender = fields.contains { Self.starts($0, MessagePhrases.senders) }
    }

    private static func end(from start: Int, in lines: [String]) -> Int {
        let isSpaced = isSpaced(from: start, in: lines)
        var end = start
        while end < lines.count, end - start < longest {
            if isField(lines[end]) || (end > start && goesOn(lines[end - 1], in: lines[end])) {
                end += 1
            } else if isSpaced, lines[end].isEmpty, end + 1 < lines.count, isField(lines[end + 1]) {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    /// An empty line below each field, as mail in HTML leaves it.
    private static func isSpaced(from start: Int, in lines: [String]) -> Bool {
        start + 4 < lines.count && lines[start + 1].isEmpty && lines[start + 3].isEmpty
            && [start, start + 2, start + 4].allSatisfy { isField(lines[$0]) }
    }

    /// A field that was broken by width before an address.
    private static func goesOn(_ field: String, in line: String) -> Bool {
        line.contains("@") && (line.hasPrefix("<") || field.hasSuffix(",") || field.hasSuffix(";"))
    }

    private static func isField(_ line: String) -> Bool {
        line.utf8.prefix(60).contains(0x3A) && starts(bare(line), MessagePhrases.headers)
    }

    private static func starts(_ line: Substring, _ names: [String]) -> Bool { names.contains { Phrase.hasPrefix(line, $0) } }

    /// Without the asterisks of bold type.
    private static func bare(_ line: String) -> Substring { line.drop { $0 == "*" || $0 == " " } }
}
