/// Sections to the bytes of an index file, see `IndexLayout`.
package struct IndexWriter {
    private var sections: [(SectionKind, [UInt8])] = []

    package init() {}

    package mutating func add(_ kind: SectionKind, _ bytes: [UInt8]) {
        sections.append((kind, bytes))
    }

    package func bytes() -> [UInt8] {
        var table = ByteSink()
        table.u32(UInt32(sections.count))
        table.u32(0)
        var offset = IndexLayout.headerLength + sections.count * IndexLayout.entryLength
        for (kind, bytes) in sections {
            table.u32(kind.rawValue)
            table.u32(0)
            table.u64(UInt64(offset))
            table.u64(UInt64(bytes.count))
            table.u64(bytes.withUnsafeBytes { Checksum.of($0) })
            offset += bytes.count
        }
        var file = ByteSink()
        file.reserve(offset)
        file.u32(IndexLayout.magic)
        file.u32(IndexLayout.version)
        file.u64(UInt64(offset))
        file.u64(table.bytes.withUnsafeBytes { Checksum.of($0) })
        file.append(table.bytes)
        for (_, bytes) in sections { file.append(bytes) }
        return file.bytes
    }
}

extension IndexWriter {
    /// The sections of an index with one of them exchanged.
    package init(_ reader: IndexReader, replacing kind: SectionKind, with bytes: [UInt8]) {
        self.init()
        for (number, section) in reader.allSections {
            guard let known = SectionKind(rawValue: number) else { continue }
            add(known, known == kind ? bytes : Array(section))
        }
    }
}
