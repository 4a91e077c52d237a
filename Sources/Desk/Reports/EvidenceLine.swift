import Content
import Feedback

/// What recorded outcomes say about one text, in a line for `show`.
package enum EvidenceLine {
    /// The figures of the line; rates are fractions.
    package struct Figures: Encodable, Sendable {
        package let uses: Int
        /// Uses of which anybody knows what came.
        package let known: Int
        /// Share of the known ones in which the customer asked again; nil without any.
        package let rate: Double?
        /// 90 % credible interval of the rate.
        package let interval: [Double]
        /// Why it is marked for rewriting.
        package let reasons: [String]
    }

    /// Nil where nothing was ever recorded; a store is not made for looking.
    package static func of(_ template: Template, root: String, now: Int) throws -> String? {
        let known: Figures?
        do { known = try figures(of: template, root: root, now: now) } catch let failure as DeskFailure where failure.isAway {
            return failure.description
        }
        guard let figures = known else { return nil }
        guard figures.uses > 0 else { return "no reply recorded yet" }
        var parts = ["\(figures.uses) uses", "\(figures.known) with a known outcome"]
        if let rate = figures.rate {
            parts.append("\(percent(rate)) asked again (\(figures.interval.map(percent).joined(separator: " to ")))")
        }
        return (parts + figures.reasons).joined(separator: " · ")
    }

    /// The same as numbers.
    ///
    /// - Throws: `DeskFailure`, also where a server of feedback is away.
    package static func figures(of template: Template, root: String, now: Int) throws -> Figures? {
        let settings = try FeedbackContext.settings(of: root)
        guard FeedbackContext.hasStore(settings, inBook: root) else { return nil }
        let book = BookLoader.load(root)
        let evidence = try DeskFailure.naming {
            let context = try FeedbackContext(book, patience: .short)
            return try BookEvidence.gather(
                of: BookText.all(of: book), facts: book.factValues, in: context.store, rule: MarkingRule(settings.feedback), now: now)
        }
        guard let entry = evidence.entry(at: RecordedText(template).place) else {
            return Figures(uses: 0, known: 0, rate: nil, interval: [], reasons: [])
        }
        let (tally, interval) = (entry.evidence.tally, entry.evidence.interval)
        return Figures(
            uses: tally.uses, known: tally.known, rate: entry.evidence.rate, interval: [interval.lowerBound, interval.upperBound],
            reasons: entry.reasons.map(\.word))
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
