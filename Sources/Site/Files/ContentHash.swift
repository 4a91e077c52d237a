import Basics
import Diagnostics

/// Short name of some bytes, for file names that may be cached for ever: 10 characters of base 36.
///
/// FNV-1a: it tells versions of one file apart, it guards nothing.
struct ContentHash: CustomStringConvertible {
    let description: String

    init(_ parts: [UInt8]...) { self.init(parts) }

    /// - Parameter parts: one behind the other.
    init(_ parts: [[UInt8]]) {
        var hash = FNV1a()
        for part in parts { hash.add(part) }
        self.init(hash)
    }

    /// - Parameter digests: those of the parts.
    init(_ digests: [Digest]) {
        var builder = DigestBuilder()
        for digest in digests { builder.add(digest) }
        var hash = FNV1a()
        for word in [builder.digest.high, builder.digest.low] { withUnsafeBytes(of: word.littleEndian) { hash.add(Array($0)) } }
        self.init(hash)
    }

    init(_ hash: FNV1a) {
        let digits = String(hash.value ^ hash.value >> 29, radix: 36)
        description = String((String(repeating: "0", count: 13) + digits).suffix(10))
    }
}
