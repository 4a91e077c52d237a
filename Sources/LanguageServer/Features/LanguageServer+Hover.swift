import Basics
import Content

/// What is known of the word under the cursor (LSP 3.17, "Hover Request").
extension LanguageServer {
    mutating func hover(_ request: PlaceRequest) -> JSON {
        guard let spot = spot(request.textDocument.uri, request.position) else { return .null }
        var texts = FindingExplanation(spot).texts
        var offsets: Range<Int>?
        if let occurrence = OccurrenceReader(spot.book).occurrence(in: spot.path, at: spot.offset) {
            texts = SymbolDescription(occurrence.symbol, spot).texts + texts
            offsets = occurrence.offsets
        } else if let (key, place) = KeyDescription(spot).found {
            texts.insert("`\(key.name)`: \(key.summary)", at: 0)
            offsets = place
        }
        guard !texts.isEmpty else { return .null }
        let content: JSON = ["kind": "markdown", "value": .string(texts.joined(separator: "\n\n---\n\n"))]
        guard let offsets else { return ["contents": content] }
        return ["contents": content, "range": spot.places.stretch(offsets).json]
    }
}
