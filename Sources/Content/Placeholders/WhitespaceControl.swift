/// Trims the white space around tags: `{%- -%}` and `{{- -}}` on the side of the dash, and whole lines of nothing but
/// `if`, `elsif`, `else` and `endif`.
struct WhitespaceControl {
    let bytes: ArraySlice<UInt8>
    let isControl: (PlaceholderToken) -> Bool

    func apply(to tokens: [PlaceholderToken]) -> [PlaceholderToken] {
        let written = tokens
        var tokens = tokens
        var index = 0
        while index < written.count {
            if isControl(written[index]) {
                let last = lastOfRun(from: index, in: written)
                // A line is judged as it was written: the line before may be gone already.
                if startsLine(index, in: written), endsLine(last, in: written) { dropLine(index...last, in: &tokens) }
                index = last + 1
            } else {
                index += 1
            }
        }
        for index in tokens.indices {
            if tokens[index].trimsBefore, index > 0 { trimEnd(&tokens[index - 1]) }
            if tokens[index].trimsAfter, index + 1 < tokens.count { trimStart(&tokens[index + 1]) }
        }
        return tokens
    }

    /// The last of the control tags that follow each other on one line with nothing but blanks between them.
    private func lastOfRun(from start: Int, in tokens: [PlaceholderToken]) -> Int {
        var last = start
        var index = start + 1
        while index < tokens.count {
            if isControl(tokens[index]) { last = index } else if !isBlank(tokens[index]) { break }
            index += 1
        }
        return last
    }

    private func isBlank(_ token: PlaceholderToken) -> Bool {
        token.kind == .text && bytes[token.offsets].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    private func startsLine(_ index: Int, in tokens: [PlaceholderToken]) -> Bool {
        guard index > 0 else { return true }
        guard tokens[index - 1].kind == .text else { return false }
        let text = bytes[tokens[index - 1].offsets]
        guard let last = text.lastIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return index == 1 }
        return text[last] == 0x0A
    }

    private func endsLine(_ index: Int, in tokens: [PlaceholderToken]) -> Bool {
        guard index + 1 < tokens.count else { return true }
        guard tokens[index + 1].kind == .text else { return false }
        let text = bytes[tokens[index + 1].offsets]
        guard let first = text.firstIndex(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return index + 2 == tokens.count }
        return text[first] == 0x0A
    }

    private func dropLine(_ run: ClosedRange<Int>, in tokens: inout [PlaceholderToken]) {
        if run.lowerBound > 0 {
            let before = tokens[run.lowerBound - 1].offsets
            let last = bytes[before].lastIndex { $0 != 0x20 && $0 != 0x09 }
            tokens[run.lowerBound - 1].offsets = before.lowerBound..<(last.map { $0 + 1 } ?? before.lowerBound)
        }
        for index in run where tokens[index].kind == .text {
            tokens[index].offsets = tokens[index].offsets.lowerBound..<tokens[index].offsets.lowerBound
        }
        if run.upperBound + 1 < tokens.count {
            let after = tokens[run.upperBound + 1].offsets
            let first = bytes[after].firstIndex { $0 == 0x0A }
            tokens[run.upperBound + 1].offsets = (first.map { $0 + 1 } ?? after.upperBound)..<after.upperBound
        }
    }

    private func trimEnd(_ token: inout PlaceholderToken) {
        guard token.kind == .text else { return }
        let last = bytes[token.offsets].lastIndex { !Self.isSpace($0) }
        token.offsets = token.offsets.lowerBound..<(last.map { $0 + 1 } ?? token.offsets.lowerBound)
    }

    private func trimStart(_ token: inout PlaceholderToken) {
        guard token.kind == .text else { return }
        let first = bytes[token.offsets].firstIndex { !Self.isSpace($0) }
        token.offsets = (first ?? token.offsets.upperBound)..<token.offsets.upperBound
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
