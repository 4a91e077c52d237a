/// Cuts the body of a message into units: sentences, and the parts of a sentence that a conjunction joins.
struct UnitSplitter: Sendable {
    func units(of body: String) -> [MessageUnit] {
        var units: [MessageUnit] = []
        for (number, paragraph) in body.split(separator: "\n").enumerated() {
            for (index, sentence) in SentenceSplitter().sentences(of: String(paragraph)).enumerated() {
                let boundary: MessageUnit.Boundary = sentence.isListed ? .listed : index == 0 && number > 0 ? .paragraph : .sentence
                for (place, clause) in clauses(of: sentence.text).enumerated() {
                    units.append(MessageUnit(clause, place == 0 ? boundary : .clause))
                }
            }
        }
        return units
    }

    /// Words that join two things a sentence may ask for; longest first.
    private static let joints = [
        " и ещё ", " и еще ", " а ещё ", " а еще ", " а также ", " и также ", " и заодно ", " и одновременно ", ", и ", " и ", ", а ", "; ", ", ещё ", " кроме того ", ", но ",
        " i jeszcze ", " a także ", " a takze ", " oraz ", ", a ", " i ", ", ale ", " a przy okazji ", " poza tym ",
        " and also ", ", also ", ", and ", " and ", " as well as ", ", but ", " plus ",
    ]
    /// Fewer words than this do not stand alone.
    private static let shortest = 3

    private func clauses(of sentence: String) -> [String] {
        var clauses: [String] = []
        var rest = Substring(sentence)
        var from = rest.startIndex
        while let (range, _) = joint(in: rest[from...]) {
            let left = rest[..<range.lowerBound]
            let right = rest[range.upperBound...]
            if Self.words(left) >= Self.shortest, Self.words(right) >= Self.shortest {
                clauses.append(String(left))
                rest = right
                from = rest.startIndex
            } else {
                from = range.upperBound
            }
        }
        return clauses + [String(rest)]
    }

    private func joint(in text: Substring) -> (Range<Substring.Index>, String)? {
        Self.joints.compactMap { joint in text.firstRange(of: joint).map { ($0, joint) } }
            .min { $0.0.lowerBound == $1.0.lowerBound ? $0.1.count > $1.1.count : $0.0.lowerBound < $1.0.lowerBound }
    }

    private static func words(_ text: Substring) -> Int { text.split(whereSeparator: \.isWhitespace).count }
}

extension Substring {
    /// Where a text stands first; plain comparison of characters, without locale.
    fileprivate func firstRange(of text: String) -> Range<Index>? {
        let needle = Array(text.utf8)
        let bytes = utf8
        var index = bytes.startIndex
        guard let first = needle.first else { return nil }
        while index < bytes.endIndex {
            if bytes[index] == first, bytes[index...].starts(with: needle), let end = bytes.index(index, offsetBy: needle.count, limitedBy: bytes.endIndex) {
                return index..<end
            }
            index = bytes.index(after: index)
        }
        return nil
    }
}
