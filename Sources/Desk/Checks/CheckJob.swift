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
    package let progress: RunProgress

    package init(root: String, today: Day, environment: [String: String], notes: Notes, progress: RunProgress = .silent) {
        self.progress = progress
        self.root = root
        self.today = today
        self.environment = environment
        self.notes = notes
    }

    /// The book's path as seen from the working folder, with a final `/`, so that a terminal opens the right file.
    package var pathPrefix: String { ReaderPath.prefix(of: root) }

    /// The book's path from the top of its repository, with a final `/`, as services that show findings in a pull request want it.
    package var repositoryPrefix: String { ReaderPath.repositoryPrefix(of: root) ?? pathPrefix }

    /// The findings that a run asks for.
    ///
    /// Asking the search every example question takes seconds for a hundred templates.
    package func report(_ scope: CheckScope = CheckScope()) throws -> Report {
        var memory = TextMemory(ofBook: root)
        let (book, texts) = memory.load(root, progress: progress)
        let report = try report(scope, on: book, knowing: texts, &memory)
        memory.save()
        return report
    }

    /// The same on a state of the book that need not lie in its folder yet.
    func report(_ scope: CheckScope, on book: Book) throws -> Report {
        var memory = TextMemory()
        return try report(scope, on: book, knowing: KnownTexts(), &memory)
    }

    private func report(_ scope: CheckScope, on book: Book, knowing texts: KnownTexts, _ memory: inout TextMemory) throws -> Report {
        let book = checked(book, scope)
        let solved = scope.change == nil && scope.paths.isEmpty ? book.idleRules : nil
        let looked = memory.look(at: book, knowing: texts, progress: progress)
        let whole = Checker().report(on: book, looked, progress: progress)
        let report = try withoutBaseline(whole, at: scope.baseline, notesSolvedWithout: solved)
        let changed =
            switch scope.change {
            case nil: report
            case .findings(let revision): try new(since: revision, report, of: book, scope, &memory)
            case .lines(let revision): try onChangedLines(since: revision, report)
            }
        return Self.only(scope.paths, changed)
    }

    /// Says how many findings of the baseline are solved, so that it can shrink.
    private func noteSolved(_ baseline: Checking.Baseline, _ report: Report, at path: String, idle: Set<String>) {
        let solved = baseline.solvedCount(in: report, idle: idle)
        guard solved > 0 else { return }
        let verb = solved == 1 ? "is" : "are"
        notes.note("\(Plural.of(solved, "finding", "findings")) of '\(path)' \(verb) solved; --write-baseline takes them off")
    }

    /// A state of the book as the rules look at it, under the marks of the last feedback report.
    ///
    /// - Parameter isOlder: true for a state that is only compared with: what cannot be looked up in it is no news.
    func checked(_ book: Book, _ scope: CheckScope, isOlder: Bool = false) -> CheckedBook {
        let spelling = spelling(of: book, scope)
        if !isOlder { for obstacle in spelling?.obstacles(in: book) ?? [] { notes.note(obstacle) } }
        if scope.findability { progress.begin("asking the search") }
        return CheckedBook(
            book, today: today, marks: MarkedTexts(Badges.read(inBook: root)).marks(in: book),
            probe: scope.findability ? SearchProbe.probe(book) : nil,
            spelling: spelling?.probe(under: book.settings))
    }

    /// Nil where nobody asked for it.
    private func spelling(of book: Book, _ scope: CheckScope) -> BookSpelling? {
        scope.spelling || book.settings.checks.spelling == true ? BookSpelling(of: book.root, environment: environment) : nil
    }

    /// Findings below one of the paths; all of them where none is named.
    static func only(_ paths: [String], _ report: Report) -> Report {
        guard !paths.isEmpty, !paths.contains("") else { return report }
        func isWanted(_ diagnostic: Diagnostic) -> Bool { paths.contains { diagnostic.path == $0 || diagnostic.path.hasPrefix($0 + "/") } }
        return Report(
            diagnostics: report.diagnostics.filter(isWanted), suppressed: report.suppressed.filter { isWanted($0.diagnostic) },
            sources: report.sources, textCount: report.textCount)
    }

    /// - Parameter path: relative to the book.
    func write(_ bytes: [UInt8], to path: String) throws {
        do throws(FileFault) {
            try ContentFile.write(bytes, to: path, inBook: root)
        } catch {
            throw DeskFailure(error.description)
        }
    }

    // MARK: Baseline

    package func writeBaseline(_ scope: CheckScope) throws {
        let report = Checker().report(on: checked(BookLoader.load(root), scope))
        let path = scope.baseline
        let bytes = Array(Checking.Baseline.text(of: report).utf8)
        if let path {
            // A path that the user names is the user's to choose.
            do throws(FileFault) { try AtomicFile.write(bytes, to: path) } catch { throw DeskFailure(error.description) }
        } else {
            try write(bytes, to: Checking.Baseline.defaultPath)
        }
        let place = path ?? root + "/" + Checking.Baseline.defaultPath
        notes.note("\(Plural.of(report.diagnostics.count, "finding", "findings")) written to '\(place)'")
    }

    /// - Parameter idle: rules that did not run, where the solved findings are to be told; nil where they are not.
    package func withoutBaseline(_ report: Report, at path: String?, notesSolvedWithout idle: Set<String>? = nil) throws -> Report {
        let usual = root + "/" + Checking.Baseline.defaultPath
        guard let path = path ?? (FileManager.default.fileExists(atPath: usual) ? usual : nil) else { return report }
        do throws(Checking.Baseline.Failure) {
            let baseline = try Checking.Baseline(path: path)
            if let idle { noteSolved(baseline, report, at: path, idle: idle) }
            return baseline.apply(to: report)
        } catch {
            throw DeskFailure(error.description)
        }
    }

    // MARK: Renders

    package func review() -> RenderReview { RenderReview(of: CheckedBook(BookLoader.load(root), today: today)) }

    /// What is wrong with the renders; differences that were just accepted are none.
    ///
    /// - Parameter paths: files and folders of the book; the whole book where none is named.
    package func report(of review: RenderReview, accepted: Bool, in paths: [String] = []) -> Report {
        let found = review.diagnostics.filter { !accepted || $0.rule != "renders-are-accepted" }
        let book = BookLoader.load(root)
        let sources = Dictionary(book.templates.map { ($0.path, $0.file) }) { first, _ in first }
        return Self.only(paths, Report(diagnostics: found, sources: sources, textCount: review.count))
    }

    package func accept(_ changes: [RenderReview.Change]) throws {
        for change in changes {
            if let text = change.text {
                try write(Array(text.utf8), to: change.path)
            } else {
                do throws(FileFault) { try ContentFile.remove(change.path, inBook: root) } catch { throw DeskFailure(error.description) }
            }
        }
        if !changes.isEmpty { notes.note("\(Plural.of(changes.count, "render", "renders")) accepted") }
    }
}
