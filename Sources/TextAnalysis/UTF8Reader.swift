/// Decodes UTF-8 leniently: a malformed byte reads as U+FFFD and moves on by one, so no input is an error.
package struct UTF8Reader {
    package let bytes: UnsafeBufferPointer<UInt8>
    package private(set) var offset = 0

    package init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    package mutating func next() -> UInt32? {
        guard offset < bytes.count else { return nil }
        let lead = bytes[offset]
        if lead < 0x80 { return one(lead) }
        if lead >= 0xC2, lead < 0xE0 { return multi(UInt32(lead & 0x1F), 1, from: 0x80) }
        if lead >= 0xE0, lead < 0xF0 { return multi(UInt32(lead & 0x0F), 2, from: 0x800) }
        if lead >= 0xF0, lead < 0xF5 { return multi(UInt32(lead & 0x07), 3, from: 0x10000) }
        return malformed()
    }

    private mutating func one(_ byte: UInt8) -> UInt32 {
        offset += 1
        return UInt32(byte)
    }

    private mutating func malformed() -> UInt32 {
        offset += 1
        return 0xFFFD
    }

    private mutating func multi(_ lead: UInt32, _ trailing: Int, from least: UInt32) -> UInt32 {
        guard offset + trailing < bytes.count else { return malformed() }
        var value = lead
        for index in 1...trailing {
            let byte = bytes[offset + index]
            guard byte & 0xC0 == 0x80 else { return malformed() }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        guard value >= least, value <= 0x10FFFF, value < 0xD800 || value > 0xDFFF else { return malformed() }
        offset += trailing + 1
        return value
    }
}
