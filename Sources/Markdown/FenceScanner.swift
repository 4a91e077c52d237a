/// Tells which lines surely belong to fenced code (CommonMark 0.31, section 4.5), without parsing the blocks around them.
///
/// A guard builds on it, so a line counts only where no container and no raw HTML can make it anything else: the fence is
/// indented by spaces alone, and all lines of the code at least as far. What stays in doubt is said to be no code.
struct FenceScanner {
    private struct Fence {
        let mark: UInt8
        let width: Int
        let indent: Int
    }

    private var open: Fence?
    private var followsBlank = true
    /// Since the last blank line, a line started with `<`.
    private var mayBeHTML = false
    /// A line started what goes on over blank lines: a comment, a declaration, `<pre>`.
    private var mayStayHTML = false

    /// True for the lines of the code and of its fences.
    mutating func takes(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let text = line.drop { $0 == 0x20 }
        let indent = line.count - text.count
        defer { followsBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
        if let open {
            if text.isEmpty { return true }
            guard indent >= open.indent else {
                self.open = nil
                return takes(line)
            }
            if Self.width(text, of: open.mark) >= open.width, text.drop(while: { $0 == open.mark }).allSatisfy({ $0 <= 0x20 }) {
                self.open = nil
            }
            return true
        }
        noteHTML(text)
        guard !mayBeHTML, !mayStayHTML, indent <= 3 || followsBlank else { return false }
        open = Self.fence(text, indent: indent)
        return open != nil
    }

    private mutating func noteHTML(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
        if text.allSatisfy({ $0 == 0x09 }) { mayBeHTML = false }
        // Behind marks of lists and quotes as well.
        let content = text.drop { !(0x61...0x7A).contains($0 | 0x20) && $0 != UInt8(ascii: "<") && $0 < 0x80 }
        guard content.first == UInt8(ascii: "<") else { return }
        mayBeHTML = true
        let name = content.dropFirst().prefix(8).map { $0 | 0x20 }
        let lasting = ["pre", "script", "style", "textarea"].contains { name.starts(with: $0.utf8) }
        if lasting || name.first == UInt8(ascii: "!") | 0x20 || name.first == UInt8(ascii: "?") | 0x20 { mayStayHTML = true }
    }

    private static func fence(_ text: Slice<UnsafeBufferPointer<UInt8>>, indent: Int) -> Fence? {
        guard let mark = text.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
        let width = width(text, of: mark)
        guard width >= 3, mark == UInt8(ascii: "~") || !text.dropFirst(width).contains(mark) else { return nil }
        return Fence(mark: mark, width: width, indent: indent)
    }

    private static func width(_ text: Slice<UnsafeBufferPointer<UInt8>>, of mark: UInt8) -> Int { text.prefix { $0 == mark }.count }
}
