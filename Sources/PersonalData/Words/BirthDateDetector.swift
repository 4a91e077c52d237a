/// Finds dates of birth where the writer calls them so: `DOB 09-22-1988`, «дата рождения 27.08.1963», `urodziłam się 2 lutego 1949`.
struct BirthDateDetector: Sendable {
    /// Words for the day that comes every year: only with a year long past is it a date of birth.
    private static let days = ["birthda", "рождени", "urodzin"]
    /// Tokens between the word and the date.
    private static let distance = 6

    func details(in tokens: [Token]) -> [PersonalDetail] {
        tokens.indices.compactMap { index in
            let isDay = Self.days.contains { tokens[index].text.hasPrefix($0) }
            guard isDay || isTelling(index, in: tokens) else { return nil }
            let end = min(index + Self.distance, tokens.count)
            guard let start = (index + 1..<max(end, index + 1)).first(where: { tokens[$0].kind == .number || isMonth(tokens[$0]) }),
                let last = dateEnd(from: start, in: tokens), !isDay || tokens[start...last].contains(where: isYearOfBirth)
            else { return nil }
            return PersonalDetail(range: tokens[start].range.lowerBound..<tokens[last].range.upperBound, .birthDate)
        }
    }

    /// A birthday is also when a present must arrive, so the word for the day alone tells nothing.
    private func isTelling(_ index: Int, in tokens: [Token]) -> Bool {
        let text = tokens[index].text
        let before = index > 0 ? tokens[index - 1].text : ""
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        let isPoint = next?.isMark(".:") ?? false
        switch text {
        case "dob", "born", "d-o-b": return true
        case "birth": return before == "of"
        // «д.р.», «д/р», «др», `ur.`
        case "р": return index >= 2 && tokens[index - 2].text == "д" && tokens[index - 1].isMark("./")
        case "др", "ur": return isPoint || next?.kind == .number && text == "др"
        case "рождения": return ["дата", "дату", "даты", "год", "года", "датой"].contains(before)
        default: return text.hasPrefix("родил") || text.hasPrefix("urodzi") && !text.hasPrefix("urodzin") || text.hasPrefix("urodzen")
        }
    }

    /// Numbers and a month with marks between them, up to a year; nil for fewer than two parts.
    private func dateEnd(from start: Int, in tokens: [Token]) -> Int? {
        var (last, parts, index) = (start, 0, start)
        while index < tokens.count, parts < 3 {
            let token = tokens[index]
            if token.kind == .number && token.digits <= 4 || isMonth(token) {
                parts += 1
                last = index
            } else if !token.isMark(".-/,") && !["of", "de"].contains(token.text) && !token.text.hasPrefix("th") {
                break
            }
            index += 1
        }
        guard parts >= 2 || tokens[start].digits >= 6 else { return nil }
        // «г.», `r.`: the word for a year.
        if last + 1 < tokens.count, ["г", "r", "года", "roku", "рок"].contains(tokens[last + 1].text) {
            last += 1
            if last + 1 < tokens.count, tokens[last + 1].isMark(".") { last += 1 }
        }
        return last
    }

    private func isYearOfBirth(_ token: Token) -> Bool {
        token.kind == .number && token.digits == 4 && (Int(token.text.prefix(4)).map { (1900...2012).contains($0) } ?? false)
    }

    private func isMonth(_ token: Token) -> Bool {
        token.kind == .word && token.text.count >= 3 && Self.months.contains { token.text.hasPrefix($0) } && token.text.count <= 12
    }

    private static let months = [
        "januar", "februar", "march", "april", "may", "june", "july", "august", "septem", "octob", "novem", "decem", "jan", "feb", "mar",
        "apr", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "январ", "феврал", "март", "апрел",
        "мая", "май", "июн", "июл", "август", "сентябр", "октябр", "ноябр",
        "декабр", "stycz", "lut", "kwie", "maj", "czerw", "lip", "sierp", "wrze", "paźdz", "pazdz", "list", "grud",
    ]
}
