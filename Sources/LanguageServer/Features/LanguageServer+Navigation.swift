import Basics
import Content
import Language

/// Where a name comes from and where it is used (LSP 3.17, "Goto Definition", "Find References").
extension LanguageServer {
    struct ReferenceRequest: Decodable {
        let textDocument: TextDocument
        let position: Place
        let context: Context?

        struct Context: Decodable { let includeDeclaration: Bool? }
    }

    mutating func definition(_ request: PlaceRequest) -> JSON {
        guard let spot = spot(request.textDocument.uri, request.position) else { return .null }
        let reader = OccurrenceReader(spot.book)
        guard let here = reader.occurrence(in: spot.path, at: spot.offset) else { return .null }
        let all = reader.all(of: here.symbol).filter(\.isDefinition)
        // A text that exists in several languages is meant in the reader's own.
        let own = all.filter { occurrence in spot.language.map { occurrence.path.hasSuffix(".\($0).md") } ?? false }
        return .array((own.isEmpty ? all : own).map { location($0, in: spot.book) })
    }

    mutating func references(_ request: ReferenceRequest) -> JSON {
        guard let spot = spot(request.textDocument.uri, request.position) else { return .null }
        let reader = OccurrenceReader(spot.book)
        guard let here = reader.occurrence(in: spot.path, at: spot.offset) else { return .null }
        let wanted = reader.all(of: here.symbol).filter { request.context?.includeDeclaration != false || !$0.isDefinition }
        return .array(wanted.map { location($0, in: spot.book) })
    }

    private func location(_ occurrence: Occurrence, in book: LiveBook) -> JSON {
        let stretch = book.places(occurrence.path, encoding).stretch(occurrence.offsets)
        return ["uri": .string(book.uri(of: occurrence.path)), "range": stretch.json]
    }
}
