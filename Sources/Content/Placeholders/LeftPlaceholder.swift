/// Something in a text that looks like a placeholder which nobody filled: of another tool, of a word processor, or our own
/// with a slip of the pen.
package struct LeftPlaceholder: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// Marks that no sentence needs: `{order}`, `[[order]]`, `%order%`, `${order}`.
        case marked
        /// Words in brackets, which a sentence may have: `[номер заказа]`, `<номер>`.
        case bracketed
        /// A gap to be filled: `XXXXXX`, `___`, `TODO`.
        case gap
        /// An order to the writer that may also be one to the reader: `(укажите номер)`.
        case instruction
    }

    package let kind: Kind
    package let offsets: Range<Int>

    /// Returns what looks like a placeholder in a stretch of UTF-8, in the order of the text; offsets count as the bytes do.
    ///
    /// Web addresses, link destinations, comments and what a backslash escapes are left alone.
    package static func all(in bytes: ArraySlice<UInt8>) -> [LeftPlaceholder] {
        var scanner = LeftPlaceholderScanner(bytes)
        return scanner.scan()
    }

    /// The same in a text; offsets count its UTF-8.
    package static func all(in text: String) -> [LeftPlaceholder] { all(in: Array(text.utf8)[...]) }

    /// True for a text that is one placeholder of any kind and nothing else, as `[order number]` or `XX`.
    package static func isAll(of text: String) -> Bool {
        let words = text.trimmingSpace
        if words.count > 1, words.allSatisfy({ "XxХх".contains($0) }) { return true }
        let length = words.utf8.count
        return length > 0 && all(in: words).contains { $0.offsets == 0..<length }
    }
}
