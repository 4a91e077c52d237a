/// Ascending order in counting passes of eight bits (Knuth, TAOCP 3, 5.2.5).
enum RadixSort {
    static func sorted(_ values: [UInt32]) -> [UInt32] { sorted(values, shifts: [0, 8, 16, 24]) }

    /// - Parameter shifts: the eight bits of each pass, lowest first; bits that no pass reads do not count.
    static func sorted<Value: FixedWidthInteger>(_ values: [Value], shifts: [Value]) -> [Value] {
        var source = values
        var target = [Value](repeating: 0, count: values.count)
        var places = [Int](repeating: 0, count: 257)
        for shift in shifts {
            for digit in places.indices { places[digit] = 0 }
            for value in source { places[Int(truncatingIfNeeded: value &>> shift & 0xFF) + 1] += 1 }
            for digit in 1...256 { places[digit] += places[digit - 1] }
            source.withUnsafeBufferPointer { source in
                target.withUnsafeMutableBufferPointer { target in
                    for value in source {
                        let digit = Int(truncatingIfNeeded: value &>> shift & 0xFF)
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
