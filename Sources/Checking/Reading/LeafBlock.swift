import Content
import Markdown

/// The words of one paragraph, heading or table cell, without what marks it as one.
struct LeafBlock {
    let offsets: Range<Int>
    /// What a reader does not see as words: code, tags, addresses, pictures.
    fileprivate let unseen: [Range<Int>]
    fileprivate let comments: [Range<Int>]

    fileprivate init?(_ node: Node) {
        switch node.kind {
        case .paragraph, .heading, .tableCell: break
        default: return nil
        }
        guard let first = node.children.first, let last = node.children.last else { return nil }
        offsets = first.offsets.lowerBound..<max(first.offsets.lowerBound, last.offsets.upperBound)
        var (unseen, comments): ([Range<Int>], [Range<Int>]) = ([], [])
        node.walk { inline in
            switch inline.kind {
            case .htmlInline(let tag): if tag.hasPrefix("<!--") { comments.append(inline.offsets) } else { unseen.append(inline.offsets) }
            case .code, .footnoteReference, .image: unseen.append(inline.offsets)
            case .link:
                let words = inline.children.last?.offsets.upperBound ?? inline.offsets.lowerBound
                unseen.append(max(words, inline.offsets.lowerBound)..<max(words, inline.offsets.upperBound))
            default: break
            }
        }
        (self.unseen, self.comments) = (unseen, comments)
    }
}

extension CheckedText {
    var leafBlocks: [LeafBlock] {
        var found: [LeafBlock] = []
        tree.walk { node in if let block = LeafBlock(node) { found.append(block) } }
        return found
    }

    /// The bytes of a block, with one that is neither blank nor stop in the place of all that is not written out.
    func seenWords(in block: LeafBlock) -> [UInt8] {
        let start = block.offsets.lowerBound
        var bytes = Array(self.bytes[block.offsets])
        func mask(_ range: Range<Int>, _ byte: UInt8) {
            for offset in range.clamped(to: block.offsets) where self.bytes[offset] != 0x0A { bytes[offset - start] = byte }
        }
        for span in placeholders.spans(touching: block.offsets) { mask(span.offsets, LeftPlaceholder.valueByte) }
        for range in block.unseen { mask(range, LeftPlaceholder.valueByte) }
        for comment in block.comments {
            let next = self.bytes[comment.upperBound...].first { $0 != 0x20 }
            mask(comment, next == nil || next == 0x0A ? 0x20 : LeftPlaceholder.valueByte)
        }
        maskQuotation(&bytes)
        return bytes
    }

    /// Marks of a quotation stand before the lines that follow the first one.
    private func maskQuotation(_ bytes: inout [UInt8]) {
        var startsLine = false
        for index in bytes.indices {
            if startsLine, bytes[index] == UInt8(ascii: ">") { bytes[index] = 0x20 }
            startsLine = bytes[index] == 0x0A || startsLine && bytes[index] == 0x20
        }
    }
}
