/// Finds people's names where the writer says that one follows: `my name is …`, «меня зовут …», `nazywam się …`, a signature,
/// a patronymic.
///
/// A word alone names nobody for certain: goods are called Zofia or Mary Jane. So a name needs a telling word before it, a
/// greeting that ends a letter, or a patronymic; behind a weak one (`this is`, «это») it needs two capitalised words.
struct NameDetector: Sendable {
    /// - Parameter others: what else is somebody's: `Marzena Cichocka, ul. Wrzosowa 5` needs no telling word.
    func details(in tokens: [Token], before others: [PersonalDetail]) -> [PersonalDetail] {
        let starts = Set(others.map(\.range.lowerBound))
        return tokens.indices.flatMap { index in
            [
                introduced(at: index, in: tokens), signed(at: index, in: tokens), patronymic(at: index, in: tokens),
                listed(at: index, in: tokens, before: starts),
            ].compactMap { $0 }
        }
    }

    /// Two or three capitalised words that begin a line, then a comma and an address, an e-mail address or a number.
    private func listed(at index: Int, in tokens: [Token], before starts: Set<Int>) -> PersonalDetail? {
        guard index == 0 || tokens[index - 1].kind == .lineEnd || tokens[index - 1].isMark(":.!?") else { return nil }
        var end = index
        while end < tokens.count, tokens[end].isCapitalized, end - index < 3 { end += 1 }
        guard end - index >= 2, end + 1 < tokens.count, tokens[end].isMark(",;") || tokens[end].kind == .lineEnd,
            starts.contains(tokens[end + 1].range.lowerBound)
        else { return nil }
        return PersonalDetail(range: tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound, .name)
    }

    // MARK: Introduced

    private func introduced(at index: Int, in tokens: [Token]) -> PersonalDetail? {
        for cue in NameWords.cues(beginningWith: tokens[index].text) where matches(cue.words, at: index, in: tokens) {
            var place = index + cue.words.count
            while place < tokens.count, tokens[place].isMark(":-–—«\"'`") || NameWords.links.contains(tokens[place].text) { place += 1 }
            if let range = name(from: place, in: tokens, cue.strength) { return PersonalDetail(range: range, .name) }
        }
        return nil
    }

    private func matches(_ words: [String], at index: Int, in tokens: [Token]) -> Bool {
        guard index + words.count <= tokens.count else { return false }
        return words.indices.allSatisfy { offset in
            let (word, token) = (words[offset], tokens[index + offset])
            guard token.kind != .lineEnd else { return false }
            return word.hasSuffix("*") ? token.text.hasPrefix(word.dropLast()) : token.text == word
        }
    }

    private func name(from start: Int, in tokens: [Token], _ strength: NameWords.Strength) -> Range<Int>? {
        var end = start
        var capitals = 0
        // Written in capitals throughout, case tells nothing.
        let isShouting = start < tokens.count && tokens[start].isShouted
        while end < tokens.count, end - start < 8, tokens[end].kind == .word {
            let token = tokens[end]
            guard !NameWords.stops.contains(token.text), !NameWords.links.contains(token.text) || token.isCapitalized else { break }
            guard token.isCapitalized || strength == .certain && capitals == 0 && end - start < 2 else { break }
            if isShouting, end - start >= 2, !NameWords.isPatronymic(token.text) { break }
            if token.isCapitalized { capitals += 1 }
            end += 1
            // The point of an initial or a title: `K. N.`, `Mrs.`
            if end < tokens.count, tokens[end].isMark("."), token.text.count == 1 || NameWords.titles.contains(token.text) { end += 1 }
        }
        let words = tokens[start..<end].filter { $0.kind == .word }
        let needed = strength == .weak || strength == .faint ? 2 : 1
        guard words.count >= needed, strength == .certain || capitals >= needed else { return nil }
        if strength == .weak, !introduces(start, end, in: tokens), !NameWords.isPersonLike(words.map(\.text)) { return nil }
        if strength == .faint, !endsAsName(at: end, in: tokens) || !NameWords.isPersonLike(words.map(\.text)) { return nil }
        guard let first = words.first, first.text.count > 1 || words.count > 1 else { return nil }
        return tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
    }

    /// `Hi, this is Deshawn Pruitt, I called`: somebody goes on to speak, and nobody asks what it is.
    private func introduces(_ start: Int, _ end: Int, in tokens: [Token]) -> Bool {
        endsAsName(at: end, in: tokens) && end < tokens.count && !tokens[end].isMark("?")
    }

    /// Two capitalised words that go on in a noun are what something is called: `for the Mary Jane shoes`.
    private func endsAsName(at end: Int, in tokens: [Token]) -> Bool {
        guard end < tokens.count else { return true }
        return tokens[end].kind != .word && tokens[end].kind != .number || NameWords.stops.contains(tokens[end].text)
    }

    // MARK: Signed

    /// `Kind regards, Malcolm Everard`, «С ув., Лебяжьев К. Н.», `thanks!! — Tyrell Vance`: to the end of the line.
    private func signed(at index: Int, in tokens: [Token]) -> PersonalDetail? {
        for closing in NameWords.closings where matches(closing, at: index, in: tokens) {
            if let range = signature(behind: index + closing.count, in: tokens, marks: ",.!-–—") {
                return PersonalDetail(range: range, .name)
            }
        }
        for closing in NameWords.thanks where matches(closing, at: index, in: tokens) {
            if let range = signature(behind: index + closing.count, in: tokens, marks: ",-–—") {
                return PersonalDetail(range: range, .name)
            }
        }
        let isBehindSentence = index > 0 && (tokens[index - 1].isMark(".!?)") || tokens[index - 1].kind == .lineEnd)
        guard tokens[index].isMark("-–—~"), isBehindSentence, let range = signature(from: index + 1, in: tokens),
            range.upperBound > tokens[index + 1].range.upperBound
        else { return nil }
        return PersonalDetail(range: range, .name)
    }

    private func signature(behind start: Int, in tokens: [Token], marks: String) -> Range<Int>? {
        var place = start
        while place < tokens.count, tokens[place].kind == .word, NameWords.closingWords.contains(tokens[place].text) { place += 1 }
        let gap = place
        while place < tokens.count, tokens[place].kind == .lineEnd || tokens[place].isMark(marks) { place += 1 }
        return place > gap ? signature(from: place, in: tokens) : nil
    }

    /// One to four capitalised words with nothing behind them on their line.
    private func signature(from start: Int, in tokens: [Token]) -> Range<Int>? {
        var end = start
        var words = 0
        while end < tokens.count, tokens[end].kind == .word, tokens[end].isCapitalized, words < 4 {
            words += 1
            end += 1
            let word = tokens[end - 1].text
            if end < tokens.count, tokens[end].isMark("."), word.count == 1 || NameWords.titles.contains(word) { end += 1 }
        }
        guard words > 0, end == tokens.count || tokens[end].kind == .lineEnd || tokens[end].isMark(".,!") else { return nil }
        return tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
    }

    // MARK: Patronymics

    /// «Иванову Петру Сергеевичу», with the capitalised words beside it.
    private func patronymic(at index: Int, in tokens: [Token]) -> PersonalDetail? {
        guard tokens[index].isCapitalized, NameWords.isPatronymic(tokens[index].text), index > 0, tokens[index - 1].isCapitalized else {
            return nil
        }
        var start = index - 1
        if start > 0, tokens[start - 1].isCapitalized, tokens[start - 1].text.count > 3 { start -= 1 }
        var end = index + 1
        if end < tokens.count, tokens[end].isCapitalized { end += 1 }
        return PersonalDetail(range: tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound, .name)
    }
}
