import Basics
import Foundation

/// The report for a spreadsheet: one line a text (RFC 4180, UTF-8, point as decimal mark).
///
/// Articles follow the templates, with `article` as their `kind`; what belongs to templates alone is empty in their lines.
package enum CSVRenderer {
    package static let columns = [
        "id", "variant", "language", "revision", "title", "uses", "known", "resolved", "followUps", "negatives", "edited",
        "notApplicable", "rate", "low", "high", "baseline", "probability", "usesPerMonth", "savedPerMonth", "marked", "reasons", "kind",
        "helpful", "notHelpful",
    ]

    package static func text(_ entries: [BookEvidence.Entry], articles: [ArticleEvidence.Entry] = []) -> String {
        ([columns] + entries.map(fields) + articles.map(fields)).map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func fields(_ entry: BookEvidence.Entry) -> [String] {
        let (name, evidence, tally) = (entry.text.name, entry.evidence, entry.evidence.tally)
        let counts = [tally.uses, tally.known, tally.resolved, tally.followUps, tally.negatives, tally.edited, tally.notApplicable]
        let rates = [
            evidence.interval.lowerBound, evidence.interval.upperBound, evidence.baseline.rate, evidence.exceeds, evidence.usesPerMonth,
            evidence.savedPerMonth,
        ]
        return [name.template, name.variant, name.language, name.revision, entry.text.title] + counts.map(String.init)
            + [evidence.rate.map(number) ?? ""] + rates.map(number) + [
                String(entry.isMarked), entry.reasons.map(\.word).joined(separator: " "), "template", "", "",
            ]
    }

    /// The rate is that of unhelpful votes; the reasons come with their counts.
    private static func fields(_ entry: ArticleEvidence.Entry) -> [String] {
        let (name, evidence, tally) = (entry.article.name, entry.current, entry.current.tally)
        let rates = [evidence.interval.lowerBound, evidence.interval.upperBound, evidence.baseline.rate, evidence.exceeds]
        return [name.template, "", name.language, name.revision, entry.article.title] + Array(repeating: "", count: 7)
            + [evidence.rate.map(number) ?? ""] + rates.map(number) + [
                "", "", String(evidence.isWorse), tally.reasonList.map { "\($0.reason.rawValue):\($0.count)" }.joined(separator: " "),
                "article", String(tally.helpful), String(tally.unhelpful),
            ]
    }

    private static func number(_ value: Double) -> String { String(format: "%.4f", value) }

    /// A leading `=`, `+`, `-` or `@`, in full width and small form too, would run as a formula (OWASP, CSV injection): an apostrophe makes it
    /// text. Spreadsheets pass over what cannot be seen before it.
    static func quoted(_ field: String) -> String {
        let first = field.unicodeScalars.first { !$0.isBidiControl && $0.value != 0xFEFF && $0.value != 0x200B && $0 != " " }
        let isFormula = first.map { "=+-@\t\r\n＝＋－＠﹦﹢﹣﹫".unicodeScalars.contains($0) } ?? false
        let safe = isFormula ? "'" + field : field
        guard safe.contains(where: { ",\"\r\n".contains($0) || $0.isNewline }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
