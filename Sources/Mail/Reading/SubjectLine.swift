import Language

/// The subject of a mail.
enum SubjectLine {
    /// Returns the subject without what mail programs put before it: `Re: Odp: Where is it?` as `Where is it?`.
    static func bare(_ subject: Substring) -> Substring {
        var rest = subject
        while let next = afterMark(of: rest) { rest = next }
        return rest
    }

    /// True for the subject of an answer or of forwarded mail.
    static func isMarked(_ subject: Substring) -> Bool { afterMark(of: subject.drop(while: \.isWhitespace)) != nil }

    /// What follows `Re:`, `AW :` or `Re[2]:`; nil where no such mark begins the text.
    private static func afterMark(of text: Substring) -> Substring? {
        guard let mark = marks.first(where: { Phrase.hasPrefix(text, $0) }), let end = Phrase.end(of: mark, in: text) else { return nil }
        let count = text[end...].prefixMatch(of: /\[\d+\]/)?.range.upperBound ?? end
        let rest = text[count...].drop(while: \.isWhitespace)
        return rest.first == ":" ? rest.dropFirst().drop(while: \.isWhitespace) : nil
    }

    private static let marks = LanguagePack.all(\.mail.replyMarks)
}
