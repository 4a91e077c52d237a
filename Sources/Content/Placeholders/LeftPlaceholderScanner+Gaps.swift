import Language

/// Gaps to be filled, without a mark around them.
extension LeftPlaceholderScanner {
    /// Where a rule of underscores ends that is alone on its line, which is Markdown's; nil for others.
    var ruleEnd: Int? {
        guard let end = run(of: UInt8(ascii: "_"), atLeast: 3) else { return nil }
        let behind = bytes[end...].first { $0 != 0x20 && $0 != 0x0D }
        return behind == nil || behind == 0x0A ? end : nil
    }

    /// `___`. Those that open or close strong emphasis are Markdown's.
    func underscores() -> (LeftPlaceholder.Kind, end: Int)? {
        guard let end = run(of: UInt8(ascii: "_"), atLeast: 3) else { return nil }
        let (opens, closes) = (!endsWord(end), !startsWord)
        if opens, closes { return nil }
        let isPaired = opens && hasMark(in: end..<end + 4 * Self.longest) || closes && hasMark(in: place - 4 * Self.longest..<place)
        return isPaired ? nil : (.gap, end)
    }

    /// True where the same line has three underscores more, near enough to be the other end of an emphasis.
    private func hasMark(in stretch: Range<Int>) -> Bool {
        let near = bytes[stretch.clamped(to: lineStart..<bytes.count)]
        let line = near.prefix { $0 != 0x0A }
        return line.indices.contains { starts("___", at: $0) }
    }

    /// `....`, `……`, and one ellipsis between blanks: that of a sentence touches the word before it.
    func dots() -> (LeftPlaceholder.Kind, end: Int)? {
        let dot = bytes[place] == UInt8(ascii: ".") ? [bytes[place]] : Array("…".utf8)
        var (end, count) = (place, 0)
        while bytes[end...].starts(with: dot) { (end, count) = (end + dot.count, count + 1) }
        guard count > 0, !follows(".") else { return nil }
        if count >= (dot.count == 1 ? 4 : 2) { return (.gap, end) }
        let isBetweenBlanks =
            place > 1 && bytes[place - 1] == 0x20 && Self.isWordByte(bytes[place - 2]) && end < bytes.count && bytes[end] == 0x20
        return isBetweenBlanks && (dot.count > 1 || count == 3) ? (.gap, end) : nil
    }

    /// `XXXX` in Latin or Cyrillic, `DD.MM.YYYY`, `TODO` and its like.
    func word() -> (LeftPlaceholder.Kind, end: Int)? {
        if let end = PatternOfLetters(bytes, from: place)?.end { return (.gap, end) }
        for mark in Self.marks where isSame(mark) && !(mark == "todo" && isWordOfLanguage) { return (.gap, place + mark.utf8.count) }
        return reminder()
    }

    /// In an address only capitals count: `/todo-list` may be a page.
    func addressWord() -> (LeftPlaceholder.Kind, end: Int)? {
        if let pattern = PatternOfLetters(bytes, from: place), pattern.isLong { return (.gap, pattern.end) }
        return starts("TODO") && endsWord(place + 4) ? (.gap, place + 4) : reminder()
    }

    private func reminder() -> (LeftPlaceholder.Kind, end: Int)? {
        for mark in Self.reminders where starts(mark) && endsWord(place + mark.utf8.count) { return (.gap, place + mark.utf8.count) }
        return nil
    }

    private static let reminders = LanguagePack.all(\.writer.reminders)

    /// In small letters; people write them either way.
    private static let marks = ["todo", "fixme", "tbd", "tbc", "tk tk", "lorem ipsum"]

    /// "Todo" means "all" here.
    private var isWordOfLanguage: Bool { ["es", "pt", "gl", "ast"].contains(language.map { String($0.language) }) }

    private func isSame(_ mark: String) -> Bool {
        let end = place + mark.utf8.count
        guard end <= bytes.count, endsWord(end) else { return false }
        return zip(bytes[place..<end], mark.utf8).allSatisfy { byte, letter in byte == letter || letter != 0x20 && byte | 0x20 == letter }
    }
}

/// Letters that stand for what is to be written in their places: `XXXX`, `XX.XX`, `NNN`, `DD.MM.YYYY`, `чч:мм`.
private struct PatternOfLetters {
    let end: Int
    /// More letters than a word of an address could have by chance.
    let isLong: Bool

