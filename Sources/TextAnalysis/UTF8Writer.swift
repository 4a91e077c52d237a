/// Scalars to UTF-8 and back, for words.
package enum UTF8Writer {
    package static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        if scalar < 0x80 {
            bytes.append(UInt8(scalar))
        } else if scalar < 0x800 {
            bytes.append(UInt8(0xC0 | scalar >> 6))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        } else if scalar < 0x10000 {
            bytes.append(UInt8(0xE0 | scalar >> 12))
            bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        } else {
            bytes.append(UInt8(0xF0 | scalar >> 18 & 0x07))
            bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
            bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        }
    }

    @inline(never)
    package static func bytes(_ scalars: ArraySlice<UInt32>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.count * 2)
        for scalar in scalars { append(scalar, to: &bytes) }
        return bytes
    }

    @inline(never)
    package static func scalars(_ bytes: UnsafeRawBufferPointer) -> [UInt32] {
        var scalars: [UInt32] = []
        bytes.withMemoryRebound(to: UInt8.self) { buffer in
            var reader = UTF8Reader(buffer)
            while let scalar = reader.next() { scalars.append(scalar) }
        }
        return scalars
    }
}
