import SearchCore
import TextAnalysis

/// Concept patterns as `Concepts` reads them.
struct ConceptSections {
    let table: [UInt8]
    let numbers: [UInt8]

    /// Each line holds the patterns of one concept between spaces; `*` at a pattern's end means any ending.
    init(_ lines: [String]) {
        var entries: [UInt64] = []
        for (number, line) in lines.enumerated() {
            for pattern in line.split(separator: " ") {
                let beginning = pattern.hasSuffix("*")
                let analysis = Analyzer.analyze(Array(pattern.utf8))
                guard let token = analysis.tokens.first else { continue }
                entries.append(UInt64(Concepts.hash(of: Array(analysis.scalars(of: token)), beginning: beginning)) << 32 | UInt64(number))
            }
        }
        entries.sort()
        var numbers = ByteSink()
        for entry in entries { numbers.u16(UInt16(truncatingIfNeeded: entry)) }
        table = HashTableWriter.table(entries.map { UInt32($0 >> 32) })
        self.numbers = numbers.bytes
    }
}
