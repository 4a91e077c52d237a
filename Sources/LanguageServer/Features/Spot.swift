import Content
import Diagnostics
import Language

/// Where in a book a request points.
struct Spot {
    let book: LiveBook
    /// Relative to the book.
    let path: String
    let places: PlaceMap
    let offset: Int

    var file: SourceFile { places.file }

    /// The text's language, as its file name says it.
    var name: TextName? { TextName(path: path) }

    /// The line of the offset up to it.
    var before: Substring {
        let position = file.lines.position(at: offset)
        return file.slice(file.lines.offset(ofLine: position.line)..<offset)
    }

    var line: Int { file.lines.position(at: offset).line }
}

extension LanguageServer {
    /// A request about a place of a document.
    struct PlaceRequest: Decodable {
        let textDocument: TextDocument
        let position: Place
    }

    /// Nil for a document that is not open or lies in no book. Edits up to now are in the book.
    mutating func spot(_ uri: String, _ place: Place) -> Spot? {
        guard let home = homes[uri] else { return nil }
        books[home.root]?.refresh()
        guard let book = books[home.root], book.documents[home.path] != nil else { return nil }
        let places = book.places(home.path, encoding)
        return Spot(book: book, path: home.path, places: places, offset: places.offset(place))
    }
}

extension Spot {
    /// The language of the text; nil for a file of settings.
    var language: LanguageTag? {
        name?.language ?? book.book.fragments.first { $0.file.path == path }?.language
    }
}
