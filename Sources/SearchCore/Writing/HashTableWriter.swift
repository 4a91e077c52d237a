/// Writes what `HashTable` reads.
package enum HashTableWriter {
    /// `hashes` must ascend.
    package static func table(_ hashes: [UInt32]) -> [UInt8] {
        let bits = HashTable.directoryBits(for: hashes.count)
        var sink = ByteSink()
        sink.reserve(hashes.count * 4 + (4 << Int(bits)) + 16)
        sink.u32(UInt32(hashes.count))
        sink.u32(bits)
        var index = 0
        for bucket in 0...(1 << Int(bits)) {
            while index < hashes.count, bits == 0 ? bucket > 0 : Int(hashes[index] >> (32 - bits)) < bucket { index += 1 }
            sink.u32(UInt32(index))
        }
        for hash in hashes { sink.u32(hash) }
        return sink.bytes
    }
}
