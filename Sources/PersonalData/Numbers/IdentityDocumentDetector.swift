/// Finds Polish identity cards and passports by their check digit, and passports of any form after the word for one.
struct IdentityDocumentDetector: Sendable {
    func details(in text: ScannedText, shields: Set<Int>) -> [PersonalDetail] {
        text.groups.indices.filter { !shields.contains($0) }.flatMap { index in
            [lettered(index, in: text), named(index, in: text, shields: shields)].compactMap { $0 }
        }
    }

    /// `ABC 123456` or `AB 1234567`: letters, perhaps a blank, then the digits.
    private func lettered(_ index: Int, in text: ScannedText) -> PersonalDetail? {
        let group = text.groups[index]
        let size = group.digits.count
        guard size == 6 || size == 7, !text.isWord(group.range.upperBound) else { return nil }
        var end = group.range.lowerBound
        if end > 0, text.scalars[end - 1].isBlank || text.scalars[end - 1].isDash { end -= 1 }
        let start = end - (9 - size)
        guard start >= 0, !text.isWord(start - 1), text.scalars[start..<end].allSatisfy({ (0x41...0x5A).contains($0.value) })
        else { return nil }
        let characters = text.scalars[start..<end].map { UInt8($0.value - 0x41 + 10) } + group.digits
        let isNamed = TellingWords.holds(text.words(before: start, count: 3), prefixes: ["dow", "osobist", "paszport", "passport"])
        if size == 6, CheckDigits.polishIDCard(characters) || isNamed {
            return PersonalDetail(range: start..<group.range.upperBound, .idCard)
        }
        if size == 7, CheckDigits.polishPassport(characters) || isNamed {
            return PersonalDetail(range: start..<group.range.upperBound, .passport)
        }
        return nil
    }

    /// `паспорт 4509 № 123456`, `серия 45 09 номер 123456`, `passport no. 123456789`: up to three groups close together.
    private func named(_ index: Int, in text: ScannedText, shields: Set<Int>) -> PersonalDetail? {
        let start = text.groups[index].range.lowerBound
        guard TellingWords.isPassport(text.words(before: start, count: 4)) else { return nil }
        var last = index
        var count = text.groups[index].digits.count
        while last + 1 < text.groups.count, last < index + 2, count < 9, !shields.contains(last + 1) {
            let gap = text.groups[last].range.upperBound..<text.groups[last + 1].range.lowerBound
            let isJoined = gap.count <= 12 && !text.scalars[gap].contains { $0 == "\n" || $0 == "." && gap.count > 3 }
            guard isJoined else { break }
            last += 1
            count += text.groups[last].digits.count
        }
        guard (7...10).contains(count) else { return nil }
        return PersonalDetail(range: start..<text.groups[last].range.upperBound, .passport)
    }
}
