import Basics
import Diagnostics
import Testing

@Suite struct LineTableTests {
    @Test func `names the line and the column in bytes`() {
        let table = LineTable("раз\nдва три\n".utf8)
        #expect(table.position(at: 0) == SourcePosition(offset: 0, line: 1, column: 1))
        #expect(table.position(at: 7) == SourcePosition(offset: 7, line: 2, column: 1))
        #expect(table.position(at: 14) == SourcePosition(offset: 14, line: 2, column: 8))
        #expect(table.position(at: 21) == SourcePosition(offset: 21, line: 3, column: 1))
    }

    @Test(arguments: ["a\nb", "a\r\nb", "a\rb"])
    func `ends a line at LF, CR LF and CR`(text: String) {
        let table = LineTable(text.utf8)
        #expect(table.lineCount == 2)
        #expect(table.position(at: text.utf8.count - 1).line == 2)
        #expect(table.position(at: text.utf8.count - 1).column == 1)
    }

    @Test func `has one line when empty`() {
        let table = LineTable("".utf8)
        #expect(table.lineCount == 1)
        #expect(table.position(at: 5) == .start)
    }

    @Test func `clamps what lies outside`() {
        let table = LineTable("ab\ncd".utf8)
        #expect(table.position(at: -3) == .start)
        #expect(table.position(at: 99) == SourcePosition(offset: 5, line: 2, column: 3))
        #expect(table.offset(ofLine: 0) == 0)
        #expect(table.offset(ofLine: 9) == 5)
        #expect(table.offset(line: 2, column: 99) == 5)
        #expect(table.offset(line: 2, column: 0) == 3)
    }

    /// offset(line(position(o)), column(position(o))) == o for every byte of any mixture of line ends.
    @Test func `finds every offset again by its line and column`() {
        for seed in 1...300 {
            var random = SplitMix(seed: UInt64(seed))
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in Array("a\n\r\u{E9}".utf8).randomElement(using: &random) ?? 0
            }
            let table = LineTable(bytes)
            #expect(table.byteCount == bytes.count)
            for offset in 0...bytes.count {
                let position = table.position(at: offset)
                #expect(table.offset(line: position.line, column: position.column) == offset, "seed \(seed)")
                #expect(table.offset(ofLine: position.line) <= offset, "seed \(seed)")
            }
            #expect(table.position(at: bytes.count).line == table.lineCount, "seed \(seed)")
        }
    }

    @Test func `orders positions and gives ranges by offset`() {
        let table = LineTable("ab\ncd".utf8)
        let range = table.range(1..<4)
        #expect(range.start < range.end)
        #expect(range.offsets == 1..<4)
        #expect(range.end == SourcePosition(offset: 4, line: 2, column: 2))
    }
}
