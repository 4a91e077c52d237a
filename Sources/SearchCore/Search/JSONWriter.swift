import TextAnalysis

/// Writes JSON the same way everywhere: keys in the given order, numbers with fixed decimals, malformed UTF-8 repaired.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    package init() {}

    @inline(never)
    private mutating func append(_ byte: UInt8) { bytes.append(byte) }

    package mutating func object(_ body: (inout JSONWriter) -> Void) { enclose(0x7B, 0x7D, body) }
    package mutating func array(_ body: (inout JSONWriter) -> Void) { enclose(0x5B, 0x5D, body) }

    private mutating func enclose(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
        separate()
        append(open)
        needsComma = false
        body(&self)
        append(close)
        needsComma = true
    }

    package mutating func key(_ name: StaticString) {
        separate()
        append(0x22)
        for index in 0..<name.utf8CodeUnitCount { append(name.utf8Start[index]) }
        append(0x22)
        append(0x3A)
        needsComma = false
    }

    package mutating func string(_ text: UnsafeRawBufferPointer) {
        separate()
        append(0x22)
        for scalar in UTF8Writer.scalars(text) { escape(scalar) }
        append(0x22)
        needsComma = true
    }

    package mutating func string(_ text: [UInt8]) { text.withUnsafeBytes { string($0) } }

    package mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }
    package mutating func null() { literal("null") }

    package mutating func integer(_ value: Int) {
        separate()
        digits(value)
        needsComma = true
    }

    /// Rounded to `decimals` places, at most nine digits before the point.
    package mutating func number(_ value: Float, decimals: Int) {
        separate()
        var scale = 1
        for _ in 0..<decimals { scale *= 10 }
        let bounded = min(max(Double(value), -99_999), 99_999)
        let units = Int(bounded * Double(scale) + (bounded < 0 ? -0.5 : 0.5))
        if units < 0 { append(0x2D) }
        digits(abs(units) / scale)
        append(0x2E)
        var rest = abs(units) % scale
        for _ in 0..<decimals {
            scale /= 10
            append(UInt8(0x30 + rest / max(scale, 1)))
            rest %= max(scale, 1)
        }
        needsComma = true
    }

    private mutating func literal(_ text: StaticString) {
        separate()
        for index in 0..<text.utf8CodeUnitCount { append(text.utf8Start[index]) }
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { append(0x2C) }
        needsComma = false
    }

    private mutating func digits(_ value: Int) {
        if value < 0 { append(0x2D) }
        var reversed: [UInt8] = []
        var rest = value.magnitude
        repeat {
            reversed.append(UInt8(0x30 + rest % 10))
            rest /= 10
        } while rest > 0
        for digit in reversed.reversed() { append(digit) }
    }

    private mutating func escape(_ scalar: UInt32) {
        switch scalar {
        case 0x22, 0x5C:
            append(0x5C)
            append(UInt8(scalar))
        case 0x0A:
            append(0x5C)
            append(0x6E)
        case 0..<0x20, 0x2028, 0x2029:
            append(0x5C)
            append(0x75)
            for shift in [UInt32](arrayLiteral: 12, 8, 4, 0) {
                let digit = UInt8(scalar >> shift & 0xF)
                append(digit < 10 ? 0x30 + digit : 0x57 + digit)
            }
        default:
            UTF8Writer.append(scalar, to: &bytes)
        }
    }
}
