import TextAnalysis

/// Two neighbouring words of a body of which one at least is so common that it tells nothing alone: what is left to tell where a
/// sentence like `select them and press settings` stands. Dictionaries know a pair by its hash.
package enum WordPair {
    /// Bits of a hash.
    static let bits: UInt64 = 28

    package static func hash(_ first: [UInt8], _ second: [UInt8]) -> UInt32 {
        var mix = Mix(seed: 17)
        for byte in first { mix.add(UInt64(byte)) }
        mix.add(0x20)
        for byte in second { mix.add(UInt64(byte)) }
        return mix.hash32 >> 4
    }

    /// The piece of so many that holds a pair: each has a range of hashes.
    package static func piece(of hash: UInt32, count: Int) -> Int { Int(truncatingIfNeeded: (UInt64(hash) &* UInt64(count)) >> bits) }
}
