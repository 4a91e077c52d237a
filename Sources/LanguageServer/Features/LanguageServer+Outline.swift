import Basics
import Checking
import Content
import Diagnostics

/// The parts of a document, as a list beside it and as what can be folded (LSP 3.17, "Document Symbols", "Folding Range").
extension LanguageServer {
    mutating func documentSymbols(_ request: Named) -> JSON {
        guard let spot = spot(request.textDocument.uri, Place(line: 0, character: 0)) else { return .null }
        let parts = DocumentOutline(spot).parts
        guard client.nestsSymbols else {
            return .array(parts.flatMap { [$0] + $0.children }.map { $0.flat(spot.places, uri: request.textDocument.uri) })
        }
        return .array(parts.map { $0.json(spot.places) })
    }

    mutating func foldingRanges(_ request: Named) -> JSON {
        guard let spot = spot(request.textDocument.uri, Place(line: 0, character: 0)) else { return .null }
        let file = spot.file
        var stretches = DocumentOutline(spot).parts.flatMap { [$0.offsets] + $0.children.map(\.offsets) }
        let template = spot.book.book.templates.first { $0.path == spot.path }
        stretches += template?.sections.flatMap(\.placeholders.conditionals).map(\.offsets) ?? []
        var seen: Set<ClosedRange<Int>> = []
        let folds = stretches.compactMap { stretch -> JSON? in
            let (start, end) = (file.lines.position(at: stretch.lowerBound).line, file.lines.position(at: stretch.upperBound).line)
            guard end > start, seen.insert(start...end).inserted else { return nil }
            return ["startLine": .integer(start - 1), "endLine": .integer(end - 1)]
        }
        return .array(folds)
    }
}
