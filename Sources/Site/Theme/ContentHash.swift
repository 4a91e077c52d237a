/// Short name of some bytes, for file names that may be cached for ever: 10 characters of base 36.
///
/// FNV-1a, 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv): it tells versions of one file apart, it guards nothing.
struct ContentHash: CustomStringConvertible {
    let description: String

    init(_ bytes: some Sequence<UInt8>) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash ^= hash >> 29
        let digits = String(hash, radix: 36)
        description = String((String(repeating: "0", count: 13) + digits).suffix(10))
    }
}
