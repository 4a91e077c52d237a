import Language

extension StringProtocol where SubSequence == Substring {
    /// Without the white space around.
    package var trimmed: Substring {
        let scalars = unicodeScalars
        var start = scalars.startIndex
        var end = scalars.endIndex
        while start < end, LetterKind.isBlank(scalars[start]) { start = scalars.index(after: start) }
        while start < end {
            let last = scalars.index(before: end)
            guard LetterKind.isBlank(scalars[last]) else { break }
            end = last
        }
        return self[start..<end]
    }

    /// True for a text of at most so many characters; looks no further than it must.
    package func isAtMost(_ count: Int) -> Bool {
        utf8.count <= count || (utf8.count <= count * 16 && self.count <= count)
    }
}
