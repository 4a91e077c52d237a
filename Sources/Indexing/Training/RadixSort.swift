/// Ascending order of 32-bit values in four counting passes (Knuth, TAOCP 3, 5.2.5).
enum RadixSort {
    static func sorted(_ values: [UInt32]) -> [UInt32] {
        var source = values
        var target = [UInt32](repeating: 0, count: values.count)
        for shift in [UInt32](arrayLiteral: 0, 8, 16, 24) {
            var places = [Int](repeating: 0, count: 257)
            for value in source { places[Int(value >> shift & 0xFF) + 1] += 1 }
            for digit in 1...256 { places[digit] += places[digit - 1] }
            source.withUnsafeBufferPointer { source in
                target.withUnsafeMutableBufferPointer { target in
                    for value in source {
                        let digit = Int(value >> shift & 0xFF)
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
