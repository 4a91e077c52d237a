import Diagnostics

/// Comments in the content that silence a rule and say why: `<!-- replybook-disable rule: reason -->`, in front matter
/// and settings `# replybook-disable rule: reason`.
///
/// A comment beside text silences its own line; one alone on its line silences what follows up to the next blank line, in
/// YAML the next line; `replybook-disable-file` silences the whole file. A reason is required.
struct Suppressions {
    private struct Comment {
        /// As they are called now.
        let rules: [String]
        /// Rules that the comment calls by names of the past.
        let formerNames: [String]
        let reason: String
        /// Lines it silences, 1-based.
        let lines: ClosedRange<Int>
        let offsets: Range<Int>
    }

    /// Nobody silences more in one file by hand; each is compared with every finding.
    private static let maximumComments = 1_000

    private let comments: [String: [Comment]]
    private let problems: [Diagnostic]

    init(texts: [SourceFile], rules: Set<String>) {
        let word = ByteSearcher(Directive.start)
        let found = texts.filter { word.occurs(in: $0.text) }.map { ($0, Self.comments(in: $0)) }
        comments = Dictionary(found.map { ($0.path, $1) }) { first, _ in first }
        problems = found.flatMap { file, comments in
            comments.flatMap { Self.problems(of: $0, in: file, rules) } + MisspeltDirective.all(in: file).map(\.problem)
        }
    }

    /// - Parameter idle: rules that did not run, whose comments cannot be called useless.
    func apply(
        to diagnostics: [Diagnostic], sources: [String: SourceFile], textCount: Int, _ severities: Severities, idle: Set<String>
    ) -> Report {
        var kept: [Diagnostic] = []
        var suppressed: [Report.Suppressed] = []
        var used: Set<String> = []
        for diagnostic in diagnostics {
            let comment = comments[diagnostic.path]?.first {
                $0.lines.contains(diagnostic.range.start.line) && $0.rules.contains(diagnostic.rule) && !$0.reason.isEmpty
            }
            guard let comment else {
                kept.append(diagnostic)
                continue
            }
            used.insert("\(diagnostic.path):\(comment.offsets.lowerBound):\(diagnostic.rule)")
            suppressed.append(.init(diagnostic, kind: .inSource, justification: comment.reason))
        }
        let problems = (problems + unused(used, sources, idle)).compactMap { severities[$0.rule] == nil ? nil : severities.adjusted($0) }
        return Report(
            diagnostics: (Self.oneForEachCause(kept) + problems).sortedByPlace(), suppressed: suppressed, sources: sources,
            textCount: textCount)
    }

    /// A tag that is not closed is not read, so that its braces look like another tool's placeholder too: that is said once.
    private static func oneForEachCause(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let syntax = PlaceholdersAreWellFormed.about.name
        let unread = Dictionary(grouping: diagnostics.filter { $0.rule == syntax && $0.severity == .error }, by: \.path)
        guard !unread.isEmpty else { return diagnostics }
        return diagnostics.filter { diagnostic in
            guard diagnostic.rule == NoPlaceholderIsLeft.about.name else { return true }
            return unread[diagnostic.path]?.contains { $0.range.start.offset == diagnostic.range.start.offset } != true
        }
    }

    private func unused(_ used: Set<String>, _ sources: [String: SourceFile], _ idle: Set<String>) -> [Diagnostic] {
        comments.flatMap { path, comments in
            comments.flatMap { comment in
                comment.rules.filter {
                    !comment.reason.isEmpty && RuleSet.names.contains($0) && !idle.contains($0)
                        && !used.contains("\(path):\(comment.offsets.lowerBound):\($0)")
                }.compactMap { rule in
                    sources[path].map {
                        Diagnostic(
                            .warning, rule: SuppressionsGiveReasons.about.name, path: path, range: $0.range(comment.offsets),
                            "comment silences '\(rule)', which finds nothing here; remove it")
                    }
                }
            }
        }
    }

