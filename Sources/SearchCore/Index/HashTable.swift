/// Ascending 32-bit hashes with a directory over their upper bits: `count`, `bits`, 2^bits + 1 bucket starts, the hashes.
/// A look-up reads one directory entry and a handful of neighbours.
package struct HashTable {
    package let count: Int
    private let bits: UInt32
    private let buckets: Column
    private let keys: Column

    package init(_ bytes: UnsafeRawBufferPointer) {
        let head = Column(bytes: bytes)
        let directory = head.u32(1) <= 24 ? ((1 << head.place(1)) + 1) * 4 : 0x3FFF_FFFF
        let whole = bytes.count >= 8 && bytes.count >= 8 + directory + head.place(0) * 4
        count = whole ? head.place(0) : 0
        bits = whole ? head.u32(1) : 0
        buckets = Column(bytes: UnsafeRawBufferPointer(rebasing: whole ? bytes[8..<8 + directory] : bytes[0..<0]))
        keys = Column(bytes: UnsafeRawBufferPointer(rebasing: whole ? bytes[(8 + directory)..<(8 + directory + count * 4)] : bytes[0..<0]))
    }

    /// The slots that hold `hash`; more than one only where the writer allowed duplicates.
    package func slots(of hash: UInt32) -> Range<Int> {
        guard count > 0 else { return 0..<0 }
        let bucket = bits == 0 ? 0 : Int(hash >> (32 - bits))
        let end = min(buckets.place(bucket + 1), count)
        var first = buckets.place(bucket)
        while first < end, keys.u32(first) < hash { first += 1 }
        var last = first
        while last < end, keys.u32(last) == hash { last += 1 }
        return first..<max(first, last)
    }

    package func hash(at slot: Int) -> UInt32 { keys.u32(slot) }

    package func slot(of hash: UInt32) -> Int? {
        let found = slots(of: hash)
        return found.isEmpty ? nil : found.lowerBound
    }

    /// Directory bits for `count` hashes: about four in a bucket.
    package static func directoryBits(for count: Int) -> UInt32 {
        var bits: UInt32 = 0
        while bits < 24, count >> (Int(bits) + 2) > 0 { bits += 1 }
        return bits
    }
}
