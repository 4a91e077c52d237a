import Basics
import Diagnostics

/// The content of a template's reply, named by its hash: 16 hexadecimal digits.
package struct Revision: Sendable, Hashable, CustomStringConvertible {
    package let description: String

    /// FNV-1a over the body with white space folded, so that re-wrapped
    /// lines stay the same revision.
    package init(body: Substring) {
        var hash = FNV1a()
        var pendingSpace = false
        var started = false
        for byte in body.utf8 {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                pendingSpace = started
                continue
            }
            if pendingSpace { hash.add(UInt8(ascii: " ")) }
            hash.add(byte)
            pendingSpace = false
            started = true
        }
        description = hash.hexadecimal
    }

    /// A revision read back from a record.
    package init?(_ text: String) {
        guard text.utf8.count == 16, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else { return nil }
        description = text
    }
}
