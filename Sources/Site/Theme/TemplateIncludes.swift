/// Which templates include which: nothing that a page shows ends a template that includes itself.
struct TemplateIncludes {
    struct Include {
        let name: String
        /// In bytes of the template.
        let offset: Int
    }

    private let includes: [String: [Include]]

    /// - Parameter sources: templates by name.
    init(_ sources: [String: String]) {
        includes = sources.mapValues { source in
            // Partials and parents, behind any delimiter that the template may set.
            let opening = Set(["{{"] + source.matches(of: /=\s*(\S+)\s+\S+\s*=/).map { String($0.1) })
            return opening.flatMap { Self.includes(in: source, behind: $0) }.filter { sources[$0.name] != nil }.sorted {
                $0.offset < $1.offset
            }
        }
    }

    private static func includes(in source: String, behind opening: String) -> [Include] {
        let (bytes, opening) = (Array(source.utf8), Array(opening.utf8))
        return bytes.indices.compactMap { place in
            guard bytes[place] == opening[0], bytes[place...].starts(with: opening),
                let mark = bytes[place...].dropFirst(opening.count).first, mark == UInt8(ascii: ">") || mark == UInt8(ascii: "<")
            else { return nil }
            let name = bytes[(place + opening.count + 1)...].drop { $0 <= 0x20 }.prefix { isNamePart($0) }
            return Include(name: String(decoding: name, as: UTF8.self), offset: place)
        }
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "._?()*/-".utf8.contains(byte)
    }

    /// Templates that others include.
    var names: Set<String> { Set(includes.values.flatMap { $0 }.map(\.name)) }

    /// The include of a template that leads back to it.
    func cycle(through name: String) -> Include? {
        includes[name]?.first { reaches(name, from: $0.name) }
    }

    private func reaches(_ target: String, from start: String) -> Bool {
        var waiting = [start]
        var seen: Set<String> = []
        while let name = waiting.popLast() {
            if name == target { return true }
            if seen.insert(name).inserted { waiting += includes[name, default: []].map(\.name) }
        }
        return false
    }
}
