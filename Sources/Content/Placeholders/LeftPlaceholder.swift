import Language

/// Something in a text that looks like a placeholder which nobody filled: of another tool, of a word processor, or our own
/// with a slip of the pen.
///
/// The one list of such marks: `check` looks for them in texts, and a reply and its values pass them once more on the way out.
package struct LeftPlaceholder: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// Marks that no sentence needs: `{order}`, `[[order]]`, `%order%`, `${order}`.
        case marked
        /// Words in brackets, which a sentence may have: `[номер заказа]`, `<номер>`.
        case bracketed
        /// A gap to be filled: `XXXXXX`, `___`, `TODO`, `DD.MM.YYYY`.
        case gap
        /// An order to the writer that may also be one to the reader: `(укажите номер)`.
        case instruction
    }

    package let kind: Kind
    package let offsets: Range<Int>

    package init(kind: Kind, offsets: Range<Int>) {
        self.kind = kind
        self.offsets = offsets
    }

    /// Stands for one byte of a value in a text that is looked at before it is filled.
    package static let valueByte: UInt8 = 0x1A
    /// Stands for one byte of something that leaves no trace in the text, such as a tag.
    package static let traceless: UInt8 = 0x00

    /// Returns what looks like a placeholder in a stretch of UTF-8, in the order of the text; offsets count as the bytes do.
    ///
    /// A reader sees entities and escaped characters as what they stand for, and so does this. In web addresses only marks
    /// count that no address has; comments are left alone.
    package static func all(in bytes: ArraySlice<UInt8>, language: LanguageTag? = nil) -> [LeftPlaceholder] {
        let seen = SeenText(bytes)
        var scanner = LeftPlaceholderScanner(seen, language: language)
        return scanner.scan()
    }

    /// The same in a text; offsets count its UTF-8.
    package static func all(in text: String, language: LanguageTag? = nil) -> [LeftPlaceholder] {
        all(in: Array(text.utf8)[...], language: language)
    }

    /// True for a text that is one placeholder of any kind and nothing else, as `[order number]` or `XX`.
    package static func isAll(of text: String) -> Bool {
        let words = text.trimmingSpace
        if words.count > 1, words.allSatisfy({ "XxХх".contains($0) }) { return true }
        let length = words.utf8.count
        return length > 0 && all(in: words).contains { $0.offsets == 0..<length }
    }
}
