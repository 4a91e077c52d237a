/// FNV-1a, 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv): it tells texts apart, it guards nothing.
package struct FNV1a: Sendable {
    @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    @inlinable package var value: UInt64 { state }

    /// - Parameter unit: a byte, or a larger unit where all that is hashed consists of such.
    @inlinable
    package mutating func add(_ unit: some FixedWidthInteger & UnsignedInteger) {
        state = (state ^ UInt64(truncatingIfNeeded: unit)) &* 0x100_0000_01B3
    }

    /// Of large contents: without a generic that no other module makes fast.
    @inlinable
    package mutating func add(_ bytes: [UInt8]) {
        var next = state
        for byte in bytes { next = (next ^ UInt64(byte)) &* 0x100_0000_01B3 }
        state = next
    }

    @inlinable
    package mutating func add(_ units: some Sequence<some FixedWidthInteger & UnsignedInteger>) {
        for unit in units { add(unit) }
    }

    /// The UTF-8 of a text.
    @inlinable
    package mutating func add(_ text: String) {
        var (text, next) = (text, state)
        text.withUTF8 { for byte in $0 { next = (next ^ UInt64(byte)) &* 0x100_0000_01B3 } }
        state = next
    }

    /// 16 digits.
    package var hexadecimal: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
