/// Collects little-endian values.
///
/// What is called from many places is not inlined: a browser loads every copy.
package struct ByteSink {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    @inline(never)
    package mutating func u16(_ value: UInt16) {
        bytes.append(UInt8(truncatingIfNeeded: value))
        bytes.append(UInt8(truncatingIfNeeded: value >> 8))
    }

    @inline(never)
    package mutating func u32(_ value: UInt32) {
        u16(UInt16(truncatingIfNeeded: value))
        u16(UInt16(truncatingIfNeeded: value >> 16))
    }

    package mutating func u64(_ value: UInt64) {
        u32(UInt32(truncatingIfNeeded: value))
        u32(UInt32(truncatingIfNeeded: value >> 32))
    }

    package mutating func float(_ value: Float) { u32(value.bitPattern) }

    package mutating func append(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

    /// The little-endian bytes of many values.
    @inlinable
    package static func bytes(_ values: [some FixedWidthInteger]) -> [UInt8] {
        #if _endian(big)
            let values = values.map { $0.littleEndian }
        #endif
        return values.withUnsafeBytes { Array($0) }
    }

    package mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }
}
