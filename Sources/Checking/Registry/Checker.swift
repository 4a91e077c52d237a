import Basics
import Content
import Diagnostics

/// Runs the rules over a book.
///
/// ```swift
/// let book = CheckedBook(BookLoader.load(root), today: today)
/// let report = Checker().report(on: book)
/// let mayBeReleased = !report.isFailure(strict: false)  // true: warnings, but no errors
/// ```
package struct Checker: Sendable {
    let rules: [any Rule.Type]

    package init(rules: [any Rule.Type] = RuleSet.all) { self.rules = rules }

    /// All findings, those silenced in the texts apart.
    ///
    /// One pass over every text on all cores, then the rules between texts over what the pass kept of each.
    ///
    /// - Parameter progress: hears how many texts are checked.
    package func report(on book: CheckedBook, progress: RunProgress = .silent) -> Report {
        report(on: book, look(at: book.texts, in: book, progress: progress), progress: progress)
    }

    /// The same, of texts that were looked at: of all texts of the book, in their order.
    package func report(on book: CheckedBook, _ looked: [LookedText], progress: RunProgress = .silent) -> Report {
        progress.begin("comparing texts")
        return report(on: book, looked, between: look(between: looked, in: book))
    }

    /// What the rules find in each of these texts, on all cores.
    ///
    /// - Parameter known: returns what a text was looked at to before, where anything is remembered.
    package func look(
        at texts: [CheckedText.Kind], in book: CheckedBook, known: (@Sendable (SourceFile) -> RecordReader?)? = nil,
        progress: RunProgress = .silent
    ) -> [LookedText] {
        progress.begin("checking texts", total: texts.count)
        let round = LookRound(rules, of: book, known: known)
        return texts.parallelMap(progress: progress, round.look)
    }

    /// What the rules find between texts.
    ///
    /// - Parameter rule: one of ``bookRules``; all of them where none is named.
    package func look(between looked: [LookedText], in book: CheckedBook, rule: (any BookRule.Type)? = nil) -> [Diagnostic] {
        let severities = Severities(rules, settings: book.settings)
        let digests = looked.compactMap(\.digest)
        let wanted = (rule.map { [$0] } ?? bookRules).filter { severities[$0.about.name] != nil }
        return
            (wanted.filter { !$0.usesAllCores }.parallelMap { Self.look(between: digests, in: book, rule: $0, severities) }
            + wanted.filter { $0.usesAllCores }.map { Self.look(between: digests, in: book, rule: $0, severities) }).flatMap(\.self)
    }

    package var bookRules: [any BookRule.Type] { rules.compactMap { $0 as? any BookRule.Type } }

    /// Puts together what was found when the book was read, in its texts and between them, and sets apart what is silenced.
    ///
    /// - Parameter paths: the files to report on; nil for all.
    package func report(on book: CheckedBook, _ looked: [LookedText], between: [Diagnostic], of paths: Set<String>? = nil) -> Report {
        let severities = Severities(rules, settings: book.settings)
        func isWanted(_ path: String) -> Bool { paths?.contains(path) ?? true }
        let loaded = book.book.diagnostics.filter { !book.unread.explains($0) }.compactMap(severities.adjusted)
        let files = Self.files(of: book.book, where: isWanted)
        let all = (loaded + looked.flatMap(\.diagnostics) + between + severities.problems).filter { isWanted($0.path) }
        return Suppressions(texts: Array(files.values), rules: Set(RuleSet.names)).apply(
            to: all.sortedByPlace(), sources: files, textCount: book.book.templates.count + book.book.articles.count, severities,
            idle: book.idleRules)
    }

    /// Returns what stops these texts from being sent: the findings of error level in them alone, by the rules that look at
    /// one text. A draft is judged as any other text, since a customer cannot tell.
    ///
    /// - Parameter paths: files of templates and fragments. The book holds what these name: fragments, facts and articles.
    package func errors(on book: CheckedBook, in paths: Set<String>) -> [Diagnostic] {
        let severities = Severities(rules, settings: book.settings)
        let textRules = RuleSet.standing.filter { severities[$0.about.name] != nil }
        let found = book.texts.filter { paths.contains($0.path) }.flatMap { kind -> [Diagnostic] in
            let text = CheckedText(kind, in: book)
            return textRules.flatMap { rule in
                rule.init().findings(in: text, of: book).map { severities.diagnostic($0, rule: rule.about.name, file: text.file) }
            }
        }
        let loaded = book.book.diagnostics.filter { paths.contains($0.path) }.compactMap(severities.adjusted)
        let files = Self.files(of: book.book, where: paths.contains)
        let report = Suppressions(texts: Array(files.values), rules: Set(RuleSet.names)).apply(
            to: (loaded + found).sortedByPlace(), sources: files, textCount: paths.count, severities, idle: book.idleRules)
        return report.diagnostics.filter { $0.severity == .error }
    }

    private static func look(between digests: [TextDigest], in book: CheckedBook, rule: any BookRule.Type, _ severities: Severities)
        -> [Diagnostic]
    {
        rule.init().findings(in: book, digests).map { severities.diagnostic($0.finding, rule: rule.about.name, file: $0.file) }
    }

    private static func files(of book: Book, where isWanted: (String) -> Bool) -> [String: SourceFile] {
        let files =
            book.templates.map(\.file) + book.articles.map(\.file) + book.fragments.map(\.file) + [book.settings.file].compactMap(\.self)
        return Dictionary(files.filter { isWanted($0.path) }.map { ($0.path, $0) }) { first, _ in first }
    }
}

extension CheckedBook {
    /// Rules that nobody asked for: that they find nothing says nothing about the texts.
    package var idleRules: Set<String> {
        let asked: [(isIdle: Bool, rule: any Rule.Type)] = [
            (probe == nil, QuestionsFindTheirTemplate.self), (spelling == nil, WordsAreSpelledRight.self),
        ]
        return Set(asked.filter(\.isIdle).map { $0.rule.about.name })
    }

    /// All texts, in the order in which they are looked at.
    package var texts: [CheckedText.Kind] {
        book.templates.map { .template($0) } + book.articles.map { .article($0) } + book.fragments.map { .fragment($0) }
    }
}
