/// Cuts a text at the placeholders of a dialect.
struct DialectScanner {
    enum Piece: Sendable, Equatable {
        case text(String)
        case placeholder(ForeignPlaceholder)
    }

    /// Longest placeholder in bytes; keeps the search for closing marks linear.
    private static let longest = 1_000

    let dialect: Dialect

    func pieces(of text: String) -> [Piece] {
        var text = text
        text.makeContiguousUTF8()
        let bytes = Array(text.utf8)
        let marks = dialect.marks.map { ($0, Array($0.open.utf8), Array($0.close.utf8)) }
        let firsts = Set(marks.compactMap { $0.1.first })
        var pieces: [Piece] = []
        var (start, place) = (0, 0)
        while place < bytes.count {
            guard firsts.contains(bytes[place]) else { place += 1; continue }
            var found: (ForeignPlaceholder, Int)?
            for (mark, open, close) in marks where bytes[place...].starts(with: open) {
                found = placeholder(mark, bytes, place, open.count, close)
                if found != nil { break }
            }
            guard let (placeholder, end) = found else { place += 1; continue }
            if start < place { pieces.append(.text(String(decoding: bytes[start..<place], as: UTF8.self))) }
            pieces.append(.placeholder(placeholder))
            (start, place) = (end, end)
        }
        if start < bytes.count { pieces.append(.text(String(decoding: bytes[start...], as: UTF8.self))) }
        return pieces
    }

    private func placeholder(
        _ mark: PlaceholderMark, _ bytes: [UInt8], _ start: Int, _ width: Int, _ close: [UInt8]
    ) -> (ForeignPlaceholder, Int)? {
        if mark == .date { return date(bytes, start) }
        var end = start + width
        let innerStart = end
        if !close.isEmpty {
            let limit = min(bytes.count - close.count, start + Self.longest)
            while end <= limit, !bytes[end...].starts(with: close) { end += 1 }
            guard end <= limit else { return nil }
        }
        let inner = String(decoding: bytes[innerStart..<end], as: UTF8.self)
        // Editors that wrap lines break a placeholder; one that spans a blank line is two marks that do not belong together.
        guard !inner.contains("\n\n") else { return nil }
        let source = String(decoding: bytes[start..<end + close.count], as: UTF8.self)
        guard let meaning = meaning(mark, inner.replacing("\n", with: " ").replacing("\u{A0}", with: " ").trimmingBlanks) else {
            return nil
        }
        return (ForeignPlaceholder(source: source, meaning: meaning), end + close.count)
    }

    private func meaning(_ mark: PlaceholderMark, _ inner: String) -> ForeignPlaceholder.Meaning? {
        switch mark {
        case .output: PlaceholderReader.output(inner)
        case .tag: .tag(inner)
        case .helpScout: PlaceholderReader.helpScout(inner)
        case .zammad, .osTicket: PlaceholderReader.isPath(inner) ? .value(name: inner, fallback: nil, filters: []) : .unknown
        case .field: PlaceholderReader.field(inner)
        case .cursor, .textCursor: .nothing
        case .word: dialect == .raycast ? PlaceholderReader.raycast(inner) : PlaceholderReader.alfred(inner)
        case .fill: PlaceholderReader.fill(inner)
        case .snippet, .key, .clipboard: .unknown
        case .date: nil
        }
    }

    /// `%d.%m.%Y`: two or more parts of a date with one mark between them.
    private func date(_ bytes: [UInt8], _ start: Int) -> (ForeignPlaceholder, Int)? {
        var (place, count, end) = (start, 0, start)
        while place + 1 < bytes.count, bytes[place] == UInt8(ascii: "%"), "YymBbdeAa".utf8.contains(bytes[place + 1]) {
            count += 1
            end = place + 2
            place = end
            if place < bytes.count, " ./-,".utf8.contains(bytes[place]) { place += 1 }
        }
        guard count >= 2 else { return nil }
        return (ForeignPlaceholder(source: String(decoding: bytes[start..<end], as: UTF8.self), meaning: .today), end)
    }
}
