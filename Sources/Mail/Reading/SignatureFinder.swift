import Language

/// Finds where a message ends and its signature begins.
package struct SignatureFinder: Sendable {
    /// A signature has at most so many lines, each of at most so many characters.
    private static let lines = 10
    private static let width = 70

    /// Takes the signature off the end.
    func take(_ lines: inout [String]) -> [String] {
        while lines.last?.isEmpty == true { lines.removeLast() }
        var signature: [String] = []
        if let place = lines.firstIndex(where: { $0 == "--" || $0 == "—" || $0 == "---" }), lines.count - place <= Self.lines {
            signature = Array(lines[place...])
            lines.removeSubrange(place...)
        }
        if let place = start(in: lines) {
            signature = Array(lines[place...]) + signature
            lines.removeSubrange(place...)
        }
        takeInline(&lines, &signature)
        return signature.filter { !$0.isEmpty }
    }

    /// The first line of the run of short signing lines at the end.
    private func start(in lines: [String]) -> Int? {
        var place: Int?
        var index = lines.count - 1
        while index >= 0, lines.count - index <= Self.lines {
            let line = lines[index]
            if !line.isEmpty {
                guard isSigning(line, isLast: index == lines.count - 1, above: lines[..<index]) else { break }
                place = index
            }
            index -= 1
        }
        return place == 0 ? nil : place
    }

    private func isSigning(_ line: String, isLast: Bool, above: ArraySlice<String>) -> Bool {
        guard line.isAtMost(Self.width), !line.contains("?") else { return false }
        if MessagePhrases.devices.contains(where: { Phrase.hasPrefix(line, $0) }) { return true }
        if Self.closing(of: line) != nil { return Self.isOnlyClosing(line) }
        return PersonName(line) != nil && !above.isEmpty || Self.isContact(line)
    }

    /// The goodbye a line starts with.
    package static func closing(of line: some StringProtocol) -> String? {
        MessagePhrases.closings.filter { Phrase.hasPrefix(line, $0) }.max { $0.count < $1.count }
    }

    /// A goodbye with nothing behind it but a mark and a name.
    private static func isOnlyClosing(_ line: String) -> Bool {
        guard let closing = closing(of: line), let end = Phrase.end(of: closing, in: line) else { return false }
        let rest = line[end...].drop { !$0.isLetter && !$0.isNumber }
        if rest.isEmpty || PersonName(String(rest)) != nil { return true }
        // "Thank you very much for your help." says goodbye too; "Thanks for the jacket, but" does not.
        return rest.split(separator: " ").count <= 4 && !rest.contains(",") && !rest.contains(where: \.isNumber)
            && line.last.map { ".!".contains($0) } == true
    }

    private static func isContact(_ line: String) -> Bool {
        let digits = line.filter(\.isNumber).count
        if MessagePhrases.contacts.contains(where: { Phrase.hasPrefix(line, $0) }) { return digits >= 7 || line.contains("@") }
        let letters = line.filter(\.isLetter).count
        return (digits >= 7 && letters == 0) || (line.contains("@") && !line.contains(" "))
    }

    /// A goodbye that ends the last line of the text: `… What now? Thanks, Oliver`.
    private func takeInline(_ lines: inout [String], _ signature: inout [String]) {
        guard let last = lines.last else { return }
        // No further from the end than a goodbye is long.
        let from = last.utf8.count - Self.width * 4
        var mark = last.utf8.endIndex
        while mark > last.utf8.startIndex, last.utf8.distance(from: last.utf8.startIndex, to: mark) > from {
            mark = last.utf8.index(before: mark)
            guard [0x2E, 0x21, 0x3F, 0x29].contains(last.utf8[mark]) else { continue }
            let rest = last[last.utf8.index(after: mark)...].trimmed
            guard rest.isAtMost(Self.width), Self.closing(of: rest) != nil, Self.isOnlyClosing(String(rest)) else { continue }
            signature.insert(String(rest), at: 0)
            lines[lines.count - 1] = String(last[...mark])
            return
        }
    }
}
