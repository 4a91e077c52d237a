import Language

/// Tells a customer's own words from greeting, signature and quoted mail, in Russian, Polish and English.
package struct MessageParser: Sendable {
    package init() {}

    package func parse(_ text: String) -> IncomingMessage {
        var lines = Self.lines(of: text)
        let subject = takeHeaders(&lines)
        let quoted = takeQuoted(&lines)
        let greeting = takeGreeting(&lines)
        let signature = SignatureFinder().take(&lines)
        return IncomingMessage(
            body: Self.joined(lines), subject: subject, greeting: greeting, signature: signature.joined(separator: "\n"),
            quoted: quoted.joined(separator: "\n"))
    }

    /// The text without quoted mail and without the header that was saved with it; greeting and signature stay, since a reply's
    /// text has them too.
    package func withoutQuotations(_ text: String) -> String {
        var lines = Self.lines(of: text)
        _ = takeHeaders(&lines)
        _ = takeQuoted(&lines)
        return String(lines.joined(separator: "\n").trimmed)
    }

    /// Cut at line feeds, with or without a carriage return, and at what else Unicode ends lines with; without blanks around.
    private static func lines(of text: String) -> [String] {
        let scalars = text.unicodeScalars
        var lines: [String] = []
        var start = scalars.startIndex
        var place = start
        while place < scalars.endIndex {
            let scalar = scalars[place]
            let next = scalars.index(after: place)
            switch scalar.value {
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
                lines.append(String(text[start..<place].trimmed))
                let isPair = scalar == "\r" && next < scalars.endIndex && scalars[next] == "\n"
                start = isPair ? scalars.index(after: next) : next
                place = start
            default: place = next
            }
        }
        return lines + [String(text[start...].trimmed)]
    }

    /// The lines of a mail's own header, where the message was saved with it.
    private func takeHeaders(_ lines: inout [String]) -> String? {
        let start = lines.firstIndex { !$0.isEmpty } ?? 0
        guard let header = MailHeader(at: start, in: lines) else { return nil }
        guard header.end - start >= 2 || (header.end < lines.count && lines[header.end].isEmpty) else { return nil }
        lines.removeSubrange(..<header.end)
        return header.subject
    }

    /// Lines that start with `>`, the line above them that says who wrote, and all below a line that says so without marks.
    private func takeQuoted(_ lines: inout [String]) -> [String] {
        var own: [String] = []
        var quoted: [String] = []
        var index = 0
        while index < lines.count {
            let line = lines[index]
            if line.hasPrefix(">") {
                quoted.append(String(line.drop { $0 == ">" || $0 == " " }))
            } else if Self.isSeparator(line) || startsForwardedHeader(at: index, in: lines) {
                Self.dropRule(&own)
                quoted += lines[index...]
                break
            } else if let attribution = Attribution(at: index, in: lines) {
                guard attribution.isAboveMarks else {
                    Self.dropRule(&own)
                    quoted += lines[index...]
                    break
                }
                quoted += lines[index..<attribution.end]
                index = attribution.end
                continue
            } else {
                own.append(line)
            }
            index += 1
        }
        lines = own
        return quoted
    }

    /// Outlook's block: `From:`, `Sent:`, `To:` on lines of their own.
    private func startsForwardedHeader(at index: Int, in lines: [String]) -> Bool {
        guard let header = MailHeader(at: index, in: lines) else { return false }
        return header.hasSender && header.end - index >= 2
    }

    private static let marks = "-_=#*~+–—"

    /// `-------- Original message --------`, `##- Please type your reply above this line -##`, `Begin forwarded message:`, or
    /// Outlook's long rule.
    private static func isSeparator(_ line: String) -> Bool {
        guard line.isAtMost(199), let last = line.last else { return false }
        let before = line.prefix { marks.contains($0) }
        guard before.count < line.count else { return last == "_" && line.count >= 32 }
        let text = line.drop { marks.contains($0) || $0 == " " }
        if !before.isEmpty, marks.contains(last), MessagePhrases.separatorSet.isFound(in: FoldedText(text)) { return true }
        return MessagePhrases.separators.contains { phrase in
            guard let end = Phrase.end(of: phrase, in: text) else { return false }
            return before.count >= 3 || !text[end...].contains { $0.isLetter || $0.isNumber }
        }
    }

    /// Drops the rule that a mail program draws above earlier mail.
    private static func dropRule(_ lines: inout [String]) {
        guard let last = lines.lastIndex(where: { !$0.isEmpty }) else { return }
        if lines[last].utf8.count >= 5, lines[last].allSatisfy({ marks.contains($0) }) { lines.removeSubrange(last...) }
    }

    private func takeGreeting(_ lines: inout [String]) -> String {
        guard let first = lines.firstIndex(where: { !$0.isEmpty }) else { return "" }
        let (greeting, rest) = GreetingFinder().split(lines[first])
        guard !greeting.isEmpty else { return "" }
        lines[first] = rest
        return greeting
    }

    /// Lines that were broken by width are joined again; what starts a new thought keeps its line.
    private static func joined(_ lines: [String]) -> String {
        var text = ""
        var previous = ""
        for line in lines {
            let continues = line.first?.isLowercase == true && !previous.isEmpty && previous.last.map { !".!?…:;".contains($0) } ?? false
            if !text.isEmpty { text += continues ? " " : "\n" }
            text += line
            previous = line
        }
        return String(text.trimmed)
    }
}
