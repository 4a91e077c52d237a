import Basics
import Content
import Diagnostics
import Language

/// A book with all that rules look up in it, made once for a run.
package struct CheckedBook: Sendable {
    package let book: Book
    /// The day of the run.
    package let today: Day
    /// Templates that recorded outcomes mark for rewriting.
    package let marks: [FeedbackMark]
    package let probe: FindabilityProbe?
    /// Nil where nobody asked for the spelling.
    package let spelling: SpellingProbe?

    let articlesByID: [TextID: [Article]]
    let templatesByID: [TextID: [Template]]
    let articlesByPath: [String: Article]
    let fragments: [String: [Fragment]]
    let assets: Set<String>
    let unread: UnreadTexts
    let matchers: [LanguageTag: PhraseMatcher]
    let factLiterals: FactLiterals
    /// Of facts that have a value in the language, by name.
    let factKinds: [LanguageTag: [String: Variable.Kind]]

    /// Words that no dictionary needs to hold; empty where nobody asked for the spelling.
    let knownWords: KnownWords

    /// - Parameter old: the book before an edit; what its settings alone decide is taken over where they are the same.
    package init(
        _ book: Book, today: Day, marks: [FeedbackMark] = [], probe: FindabilityProbe? = nil, spelling: SpellingProbe? = nil,
        after old: CheckedBook? = nil
    ) {
        let kept = old.flatMap {
            $0.settings.file?.text == book.settings.file?.text && $0.book.languages == book.languages ? $0 : nil
        }
        self.book = book
        self.today = today
        self.marks = marks
        self.probe = probe
        self.spelling = spelling
        knownWords = spelling == nil ? KnownWords() : KnownWords(book, after: kept?.spelling == nil ? nil : kept?.knownWords)
        articlesByID = Dictionary(grouping: book.articles, by: \.name.id)
        templatesByID = Dictionary(grouping: book.templates, by: \.name.id)
        articlesByPath = Dictionary(book.articles.map { ($0.path, $0) }) { first, _ in first }
        fragments = Dictionary(grouping: book.fragments, by: \.name)
        assets = Set(book.assets)
        unread = UnreadTexts(book)
        matchers = kept?.matchers ?? Self.matchers(of: book)
        factLiterals = kept?.factLiterals ?? FactLiterals(book.settings.facts, languages: book.languages)
        factKinds = kept?.factKinds ?? Self.factKinds(of: book)
    }

    private static func matchers(of book: Book) -> [LanguageTag: PhraseMatcher] {
        Dictionary(
            book.languages.map { ($0, PhraseMatcher(language: $0, added: book.settings.checks.banned[$0]?.map(\.value) ?? [])) }
        ) { first, _ in first }
    }

    private static func factKinds(of book: Book) -> [LanguageTag: [String: Variable.Kind]] {
        Dictionary(
            book.languages.map { language in (language, book.settings.facts.compactMapValues { $0.value(in: language)?.kind }) }
        ) { first, _ in first }
    }

    package var settings: Settings { book.settings }

    /// True where the same words count as known, so that no text is spelled otherwise than before.
    package func spellsAs(_ other: CheckedBook) -> Bool {
        spelling?.words == other.spelling?.words && knownWords.words == other.knownWords.words
    }

    func matcher(for language: LanguageTag) -> PhraseMatcher { matchers[language] ?? PhraseMatcher(language: language, added: []) }

    func fragment(_ name: String, in language: LanguageTag) -> Fragment? { fragments[name]?.first { $0.language == language } }
}

/// A template that outcomes mark for rewriting, and why.
package struct FeedbackMark: Sendable, Hashable {
    package let name: TextName
    package let reason: String

    package init(_ name: TextName, reason: String) {
        self.name = name
        self.reason = reason
    }
}

/// Asks the search where an example question leads when it is left out of the index.
///
/// The room that holds the rules does not know the search; whoever runs the checks passes it in.
package struct FindabilityProbe: Sendable {
    /// An example question of a template.
    package struct Question: Sendable, Hashable {
        package let name: TextName
        /// Its place among the questions of that template.
        package let index: Int
        package let text: String
    }

    /// For each question, in their order, the templates found without it, best first; nil where it was not tried.
    let answer: @Sendable ([Question]) -> [[TextID]?]

    package init(answer: @escaping @Sendable ([Question]) -> [[TextID]?]) { self.answer = answer }
}
