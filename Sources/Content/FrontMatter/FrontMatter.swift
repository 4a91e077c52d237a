import Diagnostics

/// The YAML between the first two `---` lines of a text, and where the body starts.
struct FrontMatter: Sendable {
    let yaml: Range<Int>
    let body: Range<Int>

    enum Problem: Error { case missing, open }

    init(of file: SourceFile) throws(Problem) {
        let count = file.text.utf8.count
        guard Self.isFence(file, 1) else { throw .missing }
        var line = 2
        while line <= file.lines.lineCount {
            if Self.isFence(file, line) {
                yaml = file.lines.offset(ofLine: 2)..<file.lines.offset(ofLine: line)
                body = file.lines.offset(ofLine: line + 1)..<count
                return
            }
            line += 1
        }
        throw .open
    }

    private static func isFence(_ file: SourceFile, _ number: Int) -> Bool {
        let line = file.line(number).utf8
        return line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
}
