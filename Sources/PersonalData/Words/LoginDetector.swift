/// Finds names under which people are known on sites: `@handle`, `facebook.com/jan.kowalski`, a login after the word for one.
struct LoginDetector: Sendable {
    private static let words: Set<String> = [
        "login", "log-in", "username", "nick", "nickname", "handle", "loginem", "nickiem", "loginie", "логин", "ник",
        "никнейм", "юзернейм", "логином", "ником", "telegram", "телеграм", "телеграмм",
        "тг", "instagram", "инстаграм", "insta", "skype", "скайп", "discord", "дискорд",
    ]
    /// Two words that say so together.
    private static let pairs: Set<String> = [
        "user name", "screen name", "account name", "user id", "nazwa użytkownika", "nazwa uzytkownika", "nazwą użytkownika",
        "имя пользователя",
        "имени пользователя", "имя пользователя",
    ]
    /// Where people have names of their own; what follows must look like one.
    private static let markets: Set<String> = [
        "ebay", "allegro", "amazon", "etsy", "vinted", "olx", "ozon", "озон",
        "озоне", "авито", "avito", "wildberries", "вайлдберриз", "вб",
    ]
    private static let sites = [
        "facebook", "fb", "instagram", "vk", "t", "telegram", "twitter", "x", "tiktok", "linkedin", "ok", "github", "youtube", "threads",
    ]
    /// Tokens between the word and the login: «мой ник на озоне lebed-58».
    private static let distance = 5

    func details(in tokens: [Token], of text: ScannedText) -> [PersonalDetail] {
        tokens.indices.compactMap {
            handle(at: $0, in: tokens, of: text) ?? profile(at: $0, in: tokens, of: text) ?? named(at: $0, in: tokens, of: text)
        }
    }

    private func handle(at index: Int, in tokens: [Token], of text: ScannedText) -> PersonalDetail? {
        let start = tokens[index].range.lowerBound
        guard tokens[index].isMark("@"), !text.isWord(start - 1), let end = end(of: start + 1, in: text), end - start > 3 else {
            return nil
        }
        return PersonalDetail(range: start..<end, .login)
    }

    /// `facebook.com/name`, `t.me/name`.
    private func profile(at index: Int, in tokens: [Token], of text: ScannedText) -> PersonalDetail? {
        guard index + 3 < tokens.count, Self.sites.contains(tokens[index].text), tokens[index + 1].isMark("."),
            tokens[index + 2].kind == .word, tokens[index + 3].isMark("/"), isTight(tokens[index...index + 3]),
            let end = end(of: tokens[index + 3].range.upperBound, in: text)
        else { return nil }
        return PersonalDetail(range: tokens[index].range.lowerBound..<end, .login)
    }

    private func named(at index: Int, in tokens: [Token], of text: ScannedText) -> PersonalDetail? {
        let pair = (index > 0 ? tokens[index - 1].text : "") + " " + tokens[index].text
        let isNamed = Self.words.contains(tokens[index].text) || Self.pairs.contains(pair)
        guard isNamed || Self.markets.contains(tokens[index].text) else { return nil }
        var place = index + 1
        while place < min(index + 1 + Self.distance, tokens.count), tokens[place].kind != .lineEnd, !tokens[place].isMark(".!?;") {
            let start = tokens[place].range.lowerBound
            if let end = end(of: start, in: text),
                isLogin(start..<end, in: text) || isNamed && place <= index + 3 && isJoined(start..<end, in: text)
            {
                return PersonalDetail(range: start..<end, .login)
            }
            place += 1
        }
        return nil
    }

    /// Small Latin letters with figures or underscores among them: no word of a sentence is that, and codes of goods are capitals.
    private func isLogin(_ range: Range<Int>, in text: ScannedText) -> Bool {
        let scalars = text.scalars[range]
        let letters = scalars.count { ("a"..."z").contains($0) }
        let others = scalars.count { $0.digit != nil || $0 == "_" }
        return range.count >= 5 && letters >= 2 && others >= 1
    }

    /// Latin words joined by a point or an underscore: `marta.kowalska`.
    private func isJoined(_ range: Range<Int>, in text: ScannedText) -> Bool {
        range.count >= 5
            && text.scalars[range].allSatisfy { ("a"..."z").contains($0) || "._-".unicodeScalars.contains($0) || $0.digit != nil }
            && text.scalars[range].contains { $0 == "." || $0 == "_" }
    }

    /// Where letters, figures and the marks of logins end; a mark at the end belongs to the sentence.
    private func end(of start: Int, in text: ScannedText) -> Int? {
        var end = start
        while end < text.scalars.count, text.isWord(end) || "._-".unicodeScalars.contains(text.scalars[end]) { end += 1 }
        while end > start, text.scalars[end - 1] == "." || text.scalars[end - 1] == "-" { end -= 1 }
        return end > start ? end : nil
    }

    private func isTight(_ tokens: ArraySlice<Token>) -> Bool {
        zip(tokens, tokens.dropFirst()).allSatisfy { $0.range.upperBound == $1.range.lowerBound }
    }
}
