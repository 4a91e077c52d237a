import TextAnalysis

/// A query that is a template's id or slug, perhaps with `@variant` or `:language` behind it.
struct ExactName {
    let hash: UInt32?

    init(_ text: [UInt8]) {
        var name: [UInt8] = []
        for byte in Self.trimmed(text) {
            if byte == 0x40 || byte == 0x3A { break }
            guard byte > 0x20, name.count < 256 else {
                hash = nil
                return
            }
            name.append(byte)
        }
        hash = name.isEmpty ? nil : Self.hash(name)
    }

    func names(_ record: TemplateRecord) -> Bool {
        guard let hash else { return false }
        return hash == record.idHash || hash == record.slugHash
    }

    static func hash(_ name: [UInt8]) -> UInt32 {
        var mix = Mix(seed: 0x4944)
        for byte in name { mix.add(UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)) }
        return mix.hash32
    }

    private static func trimmed(_ text: [UInt8]) -> ArraySlice<UInt8> {
        var slice = text[...]
        while let first = slice.first, first <= 0x20 { slice.removeFirst() }
        while let last = slice.last, last <= 0x20 { slice.removeLast() }
        return slice
    }
}

extension TemplateRecord {
    /// Hash by which a query names an id or slug.
    package static func nameHash(_ name: [UInt8]) -> UInt32 { ExactName.hash(name) }
}
