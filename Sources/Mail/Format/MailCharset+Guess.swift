import Foundation

extension MailCharset {
    /// Charsets that Russian and Polish mail without a known name is in.
    private static let likely = ["windows-1251", "koi8-r", "cp866", "iso-8859-5", "windows-1250", "iso-8859-2", "windows-1252"]

    /// Text of an unknown charset: UTF-8 if it is that, else the charset in which most of its letters are such as people write.
    ///
    /// Nil where no charset makes at least four of five letters beyond ASCII plausible.
    static func guessed(_ bytes: [UInt8]) -> String? {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var best: (text: String, share: Double)?
        for name in likely {
            guard let text = text(bytes, named: name) else { continue }
            let share = plausible(text)
            if share > best?.share ?? 0.8 { best = (text, share) }
        }
        return best?.text
    }

    private static let polish = Set("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ".unicodeScalars.map(\.value))

    /// The share of characters beyond ASCII that are letters of Russian or Polish, each where one can be: no small letter is
    /// followed by a capital, and Russian letters stand beside their like.
    private static func plausible(_ text: String) -> Double {
        var all = 0
        var fitting = 0
        var previous: UInt32 = 0x20
        for scalar in text.unicodeScalars {
            defer { previous = scalar.value }
            guard scalar.value >= 0x80 else { continue }
            all += 1
            let isAfterLetter = Letters(previous)
            switch scalar.value {
            case 0x430...0x44F, 0x451: fitting += isAfterLetter != .latin ? 1 : 0
            case 0x410...0x42F, 0x401: fitting += isAfterLetter == .none ? 1 : 0
            case _ where polish.contains(scalar.value): fitting += isAfterLetter != .cyrillic ? 1 : 0
            case 0xA0, 0xAB, 0xBB, 0x2013, 0x2014, 0x2018...0x201E, 0x2026, 0x2116: fitting += 1
            default: break
            }
        }
        return all == 0 ? 0 : Double(fitting) / Double(all)
    }

    private enum Letters {
        case none, latin, cyrillic

        init(_ scalar: UInt32) {
            switch scalar {
            case 0x41...0x5A, 0x61...0x7A: self = .latin
            case 0x400...0x4FF: self = .cyrillic
            default: self = .none
            }
        }
    }
}
