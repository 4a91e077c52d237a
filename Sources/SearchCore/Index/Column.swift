/// A section read as little-endian values. Reading beyond the end gives zero: a damaged index cannot crash a search.
package struct Column {
    package let bytes: UnsafeRawBufferPointer

    package init(bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    @inline(never)
    package func u32(_ index: Int) -> UInt32 {
        guard index >= 0, index < bytes.count >> 2 else { return 0 }
        return UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index << 2, as: UInt32.self))
    }

    package func u16(_ index: Int) -> UInt16 {
        guard index >= 0, index < bytes.count >> 1 else { return 0 }
        return UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: index << 1, as: UInt16.self))
    }

    /// A count or place; held below 2^28 so that arithmetic on it cannot overflow where Int has 32 bits.
    package func place(_ index: Int) -> Int { Int(min(u32(index), 0x0FFF_FFFF)) }

    /// NaN and infinities read as zero, so that scores stay ordered.
    package func float(_ index: Int) -> Float {
        let value = Float(bitPattern: u32(index))
        return value.isFinite ? value : 0
    }

    /// The bytes of a text, or nothing where it does not lie inside.
    @inline(never)
    package func slice(_ span: StringSpan) -> UnsafeRawBufferPointer {
        guard span.fits(bytes.count) else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(rebasing: bytes[Int(span.start)..<Int(UInt64(span.start) + UInt64(span.count))])
    }
}
