import Basics
import Diagnostics
import Markdown

/// Where the code of a Markdown text stands: fences, indented blocks and `code` in a line.
struct CodeStretches {
    /// In the order of the text; none touches another.
    private let stretches: [Range<Int>]

    /// Nil where the text has none. Only a text with a mark of code is parsed for it.
    init?(_ file: SourceFile, body: Range<Int>, bytes: ArraySlice<UInt8>) {
        guard Self.mayHoldCode(bytes) else { return nil }
        var found: [Range<Int>] = []
        Document(parsing: file, body: body).root.walk { node in
            switch node.kind {
            case .code, .codeBlock: found.append(node.offsets)
            default: break
            }
        }
        guard !found.isEmpty else { return nil }
        // Footnotes stand behind everything in the tree, but not in the text.
        stretches = found.sorted { $0.lowerBound < $1.lowerBound }
    }

    func contain(_ offsets: Range<Int>) -> Bool {
        let place = stretches.partitioningIndex { $0.upperBound > offsets.lowerBound }
        return place < stretches.count && stretches[place].lowerBound <= offsets.lowerBound
    }

    /// A tick, a fence of tildes or an indented line.
    private static func mayHoldCode(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var startsLine = true
            for (offset, byte) in bytes.enumerated() {
                if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") { return true }
                if startsLine, byte == 0x09 || bytes[offset...].starts(with: [0x20, 0x20, 0x20, 0x20]) { return true }
                startsLine = byte == 0x0A || byte == 0x0D
            }
            return false
        }
    }
}
