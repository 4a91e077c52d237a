import Diagnostics
import Foundation

/// Takes personal data out of free text before anything else sees it.
///
/// What goes is replaced by its kind in brackets: `[email]`, `[phone]`, `[order_number]`. Where two findings overlap,
/// both go. Scrubbing a scrubbed text changes nothing.
///
/// ```swift
/// let scrubber = try Scrubber(orderPatterns: ["D[0-9]{6}"])
/// let text = scrubber.scrub("Where is D104233? Call +48 601-234-567 or write to jan@wp.pl").value
/// // Where is [order_number]? Call [phone] or write to [email]
/// ```
package struct Scrubber: Sendable {
    private let values: FilledValues
    private let numbers: NumberDetector
    private let orders: [NSRegularExpression]

    /// - Parameters:
    ///   - orderPatterns: how the shop writes order numbers: whole-value regular expressions (ICU syntax), as in the book.
    ///   - values: what the reply was filled with, by the name of the variable.
    /// - Throws: ``FeedbackError/badEvent(_:)`` for a pattern that is no regular expression.
    package init(orderPatterns: [String] = [], values: [String: String] = [:]) throws {
        self.values = FilledValues(values)
        orders = try Set(orderPatterns).sorted().map(Self.expression)
        let known = values.sorted { $0.key > $1.key }.map { ($0.value.compactMap(\.wholeNumberValue).map(String.init).joined(), $0.key) }
        numbers = NumberDetector(known: Dictionary(known.filter { $0.0.count >= 5 }) { $1 })
    }

    package func scrub(_ text: String) -> ScrubbedText {
        // Reports print a customer's words on terminals.
        let text = text.withoutControls.precomposedStringWithCanonicalMapping
        let scanned = ScannedText(text)
        let shields = NumberShields(scanned).groups
        let findings =
            values.findings(in: scanned) + EmailDetector().findings(in: scanned)
            + BankAccountDetector().findings(in: scanned) + IdentityDocumentDetector().findings(in: scanned, shields: shields)
            + numbers.findings(in: scanned, shields: shields) + orderFindings(text, scanned, shields: shields)
        return ScrubbedText(scrubbed: replaced(findings, in: scanned))
    }

    /// The earlier detectors name a stretch that several found.
    private func replaced(_ findings: [Finding], in text: ScannedText) -> String {
        var result = String.UnicodeScalarView()
        var place = 0
        let ordered = findings.enumerated().sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
        var pending: Finding?
        func write(_ finding: Finding) {
            result.append(contentsOf: text.scalars[place..<finding.range.lowerBound])
            result.append(contentsOf: "[\(finding.what.word)]".unicodeScalars)
            place = finding.range.upperBound
        }
        for finding in ordered.map(\.element) {
            if let open = pending, finding.range.lowerBound < open.range.upperBound {
                let end = max(open.range.upperBound, finding.range.upperBound)
                pending = Finding(range: open.range.lowerBound..<end, what: open.what)
            } else {
                if let open = pending { write(open) }
                pending = finding
            }
        }
        if let open = pending { write(open) }
        result.append(contentsOf: text.scalars[place...])
        return String(result)
    }

    /// What the book's own patterns match, except in sums, dates and article numbers.
    private func orderFindings(_ text: String, _ scanned: ScannedText, shields: Set<Int>) -> [Finding] {
        guard !orders.isEmpty else { return [] }
        let shielded = shields.map { scanned.groups[$0].range }
        let whole = NSRange(text.startIndex..., in: text)
        return orders.flatMap { $0.matches(in: text, range: whole) }.compactMap { match in
            guard let range = Range(match.range, in: text), !range.isEmpty else { return nil }
            let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
            let found = start..<start + text[range].unicodeScalars.count
            return shielded.contains { $0.overlaps(found) } ? nil : Finding(range: found, what: .order)
        }
    }

    private static func expression(_ pattern: String) throws -> NSRegularExpression {
        do {
            return try NSRegularExpression(pattern: "(?<![\\p{L}\\p{N}])(?:\(pattern))(?![\\p{L}\\p{N}])", options: .caseInsensitive)
        } catch {
            throw FeedbackError.badEvent("order number pattern '\(pattern)' is no regular expression; correct it in the book")
        }
    }
}
