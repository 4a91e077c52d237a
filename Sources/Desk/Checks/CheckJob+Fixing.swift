import Basics
import Checking
import Content
import Diagnostics

extension CheckJob {
    /// Fixes what is certain among the findings that a run asks for.
    package func fix(_ scope: CheckScope) throws {
        for fix in try fixes(scope) {
            try write(fix.new, to: fix.path)
            for diagnostic in fix.applied { note(diagnostic) }
        }
    }

    /// Returns what ``fix(_:)`` would change, as a unified diff, and writes nothing.
    package func diff(_ scope: CheckScope) throws -> String {
        try fixes(scope).map { UnifiedDiff(from: $0.old, to: $0.new, path: pathPrefix + $0.path).text }.joined()
    }

    private struct FileFix {
        let path: String
        let old: [UInt8]
        var new: [UInt8]
        var applied: [Diagnostic] = []
    }

    /// A fix can bring up another one; three rounds are enough for all that rules do.
    private static let rounds = 3

    /// Each round looks at the book as the one before would leave it.
    private func fixes(_ scope: CheckScope) throws -> [FileFix] {
        // What a check notes is said once, by the check that follows.
        let silent = CheckJob(root: root, today: today, environment: environment, notes: Notes(note: { _ in }, warn: notes.warn))
        var memory = BookMemory(root: root)
        var files: [String: FileFix] = [:]
        for round in 1...Self.rounds {
            let texts = files.mapValues { OpenText(String(decoding: Self.text(of: $0.new), as: UTF8.self), version: round) }
            let report = try silent.report(scope, on: memory.book(open: texts))
            var isDone = true
            for (path, diagnostics) in Dictionary(grouping: report.diagnostics.filter { $0.fix != nil }, by: \.path) {
                var file = try files[path] ?? unchanged(path, report)
                let fixed = FixApplier(file.new, diagnostics)
                guard !fixed.applied.isEmpty else { continue }
                file.new = fixed.bytes
                file.applied += fixed.applied
                files[path] = file
                isDone = false
            }
            if isDone { break }
        }
        return files.values.sorted { $0.path < $1.path }
    }

    private func unchanged(_ path: String, _ report: Report) throws -> FileFix {
        let bytes: [UInt8]
        do throws(FileFault) {
            bytes = try RegularFile.bytes(root + "/" + path)
        } catch {
            throw DeskFailure("cannot read '\(path)': \(error.reason); make it readable")
        }
        guard let source = report.sources[path], source.text.utf8.elementsEqual(Self.text(of: bytes)) else {
            throw DeskFailure("'\(path)' changed while it was checked; run the check again")
        }
        return FileFix(path: path, old: bytes, new: bytes)
    }

    /// Without the byte order mark.
    private static func text(of bytes: [UInt8]) -> ArraySlice<UInt8> { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...] }

    private func note(_ diagnostic: Diagnostic) {
        let start = diagnostic.range.start
        notes.note("\(pathPrefix)\(diagnostic.path):\(start.line):\(start.column): \(diagnostic.fix?.summary ?? "") [\(diagnostic.rule)]")
    }
}
