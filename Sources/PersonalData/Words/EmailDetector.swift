/// Finds e-mail addresses in any script: `anna@poczta.pl`, `иван@почта.рф`, `jan (at) example.com`.
struct EmailDetector: Sendable {
    func details(in text: ScannedText) -> [PersonalDetail] {
        text.scalars.indices.compactMap { index in
            guard let sign = sign(at: index, in: text),
                let local = local(before: sign.lowerBound, in: text), let domain = domain(after: sign.upperBound, in: text)
            else { return nil }
            return PersonalDetail(range: local..<domain, .email)
        }
    }

    /// `@`, `＠`, `(at)` or `[at]`, with the blanks around it.
    private func sign(at index: Int, in text: ScannedText) -> Range<Int>? {
        var range = index..<index + 1
        switch text.scalars[index] {
        case "@", "＠": break
        case "(", "[":
            guard index + 3 < text.scalars.count, text.folded[index + 1] == "a", text.folded[index + 2] == "t",
                [")", "]"].contains(text.scalars[index + 3])
            else { return nil }
            range = index..<index + 4
        default: return nil
        }
        if range.lowerBound > 0, text.scalars[range.lowerBound - 1].isBlank { range = range.lowerBound - 1..<range.upperBound }
        if range.upperBound < text.scalars.count, text.scalars[range.upperBound].isBlank {
            range = range.lowerBound..<range.upperBound + 1
        }
        return range
    }

    private func local(before end: Int, in text: ScannedText) -> Int? {
        var start = end
        while start > 0, text.isWord(start - 1) || Self.localMarks.contains(text.scalars[start - 1]) { start -= 1 }
        while start < end, !text.isWord(start), text.scalars[start] != "_" { start += 1 }
        return start < end ? start : nil
    }

    /// Labels with points between them, the last of two letters or more.
    private func domain(after start: Int, in text: ScannedText) -> Int? {
        var end: Int?
        var index = start
        var label = start
        while index < text.scalars.count {
            if text.isWord(index) || text.scalars[index].isDash || text.scalars[index] == "_" {
                index += 1
            } else if text.scalars[index] == ".", index > label, text.isWord(index + 1) {
                index += 1
                label = index
            } else {
                break
            }
            if label > start, index - label >= 2, text.isLetter(label) { end = index }
        }
        return end
    }

    private static let localMarks: Set<Unicode.Scalar> = [".", "_", "-", "+", "%", "'", "&", "=", "~"]
}
