import Content
import Diagnostics

/// A text as the editor holds it.
struct OpenDocument {
    /// As the client writes it.
    let uri: String
    let file: SourceFile
    /// The client's number for the state of the text; it goes back with the findings.
    let clientVersion: Int?
    /// Grows by one with every change, over all documents.
    let version: Int
    let hasMark: Bool

    private static let mark: Unicode.Scalar = "\u{FEFF}"

    init(uri: String, path: String, text: String, clientVersion: Int?, version: Int) {
        self.uri = uri
        self.clientVersion = clientVersion
        self.version = version
        hasMark = text.unicodeScalars.first == Self.mark
        file = SourceFile(path: path, text: hasMark ? String(text.unicodeScalars.dropFirst()) : text)
    }

    /// One edit: the new text of a stretch, or of the whole document where it names none.
    struct Change: Decodable {
        let range: Stretch?
        let text: String
    }

    /// Every change counts on the text that the one before left.
    func applying(_ changes: [Change], _ encoding: PositionEncoding, clientVersion: Int?, version: Int) -> OpenDocument {
        var document = OpenDocument(uri: uri, path: file.path, text: whole, clientVersion: clientVersion, version: version)
        for change in changes {
            let text = change.range.map { document.text(replacing: $0, with: change.text, encoding) } ?? change.text
            document = OpenDocument(uri: uri, path: file.path, text: text, clientVersion: clientVersion, version: version)
        }
        return document
    }

    /// The text with its byte order mark.
    private var whole: String { hasMark ? String(Self.mark) + file.text : file.text }

    private func text(replacing stretch: Stretch, with text: String, _ encoding: PositionEncoding) -> String {
        let offsets = PlaceMap(file, encoding, hasMark: hasMark).offsets(stretch)
        let count = file.text.utf8.count
        // An edit at the very start of a text with a mark may take the mark along.
        let keepsMark = hasMark && (stretch.start.line > 0 || stretch.start.character > 0)
        let start = keepsMark ? String(Self.mark) : ""
        return start + file.slice(0..<offsets.lowerBound) + text + file.slice(offsets.upperBound..<count)
    }

    func places(_ encoding: PositionEncoding) -> PlaceMap { PlaceMap(file, encoding, hasMark: hasMark) }

    var openText: OpenText { OpenText(file.text, version: version) }
}
