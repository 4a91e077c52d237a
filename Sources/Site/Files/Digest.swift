/// 128 bits that stand for some content: equal content gives equal digests on every run of one program.
///
/// Two lanes of 64-bit words, each folded through a full multiplication (Wang Yi, "wyhash", 2019). It tells apart what
/// people write; it guards nothing against somebody who looks for collisions.
package struct Digest: Sendable, Hashable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    package init(_ bytes: [UInt8]) {
        var builder = DigestBuilder()
        builder.add(bytes)
        self = builder.digest
    }

    package init(_ text: String) {
        var builder = DigestBuilder()
        builder.add(text)
        self = builder.digest
    }
}

/// Takes contents one after the other; each counts with its length, so that `ab, c` is not `a, bc`.
package struct DigestBuilder: Sendable {
    private var high: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var low: UInt64 = 0xD1B5_4A32_D192_ED03

    package init() {}

    package var digest: Digest {
        Digest(
            high: Self.fold(high ^ 0xA076_1D64_78BD_642F, low ^ 0xE703_7ED1_A0B4_28DB),
            low: Self.fold(low ^ 0x8EBC_6AF0_9C88_C6E3, high ^ 0x5899_65CC_7537_4CC3))
    }

    package mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

    package mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    package mutating func add(_ digest: Digest) { mix(digest.high, digest.low) }

    package mutating func add(_ number: Int) { mix(UInt64(bitPattern: Int64(number)), 1) }

    private mutating func add(_ bytes: UnsafeRawBufferPointer) {
        mix(UInt64(bytes.count), 0)
        var offset = 0
        while offset + 16 <= bytes.count {
            mix(
                bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
            offset += 16
        }
        guard offset < bytes.count else { return }
        var (first, second): (UInt64, UInt64) = (0, 0)
        for index in offset..<min(offset + 8, bytes.count) { first = first << 8 | UInt64(bytes[index]) }
        for index in min(offset + 8, bytes.count)..<bytes.count { second = second << 8 | UInt64(bytes[index]) }
        mix(first, second)
    }

    private mutating func mix(_ first: UInt64, _ second: UInt64) {
        let next = Self.fold(first ^ 0x2D35_8DCC_AA6C_78A5, second ^ high) &+ (low << 29 | low >> 35)
        low = Self.fold(second ^ 0x8BB8_4B93_962E_ACC9, first ^ low) &+ (high << 31 | high >> 33)
        high = next
    }

    private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }
}
