/// How much a finding matters: an error stops a release, a warning wants an answer, a note informs.
package enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
    case note, warning, error

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
    private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
}

/// Replaces the bytes in `offsets` of one file.
package struct TextEdit: Sendable, Hashable {
    package let offsets: Range<Int>
    package let replacement: String

    package init(offsets: Range<Int>, replacement: String) {
        self.offsets = offsets
        self.replacement = replacement
    }
}

/// A fix that is safe to apply without asking; its edits touch the file of its diagnostic only.
package struct FixIt: Sendable, Hashable {
    package let summary: String
    package let edits: [TextEdit]

    package init(_ summary: String, edits: [TextEdit]) {
        self.summary = summary
        self.edits = edits
    }
}

extension FixIt {
    /// Returns the fix that writes one text in place of another; nil where nothing is certain.
    package static func replacing(_ offsets: Range<Int>, with text: String?) -> FixIt? {
        text.map { FixIt("write '\($0)'", edits: [TextEdit(offsets: offsets, replacement: $0)]) }
    }
}

/// One thing that is wrong in the content, where it stands, and how to fix it.
///
/// The message is lower case without a final stop: the fact, a semicolon, the remedy.
package struct Diagnostic: Sendable, Hashable {
    package let rule: String
    package let severity: Severity
    package let path: String
    package let range: SourceRange
    package let message: String
    /// Why it matters to the customer or the editor; a sentence or two, or nil.
    package let explanation: String?
    package let fix: FixIt?

    package init(
        _ severity: Severity, rule: String, path: String, range: SourceRange = .fileStart,
        _ message: String, explanation: String? = nil, fix: FixIt? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.path = path
        self.range = range
        self.message = Self.shortened(message).printable
        self.explanation = explanation
        self.fix = fix
    }

    /// The same finding of a rule with another name.
    package func renamed(_ rule: String) -> Diagnostic {
        Diagnostic(severity, rule: rule, path: path, range: range, message, explanation: explanation, fix: fix)
    }

    /// A message quotes what it is about, and that may be a mebibyte: 600 bytes of its start and 300 of its end are kept.
    private static func shortened(_ message: String) -> String {
        let bytes = message.utf8
        guard bytes.count > 1_000 else { return message }
        let (start, end) = (bytes.index(bytes.startIndex, offsetBy: 600), bytes.index(bytes.endIndex, offsetBy: -300))
        let scalars = message.unicodeScalars
        func boundary(_ index: String.Index) -> String.Index { index.samePosition(in: scalars) ?? boundary(bytes.index(before: index)) }
        return "\(message[..<boundary(start)])…\(message[boundary(end)...])"
    }

    /// `path:line:column: severity: message [rule]`, as compilers print it.
    package var line: String {
        "\(path):\(range.start.line):\(range.start.column): \(severity.rawValue): \(message) [\(rule)]"
    }
}

extension Sequence<Diagnostic> {
    /// By path, place, rule, message: the order in which everything is printed.
    package func sortedByPlace() -> [Diagnostic] {
        // Numbers are sorted in place of the diagnostics, each of which holds half a dozen references.
        let all = Array(self)
        return all.indices.sorted {
            let (left, right) = (all[$0], all[$1])
            if left.path != right.path { return left.path < right.path }
            return (left.range.start.offset, left.rule, left.message) < (right.range.start.offset, right.rule, right.message)
        }.map { all[$0] }
    }
}
