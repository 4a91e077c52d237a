/// Cuts the body of a message into sentences, and a sentence into the parts that conjunctions join.
struct UnitSplitter: Sendable {
    func sentences(of body: String) -> [MessageUnit] {
        body.split(separator: "\n").enumerated().flatMap { number, paragraph in
            SentenceSplitter().sentences(of: String(paragraph)).enumerated().map { index, sentence in
                let isNew = sentence.isListed || Self.newSubject.contains { Phrase.hasPrefix(sentence.text, $0) }
                return MessageUnit(sentence.text, isNew ? .listed : index == 0 && number > 0 ? .paragraph : .sentence)
            }
        }
    }

    /// Words that announce another question, folded.
    private static let newSubject = [
        "и еще", "а еще", "еще ", "кроме того", "также", "второй вопрос", "второе", "во-вторых", "заодно", "и заодно", "и последнее", "другой вопрос", "дополнительно", "помимо",
        "i jeszcze", "jeszcze jedno", "poza tym", "po drugie", "po trzecie", "a przy okazji", "przy okazji", "drugie pytanie", "druga sprawa", "dodatkowo", "oprocz tego", "ponadto", "a tak poza",
        "also", "and also", "besides", "second", "secondly", "third", "by the way", "one more", "oh, and", "oh and", "another", "in addition", "separately", "on top of", "additionally", "furthermore",
    ]

    /// Words that join two things a sentence may ask for; longest first.
    private static let joints = [
        " и ещё ", " и еще ", " а ещё ", " а еще ", " а также ", " и также ", " и заодно ", " и одновременно ", ", и ", " и ", ", а ", "; ", ", ещё ", " кроме того ", ", но ",
        " i jeszcze ", " a także ", " a takze ", " oraz ", ", a ", " i ", ", ale ", " a przy okazji ", " poza tym ",
        " and also ", ", also ", ", and ", " and ", " as well as ", ", but ", " plus ",
    ]
    /// Fewer words than this do not stand alone.
    private static let shortest = 3

    /// The sentence whole where nothing in it could stand alone.
    func clauses(of sentence: String) -> [String] {
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
