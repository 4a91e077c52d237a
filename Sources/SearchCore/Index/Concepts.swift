import TextAnalysis

/// Words of several languages that mean the same to a customer: one concept is one feature.
///
/// A pattern is a whole word, or a beginning (`refund*`). Stored as a `HashTable` of pattern hashes and a UInt16 concept for
/// each slot, so that index and browser need no list of their own.
package struct Concepts {
    private let table: HashTable
    private let numbers: Column
    /// Longest beginning that any pattern has.
    private static let longest = 16

    package init(table: UnsafeRawBufferPointer, numbers: UnsafeRawBufferPointer) {
        self.table = HashTable(table)
        self.numbers = Column(bytes: numbers)
    }

    package static var none: Concepts {
        Concepts(table: UnsafeRawBufferPointer(start: nil, count: 0), numbers: UnsafeRawBufferPointer(start: nil, count: 0))
    }

    /// Each concept of the word once.
    func each(of word: ArraySlice<UInt32>, _ body: (UInt16) -> Void) {
        guard table.count > 0 else { return }
        var seen: [UInt16] = []
        func visit(_ hash: UInt32) {
            for slot in table.slots(of: hash) {
                let number = numbers.u16(slot)
                if !seen.contains(number) {
                    seen.append(number)
                    body(number)
                }
            }
        }
        var mix = Self.seed
        for (length, scalar) in word.prefix(Self.longest).enumerated() {
            mix.add(UInt64(scalar))
            visit(Self.finished(mix, beginning: true))
            if length + 1 == word.count { visit(Self.finished(mix, beginning: false)) }
        }
    }

    /// The hash under which a pattern is stored.
    package static func hash(of pattern: [UInt32], beginning: Bool) -> UInt32 {
        var mix = seed
        for scalar in pattern { mix.add(UInt64(scalar)) }
        return finished(mix, beginning: beginning)
    }

    private static var seed: Mix { Mix(seed: 0x434F_4E43) }

    private static func finished(_ mix: Mix, beginning: Bool) -> UInt32 {
        var last = mix
        last.add(beginning ? 1 << 40 : 2 << 40)
        return last.hash32
    }
}
