import Language

/// Cuts the body of a message into sentences, and a sentence into the parts that conjunctions join.
struct UnitSplitter: Sendable {
    func sentences(of body: String) -> [MessageUnit] {
        body.split(separator: "\n").enumerated().flatMap { number, paragraph in
            SentenceSplitter().sentences(of: TouchingSentences.apart(String(paragraph))).enumerated().map { index, sentence in
                let isNew = sentence.isListed || Self.newSubject.contains { Phrase.hasPrefix(sentence.text, $0) }
                return MessageUnit(sentence.text, isNew ? .listed : index == 0 && number > 0 ? .paragraph : .sentence)
            }
        }
    }

    /// Words that announce another question, folded.
    private static let newSubject = LanguagePack.all(\.questions.announcements)

    /// Words that join two things a sentence may ask for.
    private static let joints = (LanguagePack.all(\.questions.joints) + ["; "]).map { Array($0.utf8) }
    /// Fewer words than this do not stand alone.
    private static let shortest = 3

    /// The sentence whole where nothing in it could stand alone.
    func clauses(of sentence: String) -> [String] {
        let bytes = Array(sentence.utf8)
        var clauses: [String] = []
        var start = 0
        var place = 0
        while let joint = Self.joint(in: bytes, from: place) {
            if Self.hasWords(bytes[start..<joint.lowerBound]), Self.hasWords(bytes[joint.upperBound...]) {
                clauses.append(String(decoding: bytes[start..<joint.lowerBound], as: UTF8.self))
                start = joint.upperBound
            }
            place = joint.upperBound
        }
        return clauses + [start == 0 ? sentence : String(decoding: bytes[start...], as: UTF8.self)]
    }

    /// The first joint from a place on; of two that start there the longer.
    private static func joint(in bytes: [UInt8], from place: Int) -> Range<Int>? {
        for start in place..<max(place, bytes.count) where bytes[start] == 0x20 || bytes[start] == 0x2C || bytes[start] == 0x3B {
            var longest = 0
            for joint in joints where joint.count > longest && bytes[start...].starts(with: joint) { longest = joint.count }
            if longest > 0 { return start..<start + longest }
        }
        return nil
    }

    /// True for as many words as stand alone.
    private static func hasWords(_ bytes: ArraySlice<UInt8>) -> Bool {
        var words = 0
        var isInside = false
        for byte in bytes {
            let isBlank = byte <= 0x20
            if !isBlank, !isInside {
                words += 1
                if words == shortest { return true }
            }
            isInside = !isBlank
        }
        return false
    }
}
