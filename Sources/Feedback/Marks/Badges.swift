import Foundation

/// What the search shows and weighs of the evidence, kept in `.replybook/evidence.json` by every report, so that searching
/// and compiling open no database.
package struct Badges: Codable, Sendable, Hashable {
    /// By full name: `delivery/where-is-my-order@chat:ru`.
    package let texts: [String: Badge]

    package struct Badge: Codable, Sendable, Hashable {
        /// The evidence is about this wording only.
        package let revision: String
        package let known: Int
        /// Believed rate of follow-ups.
        package let rate: Double
        /// P(better than the usual rate) − P(worse), −1 … 1.
        package let prior: Double
        package let reasons: [String]

        /// Shown beside a hit; empty for a text that is not marked.
        package var text: String { reasons.isEmpty ? "" : "needs revision: \(reasons.joined(separator: ", "))" }
    }

    package init(_ evidence: BookEvidence) {
        let known = evidence.entries.filter { $0.evidence.tally.known > 0 || $0.isMarked }
        texts = Dictionary(uniqueKeysWithValues: known.map { entry in
            let worse = entry.evidence.posterior.probability(above: entry.evidence.baseline.rate)
            let rounded = ReportDocument.rounded
            return (
                entry.text.name.place.description,
                Badge(
                    revision: entry.text.name.revision, known: entry.evidence.tally.known, rate: rounded(entry.evidence.posterior.mean),
                    prior: entry.evidence.tally.known > 0 ? rounded(1 - 2 * worse) : 0, reasons: entry.reasons.map(\.word))
            )
        })
    }

    private init() { texts = [:] }

    /// What the last report left; nothing where there is none. A damaged file counts as none: the next report writes it anew.
    package static func read(inBook root: String) -> Badges {
        guard let data = FileManager.default.contents(atPath: path(root)) else { return Badges() }
        do { return try JSONDecoder().decode(Badges.self, from: data) } catch { return Badges() }
    }

    package func write(inBook root: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        try AtomicFile.write(try encoder.encode(self), to: URL(fileURLWithPath: Self.path(root)))
    }

    /// The badge of a text as it reads now.
    package func badge(of text: RecordedText) -> Badge? {
        texts[text.place.description].flatMap { $0.revision == text.revision ? $0 : nil }
    }

    private static func path(_ root: String) -> String { root + "/.replybook/evidence.json" }
}
