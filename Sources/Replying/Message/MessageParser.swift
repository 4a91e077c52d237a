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
        let first = lines.prefix { line in MessagePhrases.headers.contains { Phrase.hasPrefix(line, $0) } }
        guard first.count >= 2 || (first.count == 1 && lines.count > 1 && lines[1].isEmpty) else { return nil }
        let subject = first.first { line in MessagePhrases.subjects.contains { Phrase.hasPrefix(line, $0) } }
        lines.removeFirst(first.count)
        return subject.map { String($0.drop { $0 != ":" }.dropFirst().trimmed) }
    }

    /// Lines that start with `>`, the line above them that says who wrote, and all below a line that says so without marks.
    private func takeQuoted(_ lines: inout [String]) -> [String] {
        var own: [String] = []
        var quoted: [String] = []
        var index = 0
        let lastMarked = lines.lastIndex { $0.hasPrefix(">") } ?? -1
        while index < lines.count {
            if lines[index].hasPrefix(">") {
                quoted.append(String(lines[index].drop { $0 == ">" || $0 == " " }))
            } else if MessagePhrases.separators.isFound(in: FoldedText(lines[index])) || startsForwardedHeader(at: index, in: lines) {
                quoted += lines[index...]
                break
            } else if isAttribution(at: index, in: lines) {
                quoted.append(lines[index])
                if lastMarked <= index {
                    quoted += lines[(index + 1)...]
                    break
                }
            } else {
                own.append(lines[index])
            }
            index += 1
        }
        lines = own
        return quoted
    }

    /// `On …, X wrote:`, `18 ноября X пишет:`, `W dniu … pisze:`; the verb may stand on the next line.
    private func isAttribution(at index: Int, in lines: [String]) -> Bool {
        let line = lines[index]
        guard !line.isEmpty, line.isAtMost(199) else { return false }
        let joined = line.hasSuffix(":") || index + 1 >= lines.count ? line : line + " " + lines[index + 1]
        guard joined.utf8.last == 0x3A, joined.isAtMost(239) else { return false }
        let isNamed = joined.contains("@") || joined.contains(where: \.isNumber)
        return isNamed && MessagePhrases.attributions.isFound(in: FoldedText(joined))
    }

    /// Outlook's block: `From:`, `Sent:`, `To:` on lines of their own below some text.
    private func startsForwardedHeader(at index: Int, in lines: [String]) -> Bool {
        guard index > 0, index + 1 < lines.count else { return false }
        return lines[index...].prefix(3).allSatisfy { line in MessagePhrases.headers.contains { Phrase.hasPrefix(line, $0) } }
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