    init?(_ bytes: [UInt8], from start: Int) {
        guard Self.initials.contains(bytes[start]) else { return nil }
        let window = bytes[start..<min(bytes.count, start + 32)].prefix { $0 >= 0x80 || Self.isWord($0) || Self.separators.contains($0) }
        let kept = window.lastIndex { !Self.separators.contains($0) }.map { window[...$0] } ?? []
        if kept.endIndex < bytes.count, Self.isWord(bytes[kept.endIndex]) { return nil }
        guard Self.mayRepeat(kept) else { return nil }
        let tokens = String(decoding: kept, as: UTF8.self).lowercased().split { "./-:".contains($0) }
        guard !tokens.isEmpty, tokens.count < 4 else { return nil }
        let letters = tokens.map { Set($0.map { Self.classes[$0] ?? "?" }) }
        guard letters.allSatisfy({ $0.count == 1 && !$0.contains("?") }) else { return nil }
        let classes = String(letters.compactMap(\.first))
        let isUnknown = Set(classes) == ["x"] && tokens.allSatisfy { $0.count > 1 } && tokens.joined().count > 2
        let isNumber = classes == "n" && tokens[0].count > 2
        let isDate = Self.dates.contains(classes) && tokens.allSatisfy { $0.count == 2 || $0.count == 4 }
        guard isUnknown || isNumber || isDate || classes == "y" && tokens[0].count == 4 else { return nil }
        end = kept.endIndex
        isLong = tokens.joined().count > 3
    }

    /// False for what is no pattern, as nearly every word is; told by the bytes alone.
    private static func mayRepeat(_ bytes: ArraySlice<UInt8>) -> Bool {
        var index = bytes.startIndex
        var last: UInt8?
        while index < bytes.endIndex {
            if separators.contains(bytes[index]) {
                last = nil
                index += 1
                continue
            }
            let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
            guard let letter = letter(bytes[index], next), last == nil || last == letter else { return false }
            last = letter
            index += bytes[index] < 0x80 ? 1 : 2
        }
        return true
    }

    /// The Latin letter of a class of ``classes``; nil for any other character.
    private static func letter(_ byte: UInt8, _ next: UInt8) -> UInt8? {
        switch (byte < 0x80 ? byte | 0x20 : byte, byte < 0x80 ? 0 : next) {
        case (UInt8(ascii: "x"), 0), (0xD1, 0x85), (0xD0, 0xA5): UInt8(ascii: "x")
        case (UInt8(ascii: "n"), 0): UInt8(ascii: "n")
        case (UInt8(ascii: "d"), 0), (UInt8(ascii: "t"), 0), (0xD0, 0xB4), (0xD0, 0x94): UInt8(ascii: "d")
        case (UInt8(ascii: "m"), 0), (0xD0, 0xBC), (0xD0, 0x9C): UInt8(ascii: "m")
        case (UInt8(ascii: "y"), 0), (UInt8(ascii: "r"), 0), (UInt8(ascii: "j"), 0), (0xD0, 0xB3), (0xD0, 0x93): UInt8(ascii: "y")
        case (UInt8(ascii: "h"), 0), (UInt8(ascii: "g"), 0), (0xD1, 0x87), (0xD0, 0xA7): UInt8(ascii: "h")
        case (UInt8(ascii: "s"), 0), (0xD1, 0x81), (0xD0, 0xA1): UInt8(ascii: "s")
        default: nil
        }
    }

    private static let separators = Set("./-:".utf8)
    private static func isWord(_ byte: UInt8) -> Bool { LeftPlaceholderScanner.isWordByte(byte) }

    /// Day, month, year, hour, second in English, Russian, Polish and German.
    private static let classes: [Character: Character] = [
        "x": "x", "х": "x", "n": "n", "d": "d", "д": "d", "t": "d", "m": "m", "м": "m", "y": "y", "г": "y", "r": "y", "j": "y", "h": "h",
        "ч": "h", "g": "h", "s": "s", "с": "s",
    ]
    private static let dates: Set<String> = ["dm", "md", "my", "ym", "dmy", "mdy", "ymd", "hm", "hms"]
    /// First bytes of those letters.
    private static let initials: Set<UInt8> = Set(
        classes.keys.flatMap { [$0.description.utf8.first, $0.uppercased().utf8.first].compactMap(\.self) })
}
