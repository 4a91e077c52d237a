/// Writes what `HashTable` reads.
package enum HashTableWriter {
    /// `hashes` must ascend.
    package static func table(_ hashes: [UInt32]) -> [UInt8] {
        let bits = HashTable.directoryBits(for: hashes.count)
        var table = [UInt32(hashes.count), bits]
        table.reserveCapacity(hashes.count + (1 << Int(bits)) + 4)
        var index = 0
        for bucket in 0...(1 << Int(bits)) {
            while index < hashes.count, bits == 0 ? bucket > 0 : Int(hashes[index] >> (32 - bits)) < bucket { index += 1 }
            table.append(UInt32(index))
        }
        return ByteSink.bytes(table + hashes)
    }
}
