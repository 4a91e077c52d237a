import Diagnostics
import Foundation
import PersonalData

/// Takes personal data out of free text before anything else sees it.
///
/// What goes is replaced by its kind in brackets: `[email]`, `[phone]`, `[order_number]`. Where two findings overlap,
/// both go. Scrubbing a scrubbed text changes nothing.
///
/// ```swift
/// let scrubber = try Scrubber(patterns: ["D[0-9]{6}"])
/// let text = scrubber.scrub("Where is D104233? Call +48 601-234-567 or write to jan@wp.pl").value
/// // Where is [order_number]? Call [phone] or write to [email]
/// ```
package struct Scrubber: Sendable {
    private let finder: DetailFinder

    /// - Parameters:
    ///   - patterns: how the book's numbers look: whole-value regular expressions (ICU syntax), each perhaps behind its
    ///     variable's name and a tab.
    ///   - values: what the reply was filled with, by the name of the variable.
    /// - Throws: ``FeedbackError/badEvent(_:)`` for a pattern that is not a regular expression.
    package init(patterns: [String] = [], values: [String: String] = [:]) throws {
        do throws(InvalidPattern) {
            finder = try DetailFinder(patterns: patterns, values: values)
        } catch {
            throw FeedbackError.badEvent("pattern '\(error.pattern)' is not a valid regular expression; fix it in the book")
        }
    }

    package func scrub(_ text: String) -> ScrubbedText {
        // Reports print a customer's words on terminals.
        let scanned = ScannedText(text.withoutControls.precomposedStringWithCanonicalMapping)
        var scrubbed = ""
        var place = 0
        for detail in finder.details(in: scanned) {
            scrubbed += scanned.text(place..<detail.range.lowerBound) + "[\(detail.kind.word)]"
            place = detail.range.upperBound
        }
        return ScrubbedText(scrubbed: scrubbed + scanned.text(place..<scanned.scalars.count))
    }
}
