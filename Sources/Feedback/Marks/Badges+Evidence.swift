import Basics
import Content
import Foundation

extension Badges {
    package init(_ evidence: BookEvidence) {
        let badges = evidence.entries.map { entry in
            let worse = entry.evidence.posterior.probability(above: entry.evidence.baseline.rate)
            let prior = entry.evidence.tally.known >= 5 ? ((1 - 2 * worse) * 4).rounded() / 4 : 0
            return (
                entry.text.name.place.description,
                Badge(revision: entry.text.name.revision, prior: prior, reasons: entry.reasons.map(\.word))
            )
        }
        self.init(texts: Dictionary(badges.filter { $0.1.prior != 0 || !$0.1.reasons.isEmpty }) { first, _ in first })
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
}
