/// An answer of which is known what it says, and the reply that it answers.
package struct AnswerSample: Sendable, Hashable {
    package let reply: String
    package let answer: String
    package let kind: AnswerKind

    package init(reply: String, answer: String, kind: AnswerKind) {
        self.reply = reply
        self.answer = answer
        self.kind = kind
    }

    private static let marks: [Character: AnswerKind] = ["s": .settled, "a": .again, "c": .complaint, "o": .other, "u": .unclear]

    /// Reads a pack's samples: a line `> reply`, and below it lines of answers to it, with the letter of their kind before them
    /// and ` | ` between them.
    package static func parse(_ text: String) -> [AnswerSample] {
        var reply = ""
        return text.split(separator: "\n").flatMap { line -> [AnswerSample] in
            let rest = line.dropFirst(2)
            if line.hasPrefix("> ") { reply = String(rest) }
            guard let kind = line.first.flatMap({ marks[$0] }) else { return [] }
            return rest.split(separator: "|").map { answer in
                AnswerSample(reply: reply, answer: String(answer.drop { $0 == " " }), kind: kind)
            }
        }
    }
}
