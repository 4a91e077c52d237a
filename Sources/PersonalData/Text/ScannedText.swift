/// A text as an array of scalars, with its small letters and its numbers found once for all detectors.
package struct ScannedText: Sendable {
    package let scalars: [Unicode.Scalar]
    /// One scalar for each: lower case, ё as е, so that places agree with `scalars`.
    let folded: [Unicode.Scalar]
    let groups: [DigitGroup]

    package init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        folded = scalars.map(Self.fold)
        groups = DigitGroup.all(in: scalars)
    }

    static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.value < 0x80 {
            return (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar
        }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        let folded = lower.count == 1 ? lower[lower.startIndex] : scalar
        return folded == "ё" ? "е" : folded
    }

    static func fold(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.map(fold) }

    func isWord(_ index: Int) -> Bool { scalars.indices.contains(index) && scalars[index].isWordScalar }
    func isLetter(_ index: Int) -> Bool { scalars.indices.contains(index) && scalars[index].properties.isAlphabetic }

    /// Whether the stretch neither starts nor ends inside a word.
    func standsAlone(_ range: Range<Int>) -> Bool {
        !(isWord(range.lowerBound) && isWord(range.lowerBound - 1))
            && !(isWord(range.upperBound - 1) && isWord(range.upperBound))
    }

    /// The words before a place on the same line, nearest first, folded; a number ends the list.
    func words(before index: Int, count: Int) -> [String] {
        var words: [String] = []
        var position = index - 1
        while words.count < count, position >= 0, scalars[position] != "\n" {
            guard isWord(position) else { position -= 1; continue }
            guard isLetter(position) else { break }
            var word = String.UnicodeScalarView()
            while position >= 0, isLetter(position) {
                word.append(folded[position])
                position -= 1
            }
            // `[phone]` is what was taken out, and tells nothing of what stands beside it.
            let end = position + 1 + word.count
            if position >= 0, scalars[position] == "[", scalars.indices.contains(end), scalars[end] == "]" { continue }
            words.append(String(String.UnicodeScalarView(word.reversed())))
            if isWord(position) { break }
        }
        return words
    }

    /// The words behind a place on the same line, nearest first, folded; a number or the end of a sentence ends the list.
    func words(after index: Int, count: Int) -> [String] {
        var words: [String] = []
        var position = index
        while words.count < count, position < scalars.count, !"\n.!?".unicodeScalars.contains(scalars[position]) {
            guard isWord(position) else { position += 1; continue }
            guard isLetter(position) else { break }
            var word = String.UnicodeScalarView()
            while isLetter(position) {
                word.append(folded[position])
                position += 1
            }
            if position < scalars.count, scalars[position] == "]" { continue }
            words.append(String(word))
        }
        return words
    }

    package func utf8Count(_ range: Range<Int>) -> Int { scalars[range].reduce(0) { $0 + UTF8.width($1) } }

    package func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }
}

extension Unicode.Scalar {
    /// 0…9 in any script, else nil.
    var digit: UInt8? {
        if value < 0x80 { return (0x30...0x39).contains(value) ? UInt8(value - 0x30) : nil }
        guard properties.numericType == .decimal, let number = properties.numericValue else { return nil }
        return UInt8(number)
    }

    var isWordScalar: Bool { properties.isAlphabetic || digit != nil }
    /// Nothing to see: joins what stands around it.
    var isInvisible: Bool { [0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF].contains(value) }
    var isBlank: Bool { self == " " || self == "\t" || [0xA0, 0x2007, 0x2009, 0x202F].contains(value) }
    var isDash: Bool { self == "-" || (0x2010...0x2015).contains(value) || value == 0x2212 }
}
