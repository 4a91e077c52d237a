/// Takes back out what a reply was filled with: names in any case form, other values as they were written.
///
/// A number of fewer than four digits and a value of fewer than three characters stay: they name nobody, and without
/// them a question cannot be understood.
struct FilledValues: Sendable {
    private struct Needle: Sendable {
        let name: String
        let scalars: [Unicode.Scalar]
        /// Letters a word may have beyond the needle: case endings of a name.
        let endings: Int
    }

    private let needles: [Needle]

    init(_ values: [String: String]) {
        needles = values.sorted { $0.key < $1.key }.flatMap { name, value -> [Needle] in
            name.contains("name") ? Self.nameNeedles(name, value) : Self.valueNeedles(name, value)
        }
    }

    func details(in text: ScannedText) -> [PersonalDetail] {
        needles.flatMap { needle in
            text.folded.indices.compactMap { start in
                match(needle, at: start, in: text).map { PersonalDetail(range: start..<$0, .value(needle.name)) }
            }
        }
    }

    private func match(_ needle: Needle, at start: Int, in text: ScannedText) -> Int? {
        var end = start + needle.scalars.count
        guard end <= text.folded.count, text.folded[start] == needle.scalars[0],
            text.folded[start..<end].elementsEqual(needle.scalars), !text.isWord(start - 1) || !text.isWord(start)
        else { return nil }
        let limit = end + needle.endings
        while end < limit, text.isLetter(end) { end += 1 }
        return text.isWord(end) && text.isWord(end - 1) ? nil : end
    }

    /// Each word without its last vowel, so that «Анна» also finds «Анне» and «Kowalski» finds «Kowalskiego».
    private static func nameNeedles(_ name: String, _ value: String) -> [Needle] {
        value.split { !$0.isLetter && $0 != "'" && $0 != "’" }.filter { $0.count >= 2 }.map { word in
            var scalars = ScannedText.fold(String(word))
            if scalars.count > 3, let last = scalars.last, "aeiouyаеиоуыьйяюąęó".unicodeScalars.contains(last) { scalars.removeLast() }
            return Needle(name: name, scalars: scalars, endings: scalars.count < 3 ? 2 : 4)
        }
    }

    private static func valueNeedles(_ name: String, _ value: String) -> [Needle] {
        let scalars = ScannedText.fold(value.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        let digits = scalars.count { $0.digit != nil }
        let letters = scalars.count { $0.properties.isAlphabetic }
        guard scalars.count >= 3, letters > 0 || digits >= 4 else { return [] }
        return [Needle(name: name, scalars: scalars, endings: 0)]
    }
}
