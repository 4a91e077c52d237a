import Content
import Feedback

/// What recorded outcomes say about one text, in a line for `show`.
package enum EvidenceLine {
    /// Nil where nothing was ever recorded; a store is not made for looking.
    package static func of(_ template: Template, root: String, now: Int) throws -> String? {
        let settings = try FeedbackContext.settings(of: root)
        guard FeedbackContext.hasStore(settings, inBook: root) else { return nil }
        let book = BookLoader.load(root)
        let evidence: BookEvidence
        do {
            evidence = try DeskFailure.naming {
                let context = try FeedbackContext(book, patience: .short)
                return try BookEvidence(
                    of: BookText.all(of: book), facts: book.factValues, in: context.store, rule: MarkingRule(settings.feedback), now: now)
            }
        } catch let failure as DeskFailure where failure.isAway {
            return failure.description
        }
        guard let entry = evidence.entry(at: RecordedText(template).place), entry.evidence.tally.uses > 0 else {
            return "no reply recorded yet"
        }
        let tally = entry.evidence.tally
        var parts = ["\(tally.uses) uses", "\(tally.known) with a known outcome"]
        if let rate = entry.evidence.rate {
            let interval = entry.evidence.interval
            parts.append("\(percent(rate)) asked again (\(percent(interval.lowerBound)) to \(percent(interval.upperBound)))")
        }
        return (parts + entry.reasons.map(\.word)).joined(separator: " · ")
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
