import Foundation
import PersonalData

/// Makes of customers' questions what a book may say in public: no personal data, and no word that one customer alone used.
///
/// Detectors miss things; a name, a street or a number that the book does not know gets through only if several customers
/// wrote it.
package struct PublishableWords {
    /// How the book's search sees words.
    package struct Vocabulary {
        /// The folded words of a text.
        package let words: (String) -> [String]
        /// True where some text of the book says a folded word that begins with so many letters of this one; nil letters ask
        /// for the word itself.
        package let knows: (_ word: String, _ letters: Int?) -> Bool
        /// Letters by which the ranking knows a word.
        package let beginning: Int

        package init(words: @escaping (String) -> [String], beginning: Int, knows: @escaping (String, Int?) -> Bool) {
            self.words = words
            self.beginning = beginning
            self.knows = knows
        }

        /// True for a word in another form: all but its ending is that of a word of the book.
        func knowsForm(of word: String) -> Bool { knows(word, nil) || word.count > 5 && knows(word, max(5, word.count - 3)) }
    }

    /// Customers who must have written a word that the book does not say, and one that looks like a name or a number.
    private static let fewestCustomers = (word: 2, name: 3)
    /// Characters of an example question.
    private static let longest = 160

    private let finder: DetailFinder
    private let vocabulary: Vocabulary
    private var writers: [String: Writers] = [:]

    /// Who wrote a word.
    private struct Writers {
        /// Conversations, and questions of unknown ones by their words.
        var customers: Set<String> = []
        var questions = 0
    }

    /// - Parameters:
    ///   - patterns: how the book's numbers look, as for a ``Scrubber``.
    ///   - choices: all questions that are known.
    /// - Throws: ``FeedbackError/badEvent(_:)`` for a pattern that is not a regular expression.
    package init(patterns: [String], vocabulary: Vocabulary, choices: [AgentChoice]) throws {
        do throws(InvalidPattern) {
            finder = try DetailFinder(patterns: patterns)
        } catch {
            throw FeedbackError.badEvent("pattern '\(error.pattern)' is not a valid regular expression; fix it in the book")
        }
        self.vocabulary = vocabulary
        for choice in choices {
            for word in Set(vocabulary.words(Self.withoutMarks(choice.question))) {
                writers[word, default: Writers()].customers.insert(choice.conversation ?? choice.words)
                writers[word]?.questions += 1
            }
        }
    }

    /// The question on one line without what was scrubbed; nil where too little is left, it is too long, a detector still
    /// finds personal data in it, or a word of it is one customer's alone.
    package func publishable(_ question: String) -> String? {
        let text = Self.withoutMarks(question)
        let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard text.count <= Self.longest, text.count(where: \.isLetter) >= 6, !holdsDetails(text) else { return nil }
        let isPublic = words.enumerated().allSatisfy { index, word in
            let looksLikeName = word.contains(where: \.isNumber) || index > 0 && word.first?.isUppercase == true
            return vocabulary.words(word).allSatisfy { word in
                (looksLikeName ? vocabulary.knows(word, nil) : vocabulary.knowsForm(of: word))
                    || isShared(word, looksLikeName: looksLikeName)
            }
        }
        return isPublic ? text : nil
    }

    /// True for a word that is not one customer's alone.
    func isShared(_ word: String, looksLikeName: Bool) -> Bool {
        guard let writers = writers[word] else { return false }
        if looksLikeName { return writers.customers.count >= Self.fewestCustomers.name }
        return max(writers.customers.count, writers.questions) >= Self.fewestCustomers.word
    }

    /// How many of the known questions have a word.
    func questions(with word: String) -> Int { writers[word]?.questions ?? 0 }

    func words(of text: String) -> [String] { vocabulary.words(Self.withoutMarks(text)) }

    /// True for a word that the ranking knows.
    func isKnown(_ word: String) -> Bool { vocabulary.knows(word, vocabulary.beginning) }

    private func holdsDetails(_ text: String) -> Bool { !finder.details(in: ScannedText(text)).isEmpty }

    /// Takes out `[phone]` and its kind, and what is left hanging at the ends.
    private static func withoutMarks(_ text: String) -> String {
        let open = text.replacing(/\[[a-z_]+\]/, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
            .replacing(/\s+(?=[,.;:!?)])/, with: "").replacing("()", with: "")
        return open.trimmingCharacters(in: CharacterSet(charactersIn: " .,;:!-–—№#*()>\"«»„”“"))
    }
}
