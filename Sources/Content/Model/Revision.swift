/// The content of a template's reply, named by its hash: 16 hexadecimal digits.
package struct Revision: Sendable, Hashable, CustomStringConvertible {
    package let description: String

    /// FNV-1a, 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv), over the body with white space folded, so that re-wrapped
    /// lines stay the same revision.
    package init(body: Substring) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var pendingSpace = false
        var started = false
        for byte in body.utf8 {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                pendingSpace = started
                continue
            }
            if pendingSpace { hash = (hash ^ 0x20) &* 0x100_0000_01B3 }
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            pendingSpace = false
            started = true
        }
        let digits = String(hash, radix: 16)
        description = String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// A revision read back from a record.
    package init?(_ text: String) {
        guard text.utf8.count == 16, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else { return nil }
        description = text
    }
}
