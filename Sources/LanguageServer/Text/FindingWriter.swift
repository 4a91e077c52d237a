import Basics
import Diagnostics

/// Writes findings as the protocol wants them (LSP 3.17, "Diagnostic").
struct FindingWriter {
    private let places: PlaceMap

    init(_ places: PlaceMap) { self.places = places }

    func json(_ findings: [Diagnostic]) -> [JSON] { findings.map(json) }

    func json(_ finding: Diagnostic) -> JSON {
        [
            "range": stretch(of: finding).json, "severity": .integer(Self.level(finding.severity)), "code": .string(finding.rule),
            "source": "replybook", "message": .string(finding.message),
        ]
    }

    /// The place of a finding; in a file that could not be read as text, its line and column.
    private func stretch(of finding: Diagnostic) -> Stretch {
        guard places.file.text.isEmpty, finding.range.start.line > 1 else { return places.stretch(finding.range.offsets) }
        let place = Place(line: finding.range.start.line - 1, character: finding.range.start.column - 1)
        return Stretch(start: place, end: place)
    }

    private static func level(_ severity: Severity) -> Int {
        switch severity {
        case .error: 1
        case .warning: 2
        case .note: 3
        }
    }
}