    private static func problems(of comment: Comment, in file: SourceFile, _ rules: Set<String>) -> [Diagnostic] {
        func problem(_ message: String, _ severity: Severity = .warning) -> Diagnostic {
            Diagnostic(severity, rule: SuppressionsGiveReasons.about.name, path: file.path, range: file.range(comment.offsets), message)
        }
        let unknown = comment.rules.filter { !rules.contains($0) }.map { problem(FormerRuleName.unknown($0, names: rules.sorted())) }
        let renamed = comment.formerNames.compactMap(FormerRuleName.remedy).map { problem($0, .note) }
        if comment.rules.isEmpty { return [problem("comment names no rule; write 'replybook-disable rule: reason'")] }
        return unknown + renamed
            + (comment.reason.isEmpty ? [problem("comment silences '\(comment.rules[0])' without a reason; add ': ' and the reason")] : [])
    }

    private static func comments(in file: SourceFile) -> [Comment] {
        let paragraphs = LineParagraphs(file)
        return (1...file.lines.lineCount).lazy.compactMap { number in
            let line = file.line(number)
            let word = Directive.disable.rawValue
            guard line.utf8.count >= word.utf8.count, let start = line.firstRange(of: word)?.lowerBound else { return nil }
            let before = line[..<start].trimmingSuffix(\.isWhitespace)
            let isHTML = before.hasSuffix("<!--")
            guard isHTML || before.hasSuffix("#") else { return nil }
            let open = isHTML ? before.index(before.endIndex, offsetBy: -4) : before.index(before: before.endIndex)
            let content = isHTML ? line[start...].firstRange(of: "-->").map { line[start..<$0.lowerBound] } : line[start...]
            guard let content else { return nil }
            let end = isHTML ? line.index(content.endIndex, offsetBy: 3) : content.endIndex
            let isAlone = line[..<open].allSatisfy(\.isWhitespace) && line[end...].allSatisfy(\.isWhitespace)
            let base = file.lines.offset(ofLine: number)
            let lower = base + line.utf8.distance(from: line.startIndex, to: open)
            let offsets = lower..<lower + line[open..<end].utf8.count
            return comment(String(content), alone: isAlone, isHTML: isHTML, line: number, offsets: offsets, paragraphs)
        }.prefix(maximumComments).map(\.self)
    }

    private static func comment(_ content: String, alone: Bool, isHTML: Bool, line: Int, offsets: Range<Int>, _ paragraphs: LineParagraphs)
        -> Comment
    {
        let isFile = content.hasPrefix(Directive.disableFile.rawValue)
        let rest = content.dropFirst((isFile ? Directive.disableFile : .disable).rawValue.count)
        let colon = rest.firstIndex(of: ":")
        let written = rest[..<(colon ?? rest.endIndex)].split { $0 == "," || $0.isWhitespace }.map(String.init)
        let (names, former) = (written.map(FormerRuleName.current), written.filter { FormerRuleName.remedy(for: $0) != nil })
        let reason = colon.map { String(rest[rest.index(after: $0)...]).trimmed } ?? ""
        let last = paragraphs.lineCount
        if isFile { return Comment(rules: names, formerNames: former, reason: reason, lines: 1...last, offsets: offsets) }
        guard alone else { return Comment(rules: names, formerNames: former, reason: reason, lines: line...line, offsets: offsets) }
        guard isHTML else { return Comment(rules: names, formerNames: former, reason: reason, lines: line...line + 1, offsets: offsets) }
        let end = paragraphs.end(after: line)
        return Comment(rules: names, formerNames: former, reason: reason, lines: line...max(line, end), offsets: offsets)
    }
}

extension StringProtocol {
    fileprivate func trimmingSuffix(_ matches: (Character) -> Bool) -> SubSequence {
        lastIndex { !matches($0) }.map { self[...$0] } ?? prefix(0)
    }

    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).trimmingSuffix(\.isWhitespace))
    }
}
