import Feedback
import SearchCore
import TextAnalysis

/// The words that a book's search knows.
struct BookVocabulary {
    private let words: Words
    private let beginning: Int

    init(_ reader: IndexReader) {
        words = Words(reader)
        beginning = Int(reader.groups.first { $0.kind == .prefix }?.low ?? 4)
    }

    var vocabulary: PublishableWords.Vocabulary {
        PublishableWords.Vocabulary(words: Self.words, beginning: beginning) { word, letters in
            guard let letters, word.count >= letters else { return words.find(Array(word.utf8)) != nil }
            return words.hasBeginning(Array(word.prefix(letters).utf8))
        }
    }

    private static func words(of text: String) -> [String] {
        let analysis = Analyzer.analyze(Array(text.utf8))
        return analysis.tokens.map { String(decoding: UTF8Writer.bytes(analysis.scalars(of: $0)), as: UTF8.self) }
    }
}
