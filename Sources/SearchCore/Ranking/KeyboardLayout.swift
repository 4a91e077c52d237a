import TextAnalysis

/// What was typed on one keyboard layout, read on the other: `ult pfrfp` is `где заказ`.
///
/// Keys of the US layout beside the same keys of the Russian one (ЙЦУКЕН). Polish programmers' layout has its letters
/// on the US keys, so Polish typed on a Russian layout comes back through the same table.
package enum KeyboardLayout {
    private static let us: StaticString = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>"
    private static let russian: [UInt16] = [
        0x451, 0x439, 0x446, 0x443, 0x43A, 0x435, 0x43D, 0x433, 0x448, 0x449, 0x437, 0x445, 0x44A,
        0x444, 0x44B, 0x432, 0x430, 0x43F, 0x440, 0x43E, 0x43B, 0x434, 0x436, 0x44D,
        0x44F, 0x447, 0x441, 0x43C, 0x438, 0x442, 0x44C, 0x431, 0x44E,
    ]

    /// The text as if typed with the Russian layout on, nil when it has no Latin letter.
    package static func toRussian(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var result: [UInt8] = []
        var changed = false
        for byte in text {
            if let key = key(of: byte) {
                if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { changed = true }
                UTF8Writer.append(UInt32(russian[key]), to: &result)
            } else {
                result.append(byte)
            }
        }
        return changed ? result : nil
    }

    /// The text as if typed with the US layout on, nil when it has no Russian letter; a `ё` alone is none, for it lies beside
    /// the letters and some layouts type it as itself.
    package static func toLatin(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var result: [UInt8] = []
        var changed = false
        var reader = UTF8Reader(text)
        while let scalar = reader.next() {
            if let key = key(ofRussian: scalar) {
                if scalar != 0x451, scalar != 0x401 { changed = true }
                result.append(us.utf8Start[key])
            } else {
                UTF8Writer.append(scalar, to: &result)
            }
        }
        return changed ? result : nil
    }

    private static func key(of byte: UInt8) -> Int? {
        for index in 0..<us.utf8CodeUnitCount where us.utf8Start[index] == byte { return index % russian.count }
        return nil
    }

    private static func key(ofRussian scalar: UInt32) -> Int? {
        guard scalar >= 0x400, scalar < 0x460 else { return nil }
        let lower = scalar == 0x401 ? 0x451 : scalar >= 0x410 && scalar < 0x430 ? scalar + 0x20 : scalar
        for index in 0..<russian.count where UInt32(russian[index]) == lower { return index }
        return nil
    }
}
