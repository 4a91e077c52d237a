import Language

/// The subject of a mail.
enum SubjectLine {
    /// Returns the subject without what mail programs put before it: `Re: Odp: Where is it?` as `Where is it?`.
    static func bare(_ subject: Substring) -> Substring {
        var rest = subject
        while let mark = marks.first(where: { Phrase.hasPrefix(rest, $0) }), let end = Phrase.end(of: mark, in: rest),
            rest[end...].first == ":"
        {
            rest = rest[end...].dropFirst().drop(while: \.isWhitespace)
        }
        return rest
    }

    private static let marks = LanguagePack.all(\.mail.replyMarks)
}
