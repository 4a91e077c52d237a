import Diagnostics
import Testing

@Suite struct SourceFileTests {
    @Test func `gives lines without their ends`() {
        let file = SourceFile(path: "a.md", text: "раз\r\nдва\n\nтри")
        #expect((1...5).map { String(file.line($0)) } == ["раз", "два", "", "три", ""])
    }

    @Test func `keeps what merely looks like a line end`() {
        let file = SourceFile(path: "a.md", text: "a\u{2028}\u{85}\nb")
        #expect(file.line(1) == "a\u{2028}\u{85}")
    }

    @Test func `clamps a slice to the text`() {
        let file = SourceFile(path: "a.md", text: "ёж")
        #expect(file.slice(0..<2) == "ё")
        #expect(file.slice(-5..<99) == "ёж")
        #expect(file.slice(9..<12) == "")
    }
}

@Suite struct DiagnosticTests {
    @Test func `prints as compilers do`() {
        let file = SourceFile(path: "Templates/delivery/a.ru.md", text: "---\nназвание: x\n")
        let diagnostic = Diagnostic(
            .warning, rule: "keys-are-known", path: file.path, range: file.range(4..<20), "key 'название' is unknown")
        #expect(diagnostic.line == "Templates/delivery/a.ru.md:2:1: warning: key 'название' is unknown [keys-are-known]")
    }

    @Test func `sorts by path, place, rule and message`() {
        let file = SourceFile(path: "b", text: "one\ntwo\n")
        let list = [
            Diagnostic(.error, rule: "r", path: "b", range: file.range(4..<5), "z"),
            Diagnostic(.note, rule: "r", path: "b", "y"), Diagnostic(.note, rule: "a", path: "b", "y"),
            Diagnostic(.note, rule: "r", path: "b", "x"), Diagnostic(.note, rule: "z", path: "a", "z"),
        ]
        #expect(
            list.sortedByPlace().map(\.line) == [
                "a:1:1: note: z [z]", "b:1:1: note: y [a]", "b:1:1: note: x [r]", "b:1:1: note: y [r]", "b:2:1: error: z [r]",
            ])
        #expect(list.reversed().sortedByPlace() == list.sortedByPlace())
    }

    @Test func `ranks an error above a warning above a note`() {
        #expect(Severity.allCases.sorted() == [.note, .warning, .error])
    }
}

/// Columns on lines that are too long to count from their start.
@Suite struct LongLineTests {
    @Test(arguments: ["a", "ж", "ab ж😀€", "é"])
    func `counts the characters before every place of a long line`(piece: String) {
        let head = "title: ж😀\n"
        let line = String(repeating: piece, count: 9000 / piece.utf8.count)
        let file = SourceFile(path: "a.md", text: head + line + "\nend\n")
        for index in stride(from: 0, to: line.unicodeScalars.count, by: 97) {
            let place = line.unicodeScalars.index(line.unicodeScalars.startIndex, offsetBy: index)
            let offset = head.utf8.count + line.utf8.distance(from: line.utf8.startIndex, to: place)
            let finding = Diagnostic(.error, rule: "r", path: "a.md", range: file.range(offset..<offset + 1), "m")
            #expect(TextFormatter().text(finding, in: file).hasPrefix("a.md:2:\(index + 1): "))
        }
    }
}
