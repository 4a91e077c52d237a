import Language

/// Tells a customer's own words from greeting, signature and quoted mail, in Russian, Polish and English.
package struct MessageParser: Sendable {
    package init() {}

    package func parse(_ text: String) -> IncomingMessage {
        let all = Self.ranges(of: text).map { String(text[$0].trimmed) }
        let header = header(of: all)
        let (own, quoted) = parted(all, from: header?.end ?? 0)
        var lines = own.map { all[$0] }
        let greeting = takeGreeting(&lines)
        let signature = SignatureFinder().take(&lines)
        return IncomingMessage(
            body: Self.joined(lines), subject: header?.subject, greeting: greeting, signature: signature.joined(separator: "\n"),
            quoted: quoted.joined(separator: "\n"))
    }

    /// The text without quoted mail and without the header that was saved with it; greeting and signature stay, since a reply's
    /// text has them too.
    package func withoutQuotations(_ text: String) -> String {
        let lines = Self.ranges(of: text).map { String(text[$0].trimmed) }
        let own = parted(lines, from: header(of: lines)?.end ?? 0).own
        return String(own.map { lines[$0] }.joined(separator: "\n").trimmed)
    }

    /// Returns where in the text its writer's own words stand, each stretch as long as nothing quoted comes between: the value of
    /// the subject in the header that was saved with it, and what is neither header nor quotation.
    package func ownStretches(of text: String) -> [Range<String.Index>] {
        let ranges = Self.ranges(of: text)
        let lines = ranges.map { String(text[$0].trimmed) }
        let header = header(of: lines)
        let subject = header.flatMap { header in
            header.subjectLine.flatMap { line in header.subject.flatMap { text[ranges[line]].firstRange(of: $0) } }
        }
        var stretches = [subject].compactMap(\.self)
        var last: Int?
        for line in parted(lines, from: header?.end ?? 0).own {
            if let last, line == last + 1, let stretch = stretches.last {
                stretches[stretches.count - 1] = stretch.lowerBound..<ranges[line].upperBound
            } else {
                stretches.append(ranges[line])
            }
            last = line
        }
        return stretches
    }

    /// Cut at line feeds, with or without a carriage return, and at what else Unicode ends lines with.
    private static func ranges(of text: String) -> [Range<String.Index>] {
        let scalars = text.unicodeScalars
        var lines: [Range<String.Index>] = []
        var start = scalars.startIndex
        var place = start
        while place < scalars.endIndex {
            let scalar = scalars[place]
            let next = scalars.index(after: place)
            switch scalar.value {
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
                lines.append(start..<place)
                let isPair = scalar == "\r" && next < scalars.endIndex && scalars[next] == "\n"
                start = isPair ? scalars.index(after: next) : next
                place = start
            default: place = next
            }
        }
        return lines + [start..<text.endIndex]
    }

    /// A mail's own header, where the message was saved with it.
    private func header(of lines: [String]) -> MailHeader? {
        let start = lines.firstIndex { !$0.isEmpty } ?? 0
        guard let header = MailHeader(at: start, in: lines) else { return nil }
        return header.end - start >= 2 || (header.end < lines.count && lines[header.end].isEmpty) ? header : nil
    }

    /// Sets quotations apart: lines that start with `>`, the line above them that says who wrote, and all below a line that says
    /// so without marks.
    ///
    /// - Returns: the numbers of the writer's own lines, and the words of the others.
    private func parted(_ lines: [String], from start: Int) -> (own: [Int], quoted: [String]) {
        var own: [Int] = []
        var quoted: [String] = []
        var index = start
        while index < lines.count {
            let line = lines[index]
            if line.hasPrefix(">") {
                quoted.append(String(line.drop { $0 == ">" || $0 == " " }))
            } else if Self.isSeparator(line) || startsForwardedHeader(at: index, in: lines) {
                Self.dropRule(&own, lines)
                quoted += lines[index...]
                break
            } else if let attribution = Attribution(at: index, in: lines) {
                guard attribution.isAboveMarks else {
                    Self.dropRule(&own, lines)
                    quoted += lines[index...]
                    break
                }
                quoted += lines[index..<attribution.end]
                index = attribution.end
                continue
            } else {
                own.append(index)
            }
            index += 1
        }
        return (own, quoted)
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
    private static func dropRule(_ own: inout [Int], _ lines: [String]) {
        guard let last = own.lastIndex(where: { !lines[$0].isEmpty }) else { return }
        let line = lines[own[last]]
        if line.utf8.count >= 5, line.allSatisfy({ marks.contains($0) }) { own.removeSubrange(last...) }
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
