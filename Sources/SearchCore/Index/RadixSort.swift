/// Sorts by bytes, the lowest first, equal ones as they came (LSD radix sort; Knuth, TAOCP 3, 5.2.5): linear, and without a
/// closure for each comparison.
package enum RadixSort {
    /// The places of numbers in ascending order.
    package static func order(_ numbers: [UInt32]) -> [UInt32] {
        var keyed = [UInt64](repeating: 0, count: numbers.count)
        for index in numbers.indices { keyed[index] = UInt64(numbers[index]) << 32 | UInt64(index) }
        return sorted(keyed, by: 32..<64).map { UInt32(truncatingIfNeeded: $0) }
    }

    package static func sorted(_ numbers: [UInt32]) -> [UInt32] { sorted(numbers, by: 0..<32) }

    /// - Parameter bits: those that count, the lowest is bit 0; whole bytes from the first on.
    @inlinable
    package static func sorted<Value: FixedWidthInteger & UnsignedInteger>(_ values: [Value], by bits: Range<Int>) -> [Value] {
        var source = values
        var target = [Value](repeating: 0, count: values.count)
        var places = [Int](repeating: 0, count: 257)
        for shift in stride(from: bits.lowerBound, to: bits.upperBound, by: 8) {
            for digit in places.indices { places[digit] = 0 }
            for value in source { places[Int(truncatingIfNeeded: value &>> Value(truncatingIfNeeded: shift) & 0xFF) + 1] += 1 }
            for digit in 1...256 { places[digit] += places[digit - 1] }
            source.withUnsafeBufferPointer { source in
                target.withUnsafeMutableBufferPointer { target in
                    for value in source {
                        let digit = Int(truncatingIfNeeded: value &>> Value(truncatingIfNeeded: shift) & 0xFF)
                        target[places[digit]] = value
                        places[digit] += 1
                    }
                }
            }
            swap(&source, &target)
        }
        return source
    }
}
