import Content
import Diagnostics
import Language

struct EmojiFitTheChannel: TextRule {
    static let about = RuleDescription(
        "emoji-fit-the-channel", .warning, "Emoji stand only in chat, messenger and social replies to calm customers, one at most.",
        why: "In a letter they look careless, on the phone nobody can say them, and to an upset customer a smile is an insult.")

    static let examples: [Example] = [
        .good("It arrives on Friday 🙂", with: "channels: [chat]"),
        .bad("It arrives on Friday ↓🙂"),
        .bad("It arrives on Friday ↓🙂", with: "channels: [chat]\nmood: upset"),
        .bad("Посылка приедет в пятницу 🎉 Ждите ↓🎉", .russian, with: "channels: [messenger]"),
        .bad("Paczka będzie w piątek ↓😊", .polish, with: "channels: [chat, email]"),
        .good("The price is 20 € → see the list ✓.", .english, .article),
    ]

    private static let relaxed: Set<Channel> = [.chat, .messenger, .social]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        let emoji = Self.emoji(in: text)
        guard let first = emoji.first, let template = text.template else { return [] }
        if template.mood == .upset { return [finding(first, text, "stands in a reply to an upset customer; leave it out")] }
        if let strict = template.channels.first(where: { !Self.relaxed.contains($0.value) }) {
            return [finding(first, text, "stands in a reply for '\(strict.value.rawValue)'; leave it out, or write a variant for chat")]
        }
        return emoji.dropFirst().prefix(1).map { finding($0, text, "is one emoji too many; keep one") }
    }

    private func finding(_ offsets: Range<Int>, _ text: CheckedText, _ fact: String) -> Finding {
        Finding(offsets, "'\(text.slice(offsets))' \(fact)")
    }

    private static func emoji(in text: CheckedText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var offset = text.body.lowerBound
        guard mayHoldEmoji(text.bytes[text.body]) else { return [] }
        for character in text.file.slice(text.body) {
            let length = String(character).utf8.count
            if isEmoji(character) { found.append(offset..<offset + length) }
            offset += length
        }
        return found
    }

    /// By the first bytes: dashes, quotes and currency signs share only E2 80 and E2 82 with the pictures.
    private static func mayHoldEmoji(_ bytes: ArraySlice<UInt8>) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == 0xF0 || byte == 0xEF || byte == 0xE3 || (previous == 0xE2 && byte >= 0x8C) { return true }
            previous = byte
        }
        return false
    }

    private static func isEmoji(_ character: Character) -> Bool {
        guard let first = character.unicodeScalars.first, first.value > 0x2000 else { return false }
        return first.properties.isEmojiPresentation
            || (first.properties.isEmoji && character.unicodeScalars.contains { $0.value == 0xFE0F })
    }
}
