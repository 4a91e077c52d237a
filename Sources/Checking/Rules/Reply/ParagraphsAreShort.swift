import Content
import Diagnostics
import Language

struct ParagraphsAreShort: TextRule {
    static let maximum = 110

    static let about = RuleDescription(
        "paragraphs-are-short", .warning, "A paragraph has at most \(maximum) words.",
        why: "A wall of text hides the answer in its middle; on a phone it fills the screen.")

    static let examples: [Example] = [
        .good(String(repeating: "The parcel arrives on Friday. ", count: 10)),
        .bad("↓" + String(repeating: "The parcel arrives on Friday. ", count: 24)),
        .bad("↓" + String(repeating: "Посылка приедет к вам в пятницу. ", count: 24), .russian, .article),
        .bad("↓" + String(repeating: "Paczka będzie u Państwa w piątek. ", count: 24), .polish),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        text.prose.paragraphs.compactMap { paragraph in
            let length = paragraph.sentences.reduce(0) { $0 + text.prose.length(of: text.prose.sentences[$1]) }
            guard length > Self.maximum else { return nil }
            return Finding(paragraph.offsets, "paragraph has \(length) words; cut it at its turns, \(Self.maximum) are enough")
        }
    }
}
