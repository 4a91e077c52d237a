import ArgumentParser
import Basics
import Checking
import Content
import Desk
import Diagnostics
import Foundation

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the book against the content standard.",
        discussion: """
            Errors end with exit code 1, with --strict warnings as well; notes never, and what a draft lacks is a note. \
            The settings change severities with 'checks.severity'; \
            '<!-- replybook-disable rule: reason -->' silences a rule in the text below it.
            """.examples(
                "replybook check --strict --format github",
                "replybook check Templates/delivery --fix"))

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, sarif, github, gitlab }

    @Argument(
        help: ArgumentHelp("Only findings in these files or folders (default: the whole book).", valueName: "path"), completion: .file())
    var paths: [String] = []

    @Option(name: .shortAndLong, help: "text, json, sarif, github, or gitlab.")
    var format = Format.text

    @Flag(name: .long, help: "Let warnings fail the check as errors do.")
    var strict = false

    @Flag(name: .long, help: "Fix what is certain, and leave every other byte alone.")
    var fix = false

    @Flag(name: .long, help: "Show what --fix would change, as a diff, and write nothing.")
    var diff = false

    @Option(
        name: .long, defaultAsFlag: "HEAD",
        help: ArgumentHelp("Only findings that a change since a git revision (HEAD) causes, wherever they are.", valueName: "rev"))
    var changed: String?

    @Option(
        name: .long, defaultAsFlag: "HEAD",
        help: ArgumentHelp("Only findings on lines that differ from a git revision (HEAD).", valueName: "rev"))
    var changedLines: String?

    @Option(
        name: .long,
        help: ArgumentHelp("File of old findings to leave out (default: .replybook-baseline.json, where it is).", valueName: "file"),
        completion: .file())
    var baseline: String?

    @Flag(name: .long, help: "Write all findings into the baseline file, and report none of them again.")
    var writeBaseline = false

    @Option(name: .long, help: ArgumentHelp("Day taken as today, as YYYY-MM-DD.", valueName: "day"))
    var today: Day?

    @Flag(name: .long, help: "Also ask the search every example question while it is left out of the index; takes seconds.")
    var findability = false

    @Flag(name: .long, help: "Also look every word up in the system's Hunspell dictionaries and in .replybook-words.txt.")
    var spelling = false

    @Flag(name: .long, help: "Render every template with every fixture, and show what differs from the accepted renders.")
    var renders = false

    @Flag(name: .long, help: "With --renders: accept the renders as they are now.")
    var accept = false

    @Option(
        name: .long, help: ArgumentHelp("Say what a rule asks for and why, with examples.", valueName: "rule"),
        completion: .list(RuleSet.names))
    var explain: String?

    @Flag(name: .long, help: "List all rules.")
    var rules = false

    @Flag(name: .long, help: "Print the reference of all rules as Markdown.")
    var reference = false

    @OptionGroup var waiting: ProgressOptions

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if accept, !renders { throw ValidationError("--accept belongs to --renders") }
        if writeBaseline, fix || diff { throw ValidationError("--fix and --write-baseline exclude each other; fix first") }
        if fix, diff { throw ValidationError("--fix and --diff exclude each other; --diff shows what --fix would change") }
        if changed != nil, changedLines != nil { throw ValidationError("--changed and --changed-lines exclude each other; choose one") }
        if writeBaseline || renders, changed != nil || changedLines != nil {
            throw ValidationError("--\(renders ? "renders" : "write-baseline") looks at the whole book; leave out --changed")
        }
    }

    func run() throws {
        if rules { return global.console.print(RuleReference().list) }
        if reference { return global.console.emit(RuleReference().markdown) }
        if let explain { return try explainRule(explain) }
        let job = try job(.silent)
        if renders { return try review(job) }
        let scope = try scope(in: job.root)
        if writeBaseline { return try job.writeBaseline(scope) }
        if diff { return global.console.write(try job.diff(scope)) }
        if fix { try job.fix(scope) }
        let report = try waiting.showing(on: global.console, isMachine: format != .text && format != .github) { progress in
            try self.job(progress).report(scope)
        }
        output(report, job)
        if report.isFailure(strict: strict) { throw Outcome.findings.exit }
    }

    private func job(_ progress: RunProgress) throws -> CheckJob {
        CheckJob(
            root: try global.bookRoot(), today: today ?? .current, environment: global.environment, notes: global.notes,
            progress: progress)
    }

    private func scope(in root: String) throws -> CheckScope {
        let change = changed.map(CheckScope.Change.findings) ?? changedLines.map(CheckScope.Change.lines)
        return CheckScope(
            paths: try relative(paths, to: root), baseline: baseline, change: change, findability: findability,
            spelling: spelling)
    }

    private func review(_ job: CheckJob) throws {
        let review = job.review()
        if accept { try job.accept(review.changes) }
        let report = job.report(of: review, accepted: accept, in: try relative(paths, to: job.root))
        if format == .text, !accept {
            global.console.write(ReviewText(style: TextStyle(isOn: global.console.usesColor)).text(review.changes))
        }
        output(report, job)
        if report.isFailure(strict: strict) { throw Outcome.findings.exit }
    }

    private func explainRule(_ name: String) throws {
        guard let text = RuleReference().explanation(of: name) else {
            throw DeskFailure(RuleReference().complaint(about: name))
        }
        global.console.write(text)
    }

    private func output(_ report: Report, _ job: CheckJob) {
        let console = global.console
        switch format {
        case .text:
            console.write(TextFormatter(pathPrefix: job.pathPrefix, usesColor: console.usesColor).text(report))
            console.note(summary(of: report))
        case .json: console.emit(JSONFormatter().text(report))
        case .sarif:
            console.emit(
                SARIFFormatter(version: Version.current, rules: RuleSet.descriptions, pathPrefix: job.repositoryPrefix).text(report))
        case .github:
            console.write(GitHubFormatter(pathPrefix: job.repositoryPrefix).text(report))
            console.note(summary(of: report))
        case .gitlab: console.emit(GitLabFormatter(pathPrefix: job.repositoryPrefix).text(report))
        }
    }

    private func summary(of report: Report) -> String {
        let count = report.diagnostics.count { $0.fix != nil }
        return report.summary + (count == 0 ? "" : "; --fix repairs \(count)")
    }

    /// Paths as people type them, as paths of the book.
    private func relative(_ paths: [String], to root: String) throws -> [String] {
        try paths.map { path in
            let absolute = URL(filePath: path).standardizedFileURL.path
            guard FileManager.default.fileExists(atPath: absolute) else {
                throw DeskFailure("cannot check '\(path)': there is no such file or folder; name one of the book")
            }
            if absolute == root { return "" }
            guard absolute.hasPrefix(root + "/") else {
                throw DeskFailure("'\(path)' lies outside the book '\(root)'; name a path inside it")
            }
            return String(absolute.dropFirst(root.count + 1))
        }
    }
}
