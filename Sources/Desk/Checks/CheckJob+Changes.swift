import Basics
import Checking
import Content
import Diagnostics
import Feedback

extension CheckJob {
    /// The findings that the working tree has and the older state had not; that state is the last commit shared with
    /// `revision`, checked by the same rules under the settings and the baseline it had.
    func new(
        since revision: String, _ report: Report, of book: CheckedBook, _ scope: CheckScope, _ texts: inout TextMemory
    ) throws -> Report {
        let repository = try GitRepository(of: root, environment: environment)
        let tree = try repository.base(of: revision).flatMap(repository.tree)
        let files = try GitTree(tree, in: repository)
        let memory = FindingMemory(ofBook: root, notes: notes)
        let dictionaries = BookSpelling(of: root, environment: environment).stamp(under: book.settings, book.book.languages)
        let conditions = FindingMemory.Conditions(
            today: today, findability: scope.findability, spelling: "\(scope.spelling) \(dictionaries)", evidence: try evidence())
        let old = try memory.findings(tree.flatMap(conditions.key)) {
            guard tree != nil else { return [] }
            return try BookCopy.with(files) { copy in
                let older = CheckJob(root: copy, today: today, environment: environment, notes: notes)
                let (book, known) = texts.load(copy, progress: .silent)
                let state = checked(book, scope, isOlder: true)
                let report = Checker().report(on: state, texts.look(at: state, knowing: known, progress: .silent))
                return KnownFinding.all(of: try older.withoutBaseline(report, at: nil))
            }
        }
        return FindingDifference(old: old, moves: try moves(since: files)).apply(to: report)
    }

    private func evidence() throws -> [UInt8] {
        // Whoever shows the marks says what is wrong with the file.
        do throws(FileFault) { return try BookFolder(of: root).read(Badges.name) ?? [] } catch { return [] }
    }

    private func moves(since tree: GitTree) throws -> FileMoves {
        let now = BookScanner.scan(root).files.filter { $0.kind != .asset && $0.kind != .theme }.map(\.path)
        let before = tree.entries.filter { !$0.isLink && $0.name.hasSuffix(".md") }
        let (kept, known) = (Set(now), Set(before.map(\.name)))
        let gone = before.filter { !kept.contains($0.name) && ["Templates", "KnowledgeBase"].contains($0.name.prefix { $0 != "/" }) }
        let added = now.filter { !known.contains($0) && $0.hasSuffix(".md") }
        guard !gone.isEmpty, !added.isEmpty else { return FileMoves() }
        let contents = try tree.contents(of: gone)
        var new: [String: [UInt8]] = [:]
        for path in added {
            // A file that cannot be read is a finding of its own.
            do throws(FileFault) { new[path] = try RegularFile.bytes(root + "/" + path) } catch { continue }
        }
        return FileMoves(gone: Dictionary(zip(gone.map(\.name), contents)) { first, _ in first }, added: new, kept: now)
    }

    /// The findings on lines that differ from the last commit shared with `revision`.
    func onChangedLines(since revision: String, _ report: Report) throws -> Report {
        let repository = try GitRepository(of: root, environment: environment)
        guard let base = try repository.base(of: revision) else { return report }
        let diff = repository.output([
            "-c", "core.quotePath=true", "diff", "--unified=0", "--inter-hunk-context=0", "--no-color", "--no-ext-diff", "--no-textconv",
            "--text", "--find-renames", "--relative", "--src-prefix=a/", "--dst-prefix=b/", "--no-indent-heuristic", "--submodule=short",
            base, "--", ".",
        ])
        let untracked = repository.output(["ls-files", "--others", "--exclude-standard", "-z", "--", "."])
        guard let diff, let untracked else {
            throw DeskFailure("cannot ask git what changed since '\(revision)'; run 'git status' to see why")
        }
        let paths = untracked.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        return ChangedLines(diff: diff, untracked: paths).apply(to: report)
    }
}
