import Content
import Diagnostics
import Language

/// Proposes the headings of a template's blocks in its language.
struct BlockProposals {
    let proposals: Proposals?

    init(_ spot: Spot) {
        let line = String(spot.before)
        let language = spot.language ?? .english
        let isHeading = line.hasPrefix("#") && line.drop { $0 == "#" }.first.map { $0 == " " } ?? true
        guard BookScanner.kind(of: spot.path) == .template, isHeading else {
            proposals = nil
            return
        }
        let template = spot.book.book.templates.first { $0.path == spot.path }
        let here = spot.file.lineOffsets(spot.line)
        let used = Set(template?.sections.filter { !$0.heading.overlaps(here) }.map(\.kind) ?? [])
        let items = BlockKind.allCases.filter { !used.contains($0) }.map { kind in
            let heading = kind.heading(in: language)
            return Proposal(label: heading, kind: .keyword, detail: kind.rawValue, text: "## " + heading)
        }
        proposals = items.isEmpty ? nil : Proposals(items: items, replaced: spot.offset - line.utf8.count..<spot.offset)
    }
}
