/// Sorts by bytes, the lowest first, equal ones as they came (LSD radix sort): linear, and without a closure for each comparison.
enum RadixSort {
    /// The places of numbers in ascending order.
    static func order(_ numbers: [UInt32]) -> [UInt32] {
        var keyed = [UInt64](repeating: 0, count: numbers.count)
        for index in numbers.indices { keyed[index] = UInt64(numbers[index]) << 32 | UInt64(index) }
        return byUpperHalf(keyed).map { UInt32(truncatingIfNeeded: $0) }
    }

    static func byUpperHalf(_ numbers: [UInt64]) -> [UInt64] {
        var sorted = numbers
        var other = numbers
        for shift: UInt64 in [32, 40, 48, 56] as [UInt64] {
            var places = [Int](repeating: 0, count: 257)
            for number in sorted { places[Int(number >> shift & 0xFF) + 1] += 1 }
            for byte in 0..<256 { places[byte + 1] += places[byte] }
            for number in sorted {
                let byte = Int(number >> shift & 0xFF)
                other[places[byte]] = number
                places[byte] += 1
            }
            swap(&sorted, &other)
        }
        return sorted
    }
}
