import Content
import Diagnostics

/// One requirement of the content standard. The type's name is the requirement.
package protocol Rule: Sendable {
    static var about: RuleDescription { get }
    /// Good and bad texts; they prove the rule in its test and explain it in the reference.
    static var examples: [Example] { get }

    init()
}

/// A rule that looks at one text at a time.
package protocol TextRule: Rule {
    /// What the rule looks up beside the text and the settings: as long as all of that is the same, its findings are.
    static var reads: RuleInputs { get }

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding]
}

extension TextRule {
    package static var reads: RuleInputs { [] }
}

/// A rule about the front matter and what lies outside of the book: the day, recorded outcomes. It needs no words of the
/// text, so it runs each time and nothing of it is remembered.
protocol FrontMatterRule: TextRule {
    func findings(inFrontMatterOf text: some BookTextHolder, of book: CheckedBook) -> [Finding]
}

extension FrontMatterRule {
    package func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] { findings(inFrontMatterOf: text, of: book) }
}

/// A rule about what holds between texts; runs after every text was looked at.
package protocol BookRule: Rule {
    func findings(in book: CheckedBook, _ digests: [TextDigest]) -> [PlacedFinding]

    /// True for a rule that spreads its own work over the cores. It runs alone: work spread from within spread work is done
    /// by one core (libdispatch divides the width of an inner `apply` by that of the outer one).
    static var usesAllCores: Bool { get }
}

extension BookRule {
    package static var usesAllCores: Bool { false }
}

/// A rule whose findings come from reading the files: a text that breaks it may never become a text.
package protocol LoadingRule: Rule {}

/// What a rule found in a text.
package struct Finding: Sendable {
    package let offsets: Range<Int>
    /// The fact; the remedy.
    package let message: String
    package let fix: FixIt?
    /// Differs from the rule's own where one rule knows lighter and heavier cases.
    package let severity: Severity?

    package init(_ offsets: Range<Int>, _ message: String, fix: FixIt? = nil, severity: Severity? = nil) {
        self.offsets = offsets
        self.message = message
        self.fix = fix
        self.severity = severity
    }
}

/// A finding and the file it is in.
package struct PlacedFinding: Sendable {
    package let file: SourceFile
    package let finding: Finding

    package init(_ file: SourceFile, _ finding: Finding) {
        self.file = file
        self.finding = finding
    }
}

extension RuleDescription {
    package init(_ name: String, _ severity: Severity?, _ summary: String, why explanation: String) {
        self.init(name: name, summary: summary, explanation: explanation, severity: severity)
    }
}
