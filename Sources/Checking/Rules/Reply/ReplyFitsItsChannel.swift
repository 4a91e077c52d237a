import Content
import Diagnostics
import Language

struct ReplyFitsItsChannel: TextRule {
    static let reads: RuleInputs = .fragments
    static let about = RuleDescription(
        "reply-fits-its-channel", .warning, "A reply stays within the words its channel bears.",
        why: """
            A chat message that fills the screen is not read, and a letter of two pages hides its answer. \
            The longest way through the branches counts.
            """)

    static let examples: [Example] = [
        .good(String(repeating: "The parcel arrives on Friday. ", count: 20)),
        .bad("↓## Resolution\n" + String(repeating: "The parcel arrives on Friday. ", count: 20), with: "channels: [chat]"),
        .bad(
            "↓## Решение\n" + String(repeating: "Посылка приедет в пятницу. ", count: 20), .russian,
            with: "channels: [messenger]", settings: "checks:\n  length: {messenger: 50}\n"),
        .bad("↓## Rozwiązanie\n" + String(repeating: "Paczka będzie w piątek. ", count: 20), .polish, with: "channels: [email, social]"),
        .good(
            "{% if fault == \"ours\" %}" + String(repeating: "The parcel arrives on Friday. ", count: 8) + "{% else %}"
                + String(repeating: "It came on Monday. ", count: 8) + "{% endif %}", with: "channels: [chat]"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let template = text.template, let place = template.sections.first?.heading else { return [] }
        let words = text.prose.words.reduce(0) { count, word in
            if word.isAlternative { return count }
            return count + (word.kind == .include ? includedWords(word, text, book) : 1)
        }
        let budgets = template.channels.compactMap { channel in
            book.settings.checks.lengths[channel.value].map { (channel.value, $0) }
        }
        guard let (channel, budget) = budgets.min(by: { $0.1 < $1.1 }), words > budget else { return [] }
        return [
            Finding(
                place,
                "reply has \(words) words, '\(channel.rawValue)' bears \(budget); cut it, or write a variant for '\(channel.rawValue)'")
        ]
    }

    private func includedWords(_ word: Prose.Word, _ text: CheckedText, _ book: CheckedBook) -> Int {
        guard case .include(let name)? = text.placeholders.span(touching: word.offsets)?.kind,
            let fragment = book.fragment(name, in: text.language)
        else { return 0 }
        let plain = fragment.placeholders.markup.reduce(into: "") { $0 += fragment.file.slice($1) + " " }
        return plain.split(whereSeparator: \.isWhitespace).count + fragment.placeholders.outputs.count
    }
}
