import Basics
import Diagnostics

/// A place in a text as the protocol counts it: line and column from 0.
struct Place: Decodable, Equatable {
    let line: Int
    let character: Int

    var json: JSON { ["line": .integer(line), "character": .integer(character)] }
}

/// A stretch of text between two places.
struct Stretch: Decodable, Equatable {
    let start: Place
    let end: Place

    static let fileStart = Stretch(start: Place(line: 0, character: 0), end: Place(line: 0, character: 0))

    var json: JSON { ["start": start.json, "end": end.json] }
}

/// Translates between the offsets of a file and the places of the protocol.
struct PlaceMap {
    let file: SourceFile
    let encoding: PositionEncoding
    /// True where the editor's text begins with a byte order mark, which the file's offsets do not count.
    let hasMark: Bool

    init(_ file: SourceFile, _ encoding: PositionEncoding, hasMark: Bool = false) {
        self.file = file
        self.encoding = encoding
        self.hasMark = hasMark
    }

    func place(_ offset: Int) -> Place {
        let position = file.lines.position(at: offset)
        let before = file.slice(file.lines.offset(ofLine: position.line)..<position.offset)
        return Place(line: position.line - 1, character: encoding.width(of: before) + (position.line == 1 ? markWidth : 0))
    }

    func stretch(_ offsets: Range<Int>) -> Stretch { Stretch(start: place(offsets.lowerBound), end: place(offsets.upperBound)) }

    /// Offset of a place; one outside the text is taken to the nearest inside.
    func offset(_ place: Place) -> Int {
        guard place.line >= 0 else { return 0 }
        guard place.line < file.lines.lineCount else { return file.text.utf8.count }
        let line = file.lineOffsets(place.line + 1)
        let column = max(0, place.character) - (place.line == 0 ? markWidth : 0)
        return line.lowerBound + encoding.offset(ofColumn: max(0, column), in: file.slice(line))
    }

    func offsets(_ stretch: Stretch) -> Range<Int> {
        let (start, end) = (offset(stretch.start), offset(stretch.end))
        return min(start, end)..<max(start, end)
    }

    private var markWidth: Int { hasMark ? encoding.width(of: "\u{FEFF}") : 0 }
}
