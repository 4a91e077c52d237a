/// The 64-bit mixing behind feature hashes and checksums.
///
/// Multiplication by an odd number and xor-shift are bijections, so two states that differ stay different:
/// a changed input word always changes the state it is mixed into.
package struct Mix {
    package var state: UInt64

    @inlinable @inline(__always)
    package init(seed: UInt64) {
        state = seed ^ 0x9E37_79B9_7F4A_7C15
    }

    @inlinable @inline(__always)
    package mutating func add(_ word: UInt64) {
        state = (state ^ word) &* 0xD6E8_FEB8_6659_FD93
        state ^= state >> 32
    }

    /// The upper half after one more round: the lower bits of the state are weaker.
    @inlinable @inline(__always)
    package var hash32: UInt32 {
        var last = state &* 0xD6E8_FEB8_6659_FD93
        last ^= last >> 32
        return UInt32(truncatingIfNeeded: last)
    }
}
