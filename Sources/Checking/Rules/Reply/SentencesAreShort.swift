import Content
import Diagnostics
import Language

struct SentencesAreShort: TextRule {
    static let maximum = 35

    static let about = RuleDescription(
        "sentences-are-short", .warning, "A sentence has at most \(maximum) words.",
        why: "A customer in trouble reads in a hurry, often in a second language. Long sentences are read twice or not at all.")

    static let examples: [Example] = [
        .good("The parcel arrives on Friday. The courier calls first."),
        .bad("It arrives today. ↓The parcel " + String(repeating: "that we sent and ", count: 10) + "arrives."),
        .bad("↓Посылка " + String(repeating: "которую мы отправили и ", count: 10) + "приедет.", .russian),
        .bad("↓Paczka " + String(repeating: "którą wysłaliśmy i ", count: 14) + "dojedzie.", .polish),
        .bad("↓The parcel " + String(repeating: "that we sent and ", count: 10) + "arrives.", .english, .article),
        .good(
            "The parcel is {% if fault == \"ours\" %}" + String(repeating: "late ", count: 20) + "{% else %}"
                + String(repeating: "early ", count: 20) + "{% endif %}."),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        text.prose.sentences.compactMap { sentence in
            let length = text.prose.length(of: sentence)
            guard length > Self.maximum else { return nil }
            return Finding(sentence.offsets, "sentence has \(length) words; split it, \(Self.maximum) are enough")
        }
    }
}
