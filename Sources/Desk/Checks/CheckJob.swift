import Basics
import Checking
import Content
import Diagnostics
import Foundation
import Indexing

/// One run of the checks over a book, with what it reads from git and writes to disk.
///
/// ```swift
/// let notes = Notes(note: { _ in }, warn: { _ in })
/// let job = CheckJob(root: root, today: today, environment: [:], notes: notes)
/// let report = try job.report()
/// ```
package struct CheckJob {
    package let root: String
    package let today: Day
    package let environment: [String: String]
    package let notes: Notes

    package init(root: String, today: Day, environment: [String: String], notes: Notes) {
        self.root = root
        self.today = today
        self.environment = environment
        self.notes = notes
    }

    /// The book's path as seen from the working folder, with a final `/`, so that a terminal opens the right file.
    package var pathPrefix: String { ReaderPath.prefix(of: root) }

    /// The book's path from the top of its repository, with a final `/`, as services that show findings in a pull request want it.
    package var repositoryPrefix: String { ReaderPath.repositoryPrefix(of: root) ?? pathPrefix }

    /// - Parameter findability: true asks the search every example question while it is left out of the index, which takes
    ///   seconds for a hundred templates.
    package func report(findability: Bool = false) throws -> Report {
        let book = BookLoader.load(root)
        let marks = MarkedTexts(inBook: root).marks(in: book)
        return Checker().report(on: CheckedBook(book, today: today, marks: marks, probe: findability ? SearchProbe.probe(book) : nil))
    }

    /// Findings below one of the paths; all of them where none is named.
    package static func only(_ paths: [String], _ report: Report) -> Report {
        guard !paths.isEmpty, !paths.contains("") else { return report }
        func isWanted(_ diagnostic: Diagnostic) -> Bool { paths.contains { diagnostic.path == $0 || diagnostic.path.hasPrefix($0 + "/") } }
        return Report(
            diagnostics: report.diagnostics.filter(isWanted), suppressed: report.suppressed.filter { isWanted($0.diagnostic) },
            sources: report.sources, textCount: report.textCount)
    }

    // MARK: Fixing

    package func fix(paths: [String]) throws {
        // A mend can bring up another one; three rounds are enough for all that rules do.
        for _ in 0..<3 {
            let fixable = Self.only(paths, try report()).diagnostics.filter { $0.fix != nil }
            guard !fixable.isEmpty else { return }
            for (path, diagnostics) in Dictionary(grouping: fixable, by: \.path).sorted(by: { $0.key < $1.key }) {
                try fix(path, diagnostics)
            }
        }
    }

    private func fix(_ path: String, _ diagnostics: [Diagnostic]) throws {
        let bytes: [UInt8]
        do throws(FileFault) {
            bytes = try RegularFile.bytes(root + "/" + path)
        } catch {
            throw DeskFailure("cannot read '\(path)': \(error.reason); make it readable")
        }
        let fixed = FixApplier(bytes, diagnostics)
        try write(fixed.bytes, to: path)
        for diagnostic in fixed.applied {
            notes.note(
                """
                \(pathPrefix)\(path):\(diagnostic.range.start.line):\(diagnostic.range.start.column): \
                \(diagnostic.fix?.summary ?? "") [\(diagnostic.rule)]
                """)
        }
    }

    /// - Parameter path: relative to the book.
    private func write(_ bytes: [UInt8], to path: String) throws {
        do throws(FileFault) {
            try ContentFile.write(bytes, to: path, inBook: root)
        } catch {
            throw DeskFailure(error.description)
        }
    }

    // MARK: Baseline

    package func writeBaseline(_ report: Report, to path: String?) throws {
        let bytes = Array(Checking.Baseline.text(of: report).utf8)
        if let path {
            // A path that the user names is the user's to choose.
            do throws(FileFault) { try AtomicFile.write(bytes, to: path) } catch { throw DeskFailure(error.description) }
        } else {
            try write(bytes, to: Checking.Baseline.defaultPath)
        }
        let path = path ?? root + "/" + Checking.Baseline.defaultPath
        notes.note("\(report.diagnostics.count) findings written to '\(path)'")
    }

    package func withoutBaseline(_ report: Report, at path: String?) throws -> Report {
        let usual = root + "/" + Checking.Baseline.defaultPath
        guard let path = path ?? (FileManager.default.fileExists(atPath: usual) ? usual : nil) else { return report }
        do throws(Checking.Baseline.Failure) {
            return try Checking.Baseline(path: path).apply(to: report)
        } catch {
            throw DeskFailure(error.description)
        }
    }

    // MARK: Renders

    package func review() -> RenderReview { RenderReview(of: CheckedBook(BookLoader.load(root), today: today)) }

    /// What is wrong with the renders; differences that were just accepted are none.
    package func report(of review: RenderReview, accepted: Bool) -> Report {
        let found = review.diagnostics.filter { !accepted || $0.rule != "render-changed" }
        let book = BookLoader.load(root)
        let sources = Dictionary(book.templates.map { ($0.path, $0.file) }) { first, _ in first }
        return Report(diagnostics: found, sources: sources, textCount: review.count)
    }

    package func accept(_ changes: [RenderReview.Change]) throws {
        for change in changes {
            let url = URL(filePath: root + "/" + change.path)
            do {
                guard let text = change.text else {
                    try FileManager.default.removeItem(at: url)
                    continue
                }
                try write(Array(text.utf8), to: change.path)
            } catch let error as CocoaError {
                throw DeskFailure("cannot write '\(change.path)': \(error.localizedDescription.lowercased()); make the folder writable")
            }
        }
        if !changes.isEmpty { notes.note("\(Plural.of(changes.count, "render", "renders")) accepted") }
    }

    // MARK: Git

    package func changed(since revision: String, _ report: Report) throws -> Report {
        guard !revision.hasPrefix("-") else { throw DeskFailure("'\(revision)' is no git revision; name a commit, a branch or a tag") }
        let diff = try git([
            "diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-renames", "--relative", "--src-prefix=a/", "--dst-prefix=b/",
            revision, "--", ".",
        ])
        let untracked = try git(["ls-files", "--others", "--exclude-standard", "-z", "--", "."]).split(separator: "\0").map(String.init)
        return ChangedLines(diff: diff, untracked: untracked).apply(to: report)
    }

    private func git(_ arguments: [String]) throws -> String {
        guard let process = ChildProcess("git", ["-C", root] + arguments, environment: environment),
            let result = process.run()
        else {
            throw DeskFailure("cannot run git: it is not installed; leave out --changed")
        }
        guard result.status == 0 else {
            throw DeskFailure(
                "cannot ask git what changed: 'git \(arguments[0])' ended with \(result.status); name a revision that exists in this repository"
            )
        }
        return result.output
    }
}
