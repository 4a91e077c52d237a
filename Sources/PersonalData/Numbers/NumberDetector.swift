/// Finds phones, cards and personal numbers among runs of digit groups.
///
/// From each group on, the longest run that is something wins; shielded numbers (``NumberShields``) end a run.
struct NumberDetector: Sendable {
    /// Digits of values the reply was filled with, five or more, by the name of the variable.
    let known: [String: String]

    func details(in text: ScannedText, shields: Set<Int>) -> [PersonalDetail] {
        var details: [PersonalDetail] = []
        var index = 0
        while index < text.groups.count {
            guard !shields.contains(index), let (last, finding) = longest(from: index, in: text, shields: shields) else {
                index += 1
                continue
            }
            details.append(finding)
            index = last + 1
        }
        return details
    }

    private func longest(from first: Int, in text: ScannedText, shields: Set<Int>) -> (Int, PersonalDetail)? {
        var joints: [DigitRun.Joint] = []
        var runs = [DigitRun(text.groups[first...first], joints: [], in: text)]
        var last = first
        // A number written figure by figure has as many groups as figures.
        let limit = text.groups[first].digits.count == 1 ? 19 : 8
        while last + 1 < text.groups.count, last < first + limit, !shields.contains(last + 1) {
            let gap = text.groups[last].range.upperBound..<text.groups[last + 1].range.lowerBound
            guard let joint = DigitRun.joint(text.scalars[gap]), !text.scalars[gap].contains("\n") else { break }
            joints.append(joint)
            last += 1
            runs.append(DigitRun(text.groups[first...last], joints: joints, in: text))
        }
        for (offset, run) in runs.enumerated().reversed() {
            if offset > 8, run.shape.contains(where: { $0 != 1 }) { continue }
            if let what = kind(of: run, in: text) { return (first + offset, PersonalDetail(range: run.range, what)) }
        }
        return nil
    }

    private func kind(of run: DigitRun, in text: ScannedText) -> PersonalDetail.Kind? {
        guard run.digits.count >= 5 else { return nil }
        let words = text.words(before: run.range.lowerBound, count: 5)
        if let name = known[run.number] { return .value(name) }
        let isGlued = text.isWord(run.range.lowerBound - 1) || text.isWord(run.range.upperBound)
        if isGlued, !run.hasPlus, !TellingWords.isPhone(words), run.digits.count < 14 { return nil }
        let next = text.words(after: run.range.upperBound, count: 2)
        return PersonalNumber.kind(of: run, after: words, before: next) ?? order(run, after: words)
    }

    /// `заказ № 104233`: after the word for an order, five digits or more in one piece.
    private func order(_ run: DigitRun, after words: [String]) -> PersonalDetail.Kind? {
        guard run.shape.count == 1, let word = words.first(where: { !TellingWords.fillers.contains($0) }) else { return nil }
        return TellingWords.isOrder([word]) ? .order : nil
    }
}
