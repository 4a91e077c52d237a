import Diagnostics
import Foundation

/// The report for a pull request or an issue: what is marked, how much it is used, what customers asked.
///
/// Customers' words stand in code spans, so that nothing in them becomes a link, a mention or HTML.
package enum MarkdownRenderer {
    package static func text(_ report: FeedbackReport, limit: Int = 20) -> String {
        var lines = [
            "# Replies to rewrite", "",
            "\(report.marked.count) of \(report.evidence.entries.count) texts are marked on \(Timestamp.day(report.now)).",
        ]
        lines += ["", ruleSentence(report.rule)]
        if !report.marked.isEmpty {
            lines += [
                "", "| text | follow-ups saved a month | asked again | estimate, 90 % interval | usual | why |",
                "|---|--:|--:|---|--:|---|",
            ]
            lines += report.marked.prefix(limit).map(row)
        }
        for entry in report.marked.prefix(limit) {
            let asked = report.questions[entry.text.name.place] ?? []
            guard !asked.isEmpty else { continue }
            lines +=
                ["", "## \(escaped(entry.text.title)) (`\(entry.text.name.place.description)`)", "", "Customers asked next:", ""]
                + asked.map(item)
        }
        lines += articleLines(report.articles, limit: limit)
        if !report.gaps.isEmpty {
            lines +=
                ["", "## Content gaps", ""]
                + report.gaps.prefix(limit).map { "- #\u{2060}\($0.number), asked \($0.count)×: \(code($0.question))" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The blast radius of one text.
    package static func text(_ comparison: TemplateComparison, asked: [AskedNext]) -> String {
        let entry = comparison.entry
        var lines = ["# \(escaped(entry.text.title)) (`\(entry.text.name.place.description)`)", ""]
        lines.append(
            entry.isMarked
                ? "**Marked for rewriting:** \(escaped(entry.why))."
                : entry.isProving ? "Rewritten; outcomes of the new wording are awaited." : "Not marked.")
        lines += [
            "",
            """
            Used about \(ReportNumber.decimal(entry.evidence.usesPerMonth)) times a month; \
            the usual rate in `\(entry.evidence.baseline.group)` is \(ReportNumber.percent(entry.evidence.baseline.rate)).
            """,
        ]
        lines += [
            "", "| revision | since | uses | asked again | estimate, 90 % interval | better than before |", "|---|---|--:|--:|---|--:|",
        ]
        lines += comparison.generations.reversed().map { item in
            let evidence = item.evidence
            return """
                | `\(item.generation.latest.text.revision)` | \(Timestamp.day(item.generation.firstSeen)) \
                | \(evidence.tally.uses) | \(evidence.tally.bad) of \(evidence.tally.known) \
                | \(rate(evidence)) | \(item.improvement.map(ReportNumber.percent) ?? "") |
                """
        }
        if !comparison.rivals.isEmpty {
            lines += ["", "| variant | asked again | estimate, 90 % interval | better than this one |", "|---|--:|---|--:|"]
            lines += comparison.rivals.map {
                """
                | `\($0.entry.text.name.place.description)` \
                | \($0.entry.evidence.tally.bad) of \($0.entry.evidence.tally.known) \
                | \(rate($0.entry.evidence)) | \($0.better.map(ReportNumber.percent) ?? "") |
                """
            }
        }
        if !asked.isEmpty { lines += ["", "## What customers asked next", ""] + asked.map(item) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func row(_ entry: BookEvidence.Entry) -> String {
        let evidence = entry.evidence
        return """
            | `\(entry.text.name.place.description)` | \(ReportNumber.decimal(evidence.savedPerMonth)) \
            | \(evidence.tally.bad) of \(evidence.tally.known) | \(rate(evidence)) \
            | \(ReportNumber.percent(evidence.baseline.rate)) | \(escaped(entry.why)) |
            """
    }

    private static func rate(_ evidence: Evidence) -> String {
        "\(evidence.estimateText), \(ReportNumber.interval(evidence.interval))"
    }

    private static func item(_ asked: AskedNext) -> String {
        "- \(asked.cluster.count)× \(code(asked.cluster.question)): \(escaped(asked.sentence))"
    }

    static func ruleSentence(_ rule: MarkingRule) -> String {
        """
        A text is marked when its rate exceeds the usual one of its category and language by a margin \
        (\(ReportNumber.percent(rule.margin)) of it, at least \(ReportNumber.decimal(rule.marginPoints * 100)) points) \
        with a probability of at least \(ReportNumber.percent(rule.probability)), from \(rule.minimum) known outcomes on.
        """
    }

    static func code(_ text: String) -> String {
        let line = text.printable.replacing("`", with: "'").split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing(
            "|", with: "¦")
        return "`\(line.count > 160 ? line.prefix(159) + "…" : line)`"
    }

    static func escaped(_ text: String) -> String {
        let marks = Set("\\`*_{}[]<>#|!~&@")
        return text.printable.map { marks.contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}
