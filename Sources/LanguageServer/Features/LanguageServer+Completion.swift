import Basics
import Content
import Diagnostics

/// What could be written next (LSP 3.17, "Completion Request").
extension LanguageServer {
    mutating func completion(_ request: PlaceRequest) -> JSON {
        guard let spot = spot(request.textDocument.uri, request.position) else { return .null }
        return Self.proposals(at: spot, today: today().description)?.json(spot.places) ?? .null
    }

    private static func proposals(at spot: Spot, today: String) -> Proposals? {
        guard let kind = BookScanner.kind(of: spot.path) else { return nil }
        switch kind {
        case .settings, .fixture: return YAMLProposals(spot, start: 0, today: today).proposals
        case .template, .article, .fragment:
            if let start = frontMatterStart(of: spot) { return YAMLProposals(spot, start: start, today: today).proposals }
            return PlaceholderProposals(spot).proposals ?? BlockProposals(spot).proposals ?? LinkProposals(spot).proposals
        case .uncovered, .asset, .theme: return nil
        }
    }

    /// Where the front matter begins in which a place is; one that is not closed yet reaches to the first heading.
    private static func frontMatterStart(of spot: Spot) -> Int? {
        guard spot.file.line(1).hasPrefix("---"), spot.line > 1 else { return nil }
        for number in 2..<spot.line {
            let line = spot.file.line(number)
            if line.hasPrefix("---") || line.hasPrefix("## ") { return nil }
        }
        return spot.before.hasPrefix("---") ? nil : spot.file.lines.offset(ofLine: 2)
    }
}
