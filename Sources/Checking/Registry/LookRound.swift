import Content
import Diagnostics

/// The rules that look at one text, made once for a run over many.
struct LookRound: Sendable {
    private let book: CheckedBook
    private let severities: Severities
    private let lasting: [(name: String, rule: any TextRule)]
    private let passing: [(name: String, rule: any FrontMatterRule)]
    private let inputs: RuleInputs
    /// Nil where nothing is remembered.
    private let known: (@Sendable (SourceFile) -> RecordReader?)?
    private let surroundings: Surroundings
    private let facts: [String]

    init(_ rules: [any Rule.Type], of book: CheckedBook, known: (@Sendable (SourceFile) -> RecordReader?)?) {
        let severities = Severities(rules, settings: book.settings)
        let wanted = rules.compactMap { $0 as? any TextRule.Type }.filter { severities[$0.about.name] != nil }
        self.book = book
        self.severities = severities
        lasting = wanted.filter { !($0 is any FrontMatterRule.Type) }.map { ($0.about.name, $0.init()) }
        passing = wanted.compactMap { type in (type as? any FrontMatterRule.Type).map { (type.about.name, $0.init()) } }
        inputs = wanted.reduce(into: []) { $0.formUnion($1.reads) }
        // Dictionaries are not the book's, and the words of all its texts are known to each.
        self.known = book.spelling != nil && inputs.contains(.dictionaries) ? nil : known
        surroundings = Surroundings(book)
        facts = book.settings.facts.keys.sorted().map { "facts." + $0 }
    }

    func look(at kind: CheckedText.Kind) -> LookedText {
        guard let known else { return look(anewAt: kind, isRemembered: false) }
        if var reader = known(kind.file), let (findings, digest) = remembered(kind, &reader) {
            return LookedText(lasting: findings, passing: today(digest), digest: digest)
        }
        return look(anewAt: kind, isRemembered: true)
    }

    private func look(anewAt kind: CheckedText.Kind, isRemembered: Bool) -> LookedText {
        let text = CheckedText(kind, in: book)
        let findings = lasting.flatMap { name, rule in
            Self.limited(rule.findings(in: text, of: book), name).map { diagnostic($0, name, text) }
        }
        let digest = TextDigest(text, facts: facts)
        let record = isRemembered ? record(of: text, findings, digest) : nil
        return LookedText(lasting: findings, passing: today(digest), digest: digest, record: record)
    }

    private func today(_ digest: TextDigest?) -> [Diagnostic] {
        guard let digest else { return [] }
        return passing.flatMap { name, rule in rule.findings(inFrontMatterOf: digest, of: book).map { diagnostic($0, name, digest) } }
    }

    /// A draft is told what it still lacks, and stops nobody.
    private func diagnostic(_ finding: Finding, _ rule: String, _ text: some BookTextHolder) -> Diagnostic {
        let lighter = text.status == .draft ? Finding(finding.offsets, finding.message, fix: finding.fix, severity: .note) : finding
        return severities.diagnostic(lighter, rule: rule, file: text.kind.file)
    }

    /// More findings of one rule in one text help nobody: a text of nothing but addresses has 150,000.
    private static let maximumFindings = 1_000

    private static func limited(_ findings: [Finding], _ rule: String) -> [Finding] {
        guard findings.count > maximumFindings else { return findings }
        let more = findings.count - maximumFindings
        return findings.prefix(maximumFindings) + [
            Finding(
                findings[maximumFindings].offsets, "'\(rule)' finds \(more) more places from here on; fix the first ones and check again")
        ]
    }

    // MARK: Memory

    /// A record names what the text was looked at by; nil where that is another now, and where the record is damaged.
    private func remembered(_ kind: CheckedText.Kind, _ reader: inout RecordReader) -> ([Diagnostic], TextDigest?)? {
        do {
            let inputs = RuleInputs(rawValue: UInt8(truncatingIfNeeded: try reader.number()))
            guard try reader.word() == surroundings.number(of: inputs, for: kind) else { return nil }
            return (try reader.findings(in: kind.file), try reader.digest(of: kind))
        } catch {
            return nil
        }
    }

    private func record(of text: CheckedText, _ findings: [Diagnostic], _ digest: TextDigest?) -> [UInt8] {
        let used = surroundings.inputs(of: text).intersection(inputs)
        var writer = RecordWriter()
        writer.number(Int(used.rawValue))
        writer.word(surroundings.number(of: used, for: text.kind))
        writer.findings(findings)
        writer.digest(digest)
        return writer.bytes
    }
}
