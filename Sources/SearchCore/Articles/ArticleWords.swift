import TextAnalysis

/// Words that stand only in the bodies of articles, and in which: the browser loads them when a query has a word that the
/// texts it searches do not know.
///
/// UTF-8; the first line is `version`, then a line a word: its form, a unit separator (U+001F), and the numbers of its articles,
/// each as the distance to the one before, between commas.
package struct ArticleWords: Sendable {
    package static let version: UInt8 = 0x31
    /// Shorter words are rarely what somebody looks for.
    package static let shortest = 4
    /// In letters: what the forms of a word have in common.
    static let beginning = 5

    package struct Word: Equatable, Sendable {
        /// Folded, as UTF-8.
        package let text: [UInt8]
        /// Ascending.
        package let articles: [Int]

        package init(text: [UInt8], articles: [Int]) {
            self.text = text
            self.articles = articles
        }
    }

    package let words: [Word]

    package init(_ words: [Word]) { self.words = words }

    /// Inflected forms together: the hash of the first five letters.
    package static func hash(_ word: ArraySlice<UInt32>) -> UInt32 {
        var mix = Mix(seed: 5)
        for scalar in word.prefix(beginning) { mix.add(UInt64(scalar)) }
        return UInt32(truncatingIfNeeded: mix.state >> 32)
    }

    package var bytes: [UInt8] {
        var bytes = [Self.version, ArticleTexts.lineEnd]
        for word in words {
            bytes += word.text
            var last = 0
            for (place, article) in word.articles.enumerated() {
                bytes.append(place == 0 ? ArticleTexts.fieldSeparator : Self.comma)
                Self.append(article - last, to: &bytes)
                last = article
            }
            bytes.append(ArticleTexts.lineEnd)
        }
        return bytes
    }

    /// Reads what `bytes` wrote; lines that are none are skipped, nil for another version.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= 2, bytes[0] == Self.version, bytes[1] == ArticleTexts.lineEnd else { return nil }
        var words: [Word] = []
        for line in bytes[2...].split(separator: ArticleTexts.lineEnd) {
            let fields = line.split(separator: ArticleTexts.fieldSeparator)
            guard fields.count == 2 else { continue }
            var last = 0
            var articles: [Int] = []
            for number in fields[1].split(separator: Self.comma) {
                last += Self.number(number)
                articles.append(last)
            }
            words.append(Word(text: Array(fields[0]), articles: articles))
        }
        self.words = words
    }

    private static let comma: UInt8 = 0x2C

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        if number >= 10 { append(number / 10, to: &bytes) }
        bytes.append(0x30 + UInt8(truncatingIfNeeded: number % 10))
    }

    /// Distances fit into seven digits; what is longer was not written here.
    private static func number(_ digits: Slice<UnsafeRawBufferPointer>) -> Int {
        var number = 0
        for digit in digits.prefix(7) where digit >= 0x30 && digit <= 0x39 { number = number * 10 + Int(digit - 0x30) }
        return number
    }
}

extension ArticleTexts {
    /// Adds to the bodies those of the words that have one of the hashes.
    package mutating func learn(_ words: ArticleWords, of hashes: [UInt32]) {
        for word in words.words {
            let scalars = word.text.withUnsafeBytes { UTF8Writer.scalars($0) }
            guard hashes.contains(ArticleWords.hash(scalars[...])) else { continue }
            for article in word.articles where article < articles.count { articles[article].bodyWords.append(word.text) }
        }
    }
}
