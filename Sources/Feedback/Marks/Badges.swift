import Basics
import Diagnostics
import Foundation

/// What the search shows and weighs of the evidence, kept in `.replybook/evidence.json` by every report, so that searching
/// and compiling open no database.
package struct Badges: Codable, Sendable, Hashable {
    /// By full name: `delivery/where-is-my-order@chat:ru`.
    package let texts: [String: Badge]

    package struct Badge: Codable, Sendable, Hashable {
        /// The evidence is about this wording only.
        package let revision: String
        /// P(better than the usual rate) − P(worse), in quarters from −1 to 1: coarse, so that it changes rarely.
        package let prior: Double
        package let reasons: [String]
    }

    package init(_ evidence: BookEvidence) {
        let badges = evidence.entries.map { entry in
            let worse = entry.evidence.posterior.probability(above: entry.evidence.baseline.rate)
            let prior = entry.evidence.tally.known >= 5 ? ((1 - 2 * worse) * 4).rounded() / 4 : 0
            return (
                entry.text.name.place.description,
                Badge(revision: entry.text.name.revision, prior: prior, reasons: entry.reasons.map(\.word))
            )
        }
        texts = Dictionary(badges.filter { $0.1.prior != 0 || !$0.1.reasons.isEmpty }) { first, _ in first }
    }

    private init() { texts = [:] }

    /// What the last report left; nothing where there is none. A damaged file counts as none: the next report writes it anew.
    package static func read(inBook root: String) -> Badges {
        do {
            guard let bytes = try BookFolder(of: root).read(name) else { return Badges() }
            return try JSONDecoder().decode(Badges.self, from: Data(bytes))
        } catch { return Badges() }
    }

    /// False when the file says this already.
    package func write(inBook root: String) throws -> Bool {
        guard self != Badges.read(inBook: root) else { return false }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let bytes = Array(try encoder.encode(self))
        let folder = BookFolder(of: root)
        do throws(FileFault) {
            // The store may lie elsewhere, so the folder need not be there.
            try folder.make()
            try folder.write(parts: [bytes], to: Self.name)
        } catch {
            throw FeedbackError.file(error)
        }
        return true
    }

    package static let name = "evidence.json"
}
