import Basics
import Content
import Diagnostics

/// Gives a thing another name wherever the book says it (LSP 3.17, "Rename Request").
extension LanguageServer {
    struct RenameRequest: Decodable {
        let textDocument: TextDocument
        let position: Place
        let newName: String
    }

    mutating func prepareRename(_ request: PlaceRequest) -> JSON {
        guard let spot = spot(request.textDocument.uri, request.position),
            let here = OccurrenceReader(spot.book).occurrence(in: spot.path, at: spot.offset), let name = Renaming.name(of: here, spot)
        else { return .null }
        return ["range": spot.places.stretch(here.offsets).json, "placeholder": .string(name)]
    }

    mutating func rename(_ request: RenameRequest) throws(ResponseError) -> JSON {
        guard let spot = spot(request.textDocument.uri, request.position),
            let here = OccurrenceReader(spot.book).occurrence(in: spot.path, at: spot.offset)
        else { throw ResponseError(.requestFailed, "nothing here has a name that can be changed") }
        let edit = try Renaming(spot, encoding).edit(here, to: request.newName)
        if !edit.renames.isEmpty, !client.renamesFiles {
            throw ResponseError(.requestFailed, "this editor does not rename files for a server; rename them, then run 'replybook check'")
        }
        return edit.json(takesDocumentChanges: client.takesDocumentChanges)
    }
}
