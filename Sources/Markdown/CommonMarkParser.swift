import CCMarkGFM
import Diagnostics
import Synchronization

/// Runs libcmark-gfm on a text and turns its tree into values; the C memory is freed before it returns.
struct CommonMarkParser {
    let extensions: [String]

    struct Tree {
        let root: Node
        /// Where the tree was cut for its depth.
        let deepest: Range<Int>?
    }

    /// libcmark-gfm marks the special characters of attached extensions in tables shared by the whole process while it
    /// parses (`cmark_manage_extensions_special_characters`), so two parsers at once would drop each other's `~~` and links.
    /// Only the C parser runs under the lock; turning its tree into values does not.
    private static let parsing = Mutex<Bool>(false)

    func parse(_ text: String, base: Int) -> Tree {
        var text = text
        let lines = LineTable(text.utf8)
        return text.withUTF8 { bytes in
            // Leaves the lock as the only pointer to a tree of its own.
            nonisolated(unsafe) var built: OpaquePointer?
            Self.parsing.withLock { registered in built = build(bytes, registered: &registered) }
            guard let document = built else { return Tree(root: Node(.document), deepest: nil) }
            defer { cmark_node_free(document) }
            var converter = TreeConverter(source: bytes, lines: lines, base: base)
            let root = converter.convert(document)
            return Tree(root: root, deepest: converter.deepest)
        }
    }

    private func build(_ bytes: UnsafeBufferPointer<UInt8>, registered: inout Bool) -> OpaquePointer? {
        if !registered {
            cmark_gfm_core_extensions_ensure_registered()
            registered = true
        }
        guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE) else { return nil }
        defer { cmark_parser_free(parser) }
        for name in extensions {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
        bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        return cmark_parser_finish(parser)
    }
}
