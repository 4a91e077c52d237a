/// Writes values one behind the other; `RecordReader` reads them in the same order.
package struct RecordWriter: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// LEB128: seven bits a byte, the lowest first.
    package mutating func number(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    package mutating func flag(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    package mutating func word(_ word: UInt64) {
        withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
    }

    package mutating func data(_ data: [UInt8]) {
        number(data.count)
        bytes += data
    }

    package mutating func text(_ text: String) {
        number(text.utf8.count)
        bytes += text.utf8
    }

    package mutating func list<Element>(_ list: some Swift.Collection<Element>, _ write: (Element, inout RecordWriter) -> Void) {
        number(list.count)
        for element in list { write(element, &self) }
    }

    package mutating func optional<Value>(_ value: Value?, _ write: (Value, inout RecordWriter) -> Void) {
        flag(value != nil)
        if let value { write(value, &self) }
    }
}

/// Reads what `RecordWriter` wrote; whatever the bytes, it ends in a value or in `Damaged`.
package struct RecordReader: Sendable {
    package struct Damaged: Error { package init() {} }

    private let bytes: [UInt8]
    private var place = 0

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// - Parameter place: where the first value starts, not behind the end.
    package init(_ bytes: [UInt8], from place: Int) {
        self.bytes = bytes
        self.place = min(max(0, place), bytes.count)
    }

    /// What was not read yet.
    package var rest: [UInt8] { Array(bytes[place...]) }

    package mutating func number() throws(Damaged) -> Int {
        var number: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 7) {
            guard place < bytes.count else { throw Damaged() }
            let byte = bytes[place]
            place += 1
            number |= UInt64(byte & 0x7F) << UInt64(shift)
            if byte < 0x80 { return Int(Int64(bitPattern: number)) }
        }
        throw Damaged()
    }

    package mutating func flag() throws(Damaged) -> Bool {
        guard place < bytes.count else { throw Damaged() }
        place += 1
        return bytes[place - 1] != 0
    }

    package mutating func word() throws(Damaged) -> UInt64 {
        guard bytes.count - place >= 8 else { throw Damaged() }
        defer { place += 8 }
        return bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: UInt64.self)) }
    }

    package mutating func data() throws(Damaged) -> [UInt8] { Array(try stretch(number())) }

    /// Where the bytes lie that ``RecordWriter/data(_:)`` wrote.
    package mutating func extent() throws(Damaged) -> Range<Int> {
        let stretch = try stretch(number())
        return stretch.startIndex..<stretch.endIndex
    }

    package mutating func text() throws(Damaged) -> String { String(decoding: try stretch(number()), as: UTF8.self) }

    package mutating func list<Element>(_ read: (inout RecordReader) throws(Damaged) -> Element) throws(Damaged) -> [Element] {
        let count = try number()
        // No element takes less than a byte.
        guard count >= 0, count <= bytes.count - place else { throw Damaged() }
        var list: [Element] = []
        list.reserveCapacity(count)
        for _ in 0..<count { list.append(try read(&self)) }
        return list
    }

    package mutating func optional<Value>(_ read: (inout RecordReader) throws(Damaged) -> Value) throws(Damaged) -> Value? {
        try flag() ? try read(&self) : nil
    }

    private mutating func stretch(_ count: Int) throws(Damaged) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.count - place else { throw Damaged() }
        defer { place += count }
        return bytes[place..<place + count]
    }
}
