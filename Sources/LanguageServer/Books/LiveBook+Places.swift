import Content
import Diagnostics

/// Addresses and places of the book's files.
extension LiveBook {
    /// As the client writes it where the file is open.
    func uri(of path: String) -> String { documents[path]?.uri ?? FileAddress.uri(root + "/" + path) }

    func places(_ path: String, _ encoding: PositionEncoding) -> PlaceMap {
        documents[path]?.places(encoding) ?? PlaceMap(source(path) ?? SourceFile(path: path, text: ""), encoding)
    }
}
