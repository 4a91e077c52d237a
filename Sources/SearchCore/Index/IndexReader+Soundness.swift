extension IndexReader {
    /// Whether every number is one that a compiler writes and every place lies inside its section.
    ///
    /// A checksum tells an accident, not a forger: an index may come with a book of somebody else. Reading is safe with any
    /// bytes; this keeps an index of nonsense from being searched.
    var isSound: Bool { hasSoundParameters && hasSoundPostings && hasSoundNames && hasSoundRecords }

    private var hasSoundParameters: Bool {
        let values = column(.parameters)
        guard values.bytes.count >= Parameters.count * 4, isFinite(values), isFinite(biases), isFinite(slopes) else { return false }
        let counts = [values.float(0), values.float(1), values.float(5)]
        guard counts.allSatisfy({ (0...1e8).contains($0) }), (0...1).contains(values.float(2)) else { return false }
        return (0..<Parameters.count).allSatisfy { abs(values.float($0)) <= 1e8 } && answerCount == Int(parameters.answerCount)
    }

    private func isFinite(_ column: Column) -> Bool {
        (0..<column.bytes.count / 4).allSatisfy { Float(bitPattern: column.u32($0)).isFinite }
    }

    private var hasSoundPostings: Bool {
        let bytes = column(.postingStarts).bytes
        let count = bytes.count / 4
        guard count > 0 else { return true }
        func start(_ index: Int) -> UInt32 {
            UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self))
        }
        // Eight at a time and without a way out in between: there is one for every word of the book.
        var falls = SIMD8<UInt32>.zero
        var index = 0
        while index + 9 <= count {
            let here = bytes.loadUnaligned(fromByteOffset: index &* 4, as: SIMD8<UInt32>.self)
            let next = bytes.loadUnaligned(fromByteOffset: index &* 4 &+ 4, as: SIMD8<UInt32>.self)
            falls.replace(with: 1, where: next .< here)
            index &+= 8
        }
        while index + 1 < count {
            if start(index + 1) < start(index) { return false }
            index += 1
        }
        return falls == .zero && Int(start(count - 1)) <= postings.count
    }

    private var hasSoundNames: Bool {
        let strings = section(.strings).count
        return (0..<nameCount).allSatisfy { nameSpan($0).fits(strings) }
    }

    private var hasSoundRecords: Bool {
        let strings = section(.strings).count
        return (0..<templateCount).allSatisfy { number in
            let record = template(number)
            let names = [record.language, record.category, record.status, record.mood]
            return record.classNumber < classCount && names.allSatisfy { $0 < nameCount }
                && RecordLayout.Text.allCases.allSatisfy { record[$0].fits(strings) }
        }
    }
}
