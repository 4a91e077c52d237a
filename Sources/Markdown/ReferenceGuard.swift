/// Finds reference definitions that would make the parser take more than linear memory; such a definition is read as text.
///
/// Every use copies the destination and the title of its definition: one title of 500 kB and 12,000 `[a]`, a megabyte of
/// Markdown, take more than 6 GB. Here the longest definition times the brackets of a text may come to 5 million bytes: 500
/// links to definitions of 200 bytes need a tenth of a million. Brackets stand for uses, whatever the form of the link.
struct ReferenceGuard {
    static let maximumCopies = 5_000_000

    /// From the colon on, counted generously: a definition ends where the next one starts only when it is surely complete.
    private struct Definition {
        let start: Int
        /// The mark with which its title may have started.
        private(set) var opener: UInt8?
        private(set) var openers = 0
        private(set) var last: UInt8?
        private(set) var hasEscape = false

        init(start: Int) { self.start = start }

        mutating func add(_ byte: UInt8) {
            guard byte > 0x20 else { return }
            last = byte
            if byte == UInt8(ascii: "\\") { hasEscape = true }
            if opener == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "(") { opener = byte }
            if byte == opener { openers += 1 }
        }

        /// A destination without a title, or with one in quotes that are closed.
        var isComplete: Bool {
            guard last != nil else { return false }
            guard let opener else { return true }
            return opener != UInt8(ascii: "(") && openers == 2 && last == opener && !hasEscape
        }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var definitions: [Range<Int>] = []
    private var brackets = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        var open: Definition?
        var start = 0
        while start < bytes.count {
            let line = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
            let text = bytes[start..<line].firstIndex { !Self.mayPrecede($0) }
            let isNext = text.map { bytes[$0] == UInt8(ascii: "[") } ?? false
            let isBlank = text == nil && bytes[start..<line].allSatisfy { $0 == 0x20 || $0 == 0x09 }
            if let definition = open, isBlank || (isNext && definition.isComplete) {
                definitions.append(definition.start..<start)
                open = nil
            }
            scan(start..<line, &open)
            start = line + 1
        }
        if let open { definitions.append(open.start..<bytes.count) }
    }

    private mutating func scan(_ line: Range<Int>, _ open: inout Definition?) {
        for offset in line {
            if bytes[offset] == UInt8(ascii: "]") { brackets += 1 }
            if open != nil {
                open?.add(bytes[offset])
            } else if bytes[offset] == UInt8(ascii: ":"), offset > 0, bytes[offset - 1] == UInt8(ascii: "]") {
                open = Definition(start: offset)
            }
        }
    }

    private var excessive: [Range<Int>] { definitions.filter { $0.count * brackets > Self.maximumCopies } }

    /// The first definition that is too long for the brackets of its text.
    var finding: Document.Finding? {
        excessive.first.map {
            .init(
                offsets: $0,
                message: "definition of \($0.count) bytes may be used \(brackets) times; such definitions are shown as plain text")
        }
    }

    /// The text with the colons that would make such definitions blanked, so that every offset stays.
    var withoutExcesses: [UInt8] {
        var text = Array(bytes)
        for definition in excessive {
            for offset in definition where bytes[offset] == UInt8(ascii: ":") && bytes[offset - 1] == UInt8(ascii: "]") {
                text[offset] = 0x20
            }
        }
        return text
    }

    /// White space and the marks of quotes and lists.
    private static func mayPrecede(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
