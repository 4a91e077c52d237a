import CCMarkGFM
import Diagnostics

/// Offsets of blocks as the parser tells them, and as they are where a paragraph goes over into a table, for which the
/// parser tells none: the table is said to start where the paragraph does, the paragraph nowhere.
struct WrittenPlaces {
    typealias CNode = OpaquePointer

    let source: UnsafeBufferPointer<UInt8>
    let lines: LineTable
    /// Lines of the paragraphs that go over into tables: a table asks for them once for itself and once for each cell of its
    /// header, and by then the paragraph's inlines are gone.
    private var lineCounts: [CNode: Int] = [:]

    init(source: UnsafeBufferPointer<UInt8>, lines: LineTable) {
        self.source = source
        self.lines = lines
    }

    /// False for a paragraph that goes over into a table.
    func hasPlace(_ node: CNode) -> Bool { cmark_node_get_start_line(node) > 0 }

    /// The parser's end column is the last byte of the block, 0 for an empty line.
    mutating func offsets(of node: CNode) -> Range<Int> {
        if cmark_node_get_type(node) == CMARK_NODE_DOCUMENT { return 0..<source.count }
        let type = TreeConverter.string(cmark_node_get_type_string(node))
        if type == "table_cell" { return cell(node) }
        let line = Int(cmark_node_get_start_line(node))
        if line == 0, let table = cmark_node_next(node) { return paragraph(node, before: table) }
        var start = lines.offset(line: line, column: Int(cmark_node_get_start_column(node)))
        if type == "table" || type == "table_header", let paragraph = Self.paragraph(above: node) {
            start = afterPrefix(lines.offset(ofLine: line + lineCount(paragraph)))
            if type == "table_header" { return start..<lineEnd(start) }
        }
        return start..<end(of: node, from: start)
    }

    private func end(of node: CNode, from start: Int) -> Int {
        let end = lines.offset(line: Int(cmark_node_get_end_line(node)), column: Int(cmark_node_get_end_column(node)) + 1)
        return min(max(start, end), source.count)
    }

    private mutating func cell(_ node: CNode) -> Range<Int> {
        guard let row = cmark_node_parent(node) else { return 0..<0 }
        // Cells that complete a short row.
        if cmark_node_get_start_column(node) == 0 {
            let end = offsets(of: row).upperBound
            return end..<end
        }
        if Self.paragraph(above: row) != nil { return headerCell(node, in: offsets(of: row)) }
        let start = lines.offset(line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
        return start..<end(of: node, from: start)
    }

    /// The cell's columns count from the start of the paragraph, so the row is cut at its bars anew.
    private func headerCell(_ node: CNode, in row: Range<Int>) -> Range<Int> {
        var start = row.lowerBound
        if start < row.upperBound, source[start] == UInt8(ascii: "|") { start += 1 }
        var previous = cmark_node_previous(node)
        while true {
            var end = start
            while end < row.upperBound, source[end] != UInt8(ascii: "|") { end += source[end] == UInt8(ascii: "\\") ? 2 : 1 }
            end = min(end, row.upperBound)
            guard let cell = previous else { return start..<end }
            previous = cmark_node_previous(cell)
            start = min(end + 1, row.upperBound)
        }
    }

    private mutating func paragraph(_ node: CNode, before table: CNode) -> Range<Int> {
        let line = Int(cmark_node_get_start_line(table))
        let start = lines.offset(line: line, column: Int(cmark_node_get_start_column(table)))
        return start..<max(start, lines.offset(ofLine: line + lineCount(node)))
    }

    /// The paragraph that goes over into a table, for the table and its header.
    private static func paragraph(above node: CNode) -> CNode? {
        let isHeader = TreeConverter.string(cmark_node_get_type_string(node)) == "table_header"
        guard let table = isHeader ? cmark_node_parent(node) : node, TreeConverter.string(cmark_node_get_type_string(table)) == "table"
        else { return nil }
        guard let paragraph = cmark_node_previous(table), cmark_node_get_start_line(paragraph) == 0 else { return nil }
        return paragraph
    }

    private mutating func lineCount(_ paragraph: CNode) -> Int {
        if let count = lineCounts[paragraph] { return count }
        let count = Self.lines(of: paragraph)
        lineCounts[paragraph] = count
        return count
    }

    private static func lines(of paragraph: CNode) -> Int {
        var count = 1
        guard let iterator = cmark_iter_new(paragraph) else { return count }
        defer { cmark_iter_free(iterator) }
        while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
            let type = cmark_node_get_type(node)
            if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK { count += 1 }
        }
        return count
    }

    /// Past the indentation of a line and the marks of quotes.
    private func afterPrefix(_ start: Int) -> Int {
        var offset = start
        while offset < source.count, [0x20, 0x09, UInt8(ascii: ">")].contains(source[offset]) { offset += 1 }
        return offset
    }

    private func lineEnd(_ start: Int) -> Int {
        source[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? source.count
    }
}
