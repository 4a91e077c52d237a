import Basics
import Content
import Diagnostics

/// Tidies front matter without changing what it says (LSP 3.17, "Document Formatting Request").
extension LanguageServer {
    mutating func formatting(_ request: Named) -> JSON {
        guard let spot = spot(request.textDocument.uri, Place(line: 0, character: 0)) else { return .null }
        return .array(
            FrontMatterFormat(spot.file).edits.map {
                ["range": spot.places.stretch($0.offsets).json, "newText": .string($0.replacement)]
            })
    }
}

/// The edits that tidy front matter: one blank behind the colon of a key, none at the end of a line.
struct FrontMatterFormat {
    /// None where the result would say anything else, as within a text of several lines.
    let edits: [TextEdit]

    init(_ file: SourceFile) {
        let edits = Self.edits(of: file)
        let isSafe = FrontMatterEntries(file).map { $0 == FrontMatterEntries(Self.applying(edits, to: file)) } ?? false
        self.edits = isSafe ? edits : []
    }

    private static func edits(of file: SourceFile) -> [TextEdit] {
        guard file.path.hasSuffix(".md"), let outline = YAMLOutline(file) else { return [] }
        let first = file.lines.position(at: outline.offsets.lowerBound).line
        let last = file.lines.position(at: outline.offsets.upperBound).line
        return (first..<max(first, last)).flatMap { number -> [TextEdit] in
            let place = file.lineOffsets(number)
            let line = Array(file.slice(place).utf8)
            let end = line.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? 0
            var found: [TextEdit] = []
            if let gap = gap(in: line[..<end]) {
                let offsets = place.lowerBound + gap.lowerBound..<place.lowerBound + gap.upperBound
                found.append(TextEdit(offsets: offsets, replacement: " "))
            }
            if end < line.count { found.append(TextEdit(offsets: place.lowerBound + end..<place.upperBound, replacement: "")) }
            return found
        }
    }

    /// The blanks behind the key that a line begins with, where they are not a single one.
    private static func gap(in line: ArraySlice<UInt8>) -> Range<Int>? {
        let name = line.prefix { $0 == UInt8(ascii: "_") || (0x61...0x7A).contains($0) }
        guard !name.isEmpty, name.endIndex < line.endIndex, line[name.endIndex] == UInt8(ascii: ":") else { return nil }
        let start = name.endIndex + 1
        let end = start + line[start...].prefix { $0 == 0x20 || $0 == 0x09 }.count
        return end > start && end < line.endIndex && line[start..<end] != [0x20] ? start..<end : nil
    }

    private static func applying(_ edits: [TextEdit], to file: SourceFile) -> SourceFile {
        var text = ""
        var cursor = 0
        for edit in edits {
            text += file.slice(cursor..<edit.offsets.lowerBound) + edit.replacement
            cursor = edit.offsets.upperBound
        }
        return SourceFile(path: file.path, text: text + file.slice(cursor..<file.text.utf8.count))
    }
}
