import SearchCore

/// The features of a refreshed index: those of the index before without the ones no class has any more, and those that the
/// changed texts brought.
struct FeaturePatch {
    /// Ascending.
    private(set) var hashes: [UInt32] = []
    /// Number in the index before, by feature; -1 for what is new.
    private(set) var slots: [Int32] = []
    /// Classes that have the feature, as the index stores it.
    private(set) var frequencies: [UInt16] = []

    init(_ reader: IndexReader, gone: Lessons, changed: Lessons) {
        var differences = changed.frequencies
        for (hash, count) in gone.frequencies { differences[hash, default: 0] -= count }
        let new = changed.worthKeeping(reader.groups)
        let moves = differences.sorted { $0.key < $1.key }
        reserve(reader.features.count + moves.count)
        var move = 0
        for slot in 0..<reader.features.count {
            let hash = reader.features.hash(at: slot)
            while move < moves.count, moves[move].key < hash {
                if new.contains(moves[move].key) { append(moves[move].key, -1, moves[move].value) }
                move += 1
            }
            var frequency = reader.frequency(of: slot)
            if move < moves.count, moves[move].key == hash {
                if frequency < 0xFFFF { frequency += moves[move].value }
                move += 1
            }
            append(hash, Int32(slot), frequency)
        }
        for (hash, count) in moves[move...] where new.contains(hash) { append(hash, -1, count) }
    }

    private mutating func reserve(_ count: Int) {
        hashes.reserveCapacity(count)
        slots.reserveCapacity(count)
        frequencies.reserveCapacity(count)
    }

    private mutating func append(_ hash: UInt32, _ slot: Int32, _ frequency: Int) {
        guard frequency > 0 else { return }
        hashes.append(hash)
        slots.append(slot)
        frequencies.append(UInt16(clamping: frequency))
    }
}
