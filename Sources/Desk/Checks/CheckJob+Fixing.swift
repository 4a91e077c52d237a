import Basics
import Checking
import Diagnostics

extension CheckJob {
    /// Fixes what is certain among the findings that a run asks for.
    package func fix(_ scope: CheckScope) throws {
        // A fix can bring up another one; three rounds are enough for all that rules do.
        for _ in 0..<3 {
            let fixes = try fixes(try report(scope))
            guard !fixes.isEmpty else { return }
            for fix in fixes {
                try write(fix.new, to: fix.path)
                for diagnostic in fix.applied { note(diagnostic) }
            }
        }
    }

    /// Returns what ``fix(_:)`` would change, as a unified diff, and writes nothing.
    package func diff(_ scope: CheckScope) throws -> String {
        try fixes(try report(scope)).map { fix in
            UnifiedDiff(from: fix.old, to: fix.new, path: pathPrefix + fix.path).text
        }.joined()
    }

    private struct FileFix {
        let path: String
        let old: [UInt8]
        let new: [UInt8]
        let applied: [Diagnostic]
    }

    private func fixes(_ report: Report) throws -> [FileFix] {
        let fixable = Dictionary(grouping: report.diagnostics.filter { $0.fix != nil }, by: \.path)
        return try fixable.sorted { $0.key < $1.key }.compactMap { path, diagnostics in
            let bytes: [UInt8]
            do throws(FileFault) {
                bytes = try RegularFile.bytes(root + "/" + path)
            } catch {
                throw DeskFailure("cannot read '\(path)': \(error.reason); make it readable")
            }
            let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
            guard let source = report.sources[path], source.text.utf8.elementsEqual(text) else {
                throw DeskFailure("'\(path)' changed while it was checked; run the check again")
            }
            let fixed = FixApplier(bytes, diagnostics)
            return fixed.applied.isEmpty ? nil : FileFix(path: path, old: bytes, new: fixed.bytes, applied: fixed.applied)
        }
    }

    private func note(_ diagnostic: Diagnostic) {
        let start = diagnostic.range.start
        notes.note("\(pathPrefix)\(diagnostic.path):\(start.line):\(start.column): \(diagnostic.fix?.summary ?? "") [\(diagnostic.rule)]")
    }
}
