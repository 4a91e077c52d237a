import TextAnalysis

/// A fast 64-bit checksum: four independent lanes of `Mix` over 8-byte words, then the tail and the length.
///
/// Every step is a bijection of its lane, so a change inside one word (any single bit flip) always changes the sum.
package enum Checksum {
    package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var a = Mix(seed: 1), b = Mix(seed: 2), c = Mix(seed: 3), d = Mix(seed: 4)
        var offset = 0
        while offset + 32 <= bytes.count {
            a.add(word(bytes, offset))
            b.add(word(bytes, offset + 8))
            c.add(word(bytes, offset + 16))
            d.add(word(bytes, offset + 24))
            offset += 32
        }
        var tail: UInt64 = 1
        while offset < bytes.count {
            tail = tail << 8 | UInt64(bytes[offset])
            offset += 1
            if offset % 7 == 0 {
                a.add(tail)
                tail = 1
            }
        }
        var all = Mix(seed: UInt64(bytes.count))
        all.add(a.state)
        all.add(b.state)
        all.add(c.state)
        all.add(d.state)
        all.add(tail)
        return all.state
    }

    @inline(__always)
    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}
