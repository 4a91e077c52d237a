import Diagnostics

/// Applies the safe fixes of findings to the bytes of a file; everything else stays byte for byte.
package struct FixApplier: Sendable {
    /// The file after the fixes.
    package let bytes: [UInt8]
    /// Findings that were fixed, in the order of the file.
    package let applied: [Diagnostic]

    /// - Parameters:
    ///   - bytes: the file as it lies on the disk.
    ///   - diagnostics: findings of that file; where two fixes overlap, the first in the file is taken.
    package init(_ bytes: [UInt8], _ diagnostics: [Diagnostic]) {
        // Offsets count without the mark that the reader drops.
        let base = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var result: [UInt8] = []
        var applied: [Diagnostic] = []
        var cursor = 0
        for diagnostic in diagnostics.sortedByPlace() {
            guard let fix = diagnostic.fix else { continue }
            let edits = fix.edits.sorted { $0.offsets.lowerBound < $1.offsets.lowerBound }
            let isClear = zip([cursor - base] + edits.map(\.offsets.upperBound), edits.map(\.offsets.lowerBound)).allSatisfy { $0 <= $1 }
            guard let last = edits.last, isClear, last.offsets.upperBound + base <= bytes.count else { continue }
            for edit in edits {
                result += bytes[cursor..<edit.offsets.lowerBound + base]
                result += Array(edit.replacement.utf8)
                cursor = edit.offsets.upperBound + base
            }
            applied.append(diagnostic)
        }
        self.bytes = result + bytes[cursor...]
        self.applied = applied
    }
}
