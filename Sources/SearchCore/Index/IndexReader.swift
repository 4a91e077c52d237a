/// An index over raw bytes: mapped from a file or received by a browser. Owns nothing; the bytes must outlive it.
package struct IndexReader {
    package let bytes: UnsafeRawBufferPointer
    package let parameters: Parameters
    package let groups: [FeatureGroup]
    package let features: HashTable
    package let deletions: HashTable
    package let concepts: Concepts
    package let classCount: Int
    /// Texts that can be found.
    package let templateCount: Int
    /// Classes of texts; the classes behind them are never a result: courtesy, and what the book does not cover.
    package let answerCount: Int
    package let postings: Postings
    package let biases: Column
    package let slopes: Column
    let classFrequencies: Column
    private let records: Column
    private let sections: [Section]

    struct Section {
        let kind: UInt32
        let range: Range<Int>
        let checksum: UInt64
    }

    /// Checks header, table and places, and with `verifying` every byte. Throws before anything is trusted.
    package init(_ bytes: UnsafeRawBufferPointer, verifying: Bool = true) throws(IndexFault) {
        let sections = try Self.table(bytes)
        if verifying {
            for section in sections where Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[section.range])) != section.checksum {
                throw .damaged
            }
        }
        func find(_ kind: SectionKind) -> UnsafeRawBufferPointer {
            for section in sections where section.kind == kind.rawValue { return UnsafeRawBufferPointer(rebasing: bytes[section.range]) }
            return UnsafeRawBufferPointer(start: nil, count: 0)
        }
        self.bytes = bytes
        self.sections = sections
        parameters = Parameters(Column(bytes: find(.parameters)))
        groups = Self.groups(Column(bytes: find(.groups)))
        features = HashTable(find(.features))
        deletions = HashTable(find(.deletions))
        concepts = Concepts(table: find(.concepts), numbers: find(.conceptNumbers))
        biases = Column(bytes: find(.biases))
        slopes = Column(bytes: find(.slopes))
        classFrequencies = Column(bytes: find(.classFrequencies))
        records = Column(bytes: find(.templates))
        classCount = biases.bytes.count / 4
        templateCount = records.bytes.count / IndexLayout.recordLength
        answerCount = min(Int(parameters.answerCount), classCount)
        postings = Postings(
            starts: Column(bytes: find(.postingStarts)), scales: Column(bytes: find(.postingScales)),
            classes: Column(bytes: find(.postingClasses)), weights: find(.postingWeights), wide: classCount > 0xFFFF)
        if verifying, !isSound { throw .damaged }
    }

    @inline(never)
    package func section(_ kind: SectionKind) -> UnsafeRawBufferPointer {
        for section in sections where section.kind == kind.rawValue { return UnsafeRawBufferPointer(rebasing: bytes[section.range]) }
        return UnsafeRawBufferPointer(start: nil, count: 0)
    }

    /// Kind and bytes of every section, in file order.
    package var allSections: [(UInt32, UnsafeRawBufferPointer)] {
        sections.map { ($0.kind, UnsafeRawBufferPointer(rebasing: bytes[$0.range])) }
    }

    /// Classes that have the feature.
    package func frequency(of feature: Int) -> Int { Int(classFrequencies.u16(feature)) }

    package func column(_ kind: SectionKind) -> Column { Column(bytes: section(kind)) }

    package func template(_ index: Int) -> TemplateRecord {
        TemplateRecord(column: records, base: index * RecordLayout.count)
    }

    /// UTF-8 of a text that a record points to; empty where the record is wrong.
    @inline(never)
    package func text(_ span: StringSpan) -> UnsafeRawBufferPointer { column(.strings).slice(span) }

    @inline(never)
    package func name(_ index: Int) -> UnsafeRawBufferPointer {
        text(nameSpan(index))
    }

    func nameSpan(_ index: Int) -> StringSpan {
        let names = column(.names)
        return StringSpan(start: names.u32(index * 2), count: names.u32(index * 2 + 1))
    }

    package var nameCount: Int { section(.names).count / 8 }

    private static func table(_ bytes: UnsafeRawBufferPointer) throws(IndexFault) -> [Section] {
        guard bytes.count >= IndexLayout.headerLength else { throw .tooShort }
        let head = Column(bytes: bytes)
        guard head.u32(0) == IndexLayout.magic else { throw .notAnIndex }
        guard head.u32(1) == IndexLayout.version else { throw .otherVersion(head.u32(1)) }
        let wide = Wide(bytes: bytes)
        guard wide.u64(8) == UInt64(bytes.count) else { throw .wrongLength }
        let count = head.place(6)
        let end = IndexLayout.headerLength + count * IndexLayout.entryLength
        guard count <= IndexLayout.sectionLimit, end <= bytes.count else { throw .damaged }
        guard Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[24..<end])) == wide.u64(16) else { throw .damaged }
        var sections: [Section] = []
        var next = UInt64(end)
        for index in 0..<count {
            let entry = IndexLayout.headerLength + index * IndexLayout.entryLength
            let offset = wide.u64(entry + 8)
            let length = wide.u64(entry + 16)
            guard offset == next, length <= UInt64(bytes.count) - offset else { throw .damaged }
            next = offset + length
            sections.append(Section(kind: head.u32(entry / 4), range: Int(offset)..<Int(offset + length), checksum: wide.u64(entry + 24)))
        }
        guard next == UInt64(bytes.count) else { throw .damaged }
        return sections
    }

    private static func groups(_ column: Column) -> [FeatureGroup] {
        var groups: [FeatureGroup] = []
        for index in 0..<min(column.bytes.count / 8, 16) {
            let head = column.u32(index * 2)
            guard let kind = FeatureGroup.Kind(rawValue: UInt8(head & 0xFF)) else { continue }
            groups.append(
                FeatureGroup(kind: kind, low: UInt8(head >> 8 & 0xFF), high: UInt8(head >> 16 & 0xFF), weight: column.float(index * 2 + 1)))
        }
        return groups
    }
}

/// Reads 64-bit values at byte offsets that were checked to lie inside.
private struct Wide {
    let bytes: UnsafeRawBufferPointer

    func u64(_ offset: Int) -> UInt64 {
        guard offset + 8 <= bytes.count else { return 0 }
        return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}
