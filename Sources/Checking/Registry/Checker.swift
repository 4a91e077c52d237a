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
    package func report(on book: CheckedBook) -> Report {
        let severities = Severities(rules, settings: book.settings)
        let textRules = rules.compactMap { $0 as? any TextRule.Type }.filter { severities[$0.about.name] != nil }.map {
            ($0.about.name, $0.init())
        }
        let looked = texts(of: book.book).parallelMap { kind in
            Self.look(at: kind, in: book, rules: textRules, severities)
        }
        let digests = looked.compactMap(\.digest)
        let bookRules = rules.compactMap { $0 as? any BookRule.Type }.filter { severities[$0.about.name] != nil }
        let between =
            bookRules.filter { !$0.usesAllCores }.parallelMap { Self.look(between: digests, in: book, rule: $0, severities) }
            + bookRules.filter { $0.usesAllCores }.map { Self.look(between: digests, in: book, rule: $0, severities) }
        let loaded = book.book.diagnostics.filter { !book.unread.explains($0) }.compactMap(severities.adjusted)
        let files = Self.files(of: book.book)
        let all = (loaded + looked.flatMap(\.diagnostics) + between.flatMap(\.self) + severities.problems).sortedByPlace()
        return Suppressions(texts: Array(files.values), rules: Set(RuleSet.names)).apply(
            to: all, sources: files, textCount: book.book.templates.count + book.book.articles.count, severities)
    }

    /// Returns what stops these texts from being sent: the findings of error level in them alone, by the rules that look at
    /// one text. A draft is judged as any other text, since a customer cannot tell.
    ///
    /// - Parameter paths: files of templates and fragments. The book holds what these name: fragments, facts and articles.
    package func errors(on book: CheckedBook, in paths: Set<String>) -> [Diagnostic] {
        let severities = Severities(rules, settings: book.settings)
        let textRules = RuleSet.standing.filter { severities[$0.about.name] != nil }
        let found = texts(of: book.book).filter { paths.contains($0.path) }.flatMap { kind -> [Diagnostic] in
            let text = CheckedText(kind, in: book)
            return textRules.flatMap { rule in
                rule.init().findings(in: text, of: book).map { severities.diagnostic($0, rule: rule.about.name, file: text.file) }
            }
        }
        let loaded = book.book.diagnostics.filter { paths.contains($0.path) }.compactMap(severities.adjusted)
        let files = Self.files(of: book.book).filter { paths.contains($0.key) }
        let report = Suppressions(texts: Array(files.values), rules: Set(RuleSet.names)).apply(
            to: (loaded + found).sortedByPlace(), sources: files, textCount: paths.count, severities)
        return report.diagnostics.filter { $0.severity == .error }
    }

    private struct Looked: Sendable {
        let diagnostics: [Diagnostic]
        let digest: TextDigest?
    }

    private static func look(
        at kind: CheckedText.Kind, in book: CheckedBook, rules: [(name: String, rule: any TextRule)], _ severities: Severities
    ) -> Looked {
        let text = CheckedText(kind, in: book)
        let diagnostics = rules.flatMap { name, rule in
            Self.limited(rule.findings(in: text, of: book), name).map { finding in
                // A draft is told what it still lacks, and stops nobody.
                let lighter = text.status == .draft ? Finding(finding.offsets, finding.message, fix: finding.fix, severity: .note) : finding
                return severities.diagnostic(lighter, rule: name, file: text.file)
            }
        }
        return Looked(diagnostics: diagnostics, digest: TextDigest(text))
    }

    private static func look(between digests: [TextDigest], in book: CheckedBook, rule: any BookRule.Type, _ severities: Severities)
        -> [Diagnostic]
    {
        rule.init().findings(in: book, digests).map { severities.diagnostic($0.finding, rule: rule.about.name, file: $0.file) }
    }

    /// More findings of one rule in one text help nobody: a text of nothing but addresses has 150,000.
    private static let maximumFindings = 1_000

    private static func limited(_ findings: [Finding], _ rule: String) -> [Finding] {
        guard findings.count > maximumFindings else { return findings }
        let more = findings.count - maximumFindings
        return findings.prefix(maximumFindings) + [
            Finding(
                findings[maximumFindings].offsets, "'\(rule)' finds \(more) more places from here on; mend the first ones and check again")
        ]
    }

    private func texts(of book: Book) -> [CheckedText.Kind] {
        book.templates.map { .template($0) } + book.articles.map { .article($0) } + book.fragments.map { .fragment($0) }
    }

    private static func files(of book: Book) -> [String: SourceFile] {
        let files =
            book.templates.map(\.file) + book.articles.map(\.file) + book.fragments.map(\.file) + [book.settings.file].compactMap(\.self)
        return Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    }
}
