import Diagnostics

/// Moves places of a text along with an edit.
///
/// What stands before the first or behind the last byte that differs keeps its place in the words; what stands between is
/// taken to the start of the edit.
struct TextShift {
    private let new: SourceFile
    private let prefix: Int
    /// Offset in the old text from which both are the same.
    private let suffix: Int
    private let difference: Int

    init(from old: SourceFile, to new: SourceFile) {
        self.new = new
        let (before, after) = (old.text.utf8, new.text.utf8)
        let shorter = min(before.count, after.count)
        prefix = zip(before, after).prefix { $0 == $1 }.count
        let same = zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.count
        suffix = before.count - min(same, shorter - prefix)
        difference = after.count - before.count
    }

    func moved(_ diagnostic: Diagnostic) -> Diagnostic {
        let offsets = diagnostic.range.offsets
        let fix = diagnostic.fix.flatMap { fix in
            fix.edits.allSatisfy { $0.offsets.upperBound <= prefix || $0.offsets.lowerBound >= suffix }
                ? FixIt(fix.summary, edits: fix.edits.map { TextEdit(offsets: moved($0.offsets), replacement: $0.replacement) }) : nil
        }
        return Diagnostic(
            diagnostic.severity, rule: diagnostic.rule, path: diagnostic.path, range: new.range(moved(offsets)), diagnostic.message,
            explanation: diagnostic.explanation, fix: fix)
    }

    private func moved(_ offsets: Range<Int>) -> Range<Int> {
        let start = moved(offsets.lowerBound)
        return start..<max(start, moved(offsets.upperBound))
    }

    private func moved(_ offset: Int) -> Int {
        offset <= prefix ? offset : offset >= suffix ? offset + difference : prefix
    }
}
