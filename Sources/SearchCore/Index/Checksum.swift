import TextAnalysis

/// A fast 64-bit checksum: blocks of 4 KiB are summed up in eight lanes, and the sums and the rest are mixed.
///
/// A lane of a block has two sums as Fletcher's checksum (J. G. Fletcher, IEEE Transactions on Communications 30, 1982), here of
/// 8-byte words modulo 2^64: the words, and the sums so far, which know their order. A change inside one word, any single bit
/// flip, always changes the first of them, and mixing is a bijection, so it always changes the checksum. An index is verified
/// before every search: eight lanes take a quarter of an instruction per byte, mixing every word takes two.
package enum Checksum {
    private static let block = 4096

    package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var all = Mix(seed: UInt64(bytes.count))
        var offset = 0
        while offset + block <= bytes.count {
            add(UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + block]), to: &all)
            offset += block
        }
        while offset + 8 <= bytes.count {
            all.add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            offset += 8
        }
        var tail: UInt64 = 1
        while offset < bytes.count {
            tail = tail << 8 | UInt64(bytes[offset])
            offset += 1
        }
        all.add(tail)
        return all.state
    }

    private static func add(_ block: UnsafeRawBufferPointer, to all: inout Mix) {
        var sums = SIMD8<UInt64>.zero
        var sumsOfSums = SIMD8<UInt64>.zero
        var offset = 0
        while offset < block.count {
            // Every platform of Swift is little-endian.
            sums &+= block.loadUnaligned(fromByteOffset: offset, as: SIMD8<UInt64>.self)
            sumsOfSums &+= sums
            offset &+= 64
        }
        for lane in 0..<8 {
            all.add(sums[lane])
            all.add(sumsOfSums[lane])
        }
    }
}
