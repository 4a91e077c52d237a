import Diagnostics
import Foundation

/// The report for a terminal: a queue with bars, what customers asked next, gaps.
package struct TableRenderer: Sendable {
    private let usesColor: Bool
    let limit: Int

    /// - Parameter limit: texts and gaps shown.
    package init(usesColor: Bool, limit: Int = 20) {
        self.usesColor = usesColor
        self.limit = limit
    }

    package func text(_ report: FeedbackReport) -> String {
        var lines: [String] = []
        let marked = report.marked
        lines.append(bold("\(marked.count) of \(report.evidence.entries.count) texts are marked for rewriting"))
        if marked.isEmpty, report.used.isEmpty, report.articles.entries.isEmpty {
            lines.append("nothing was recorded yet; use 'replybook feedback record'")
        }
        if !marked.isEmpty { lines += ["", header] + marked.prefix(limit).flatMap { entryLines($0, report) } }
        if marked.count > limit { lines.append("… and \(marked.count - limit) more; use --limit to see them") }
        if !report.proving.isEmpty {
            lines += ["", bold("Rewritten, waiting for outcomes")]
            lines += report.proving.map { "  \($0.text.name.place.description.printable)  \($0.evidence.fraction)" }
        }
        lines += articleLines(report.articles)
        lines += gapLines(report.gaps)
        return lines.joined(separator: "\n")
    }

    package func text(_ comparison: TemplateComparison, asked: [AskedNext]) -> String {
        let entry = comparison.entry
        var lines = [bold(entry.text.name.place.description.printable) + "  " + entry.text.title.printable]
        lines.append(
            entry.isMarked ? red("marked: \(entry.why.printable)") : entry.isProving ? "rewritten, waiting for outcomes" : "not marked")
        lines.append(
            """
            usual in \(entry.evidence.baseline.group): \(ReportNumber.percent(entry.evidence.baseline.rate)); \
            about \(ReportNumber.decimal(entry.evidence.usesPerMonth)) uses a month
            """)
        lines += ["", "  revision          since       uses   again/known  estimate  90 % interval" + padding(15) + "better than before"]
        lines += comparison.generations.reversed().map { generationLine($0) }
        if !comparison.rivals.isEmpty {
            lines += ["", bold("Variants")]
            lines += comparison.rivals.map { rival in
                """
                  \(rival.entry.text.name.place.description.printable)  \
                \(rival.entry.evidence.fraction) \(rival.entry.evidence.estimateText)  \(bar(rival.entry.evidence))\
                \(rival.better.map { "  better with \(ReportNumber.percent($0))" } ?? "")
                """
            }
        }
        if !asked.isEmpty { lines += ["", bold("What customers asked next")] + asked.flatMap { askedLines($0, indent: "  ") } }
        return lines.joined(separator: "\n")
    }

    private var header: String { bold("  saves/month  again/known  estimate  usual  90 % interval, 0 to 60 %") }

    private func entryLines(_ entry: BookEvidence.Entry, _ report: FeedbackReport) -> [String] {
        let evidence = entry.evidence
        let row = [
            pad(ReportNumber.decimal(evidence.savedPerMonth), 13), pad(evidence.fraction, 13), pad(evidence.estimateText, 10),
            pad(ReportNumber.percent(evidence.baseline.rate), 7), "  " + bar(evidence),
        ].joined()
        let asked = (report.questions[entry.text.name.place] ?? []).prefix(3).flatMap { askedLines($0, indent: "      ") }
        return [
            row, "    " + bold(entry.text.name.place.description.printable) + "  " + entry.text.title.printable,
            "      " + red(entry.why.printable),
        ] + asked
    }

    private func generationLine(_ item: BookEvidence.GenerationEvidence) -> String {
        let evidence = item.evidence
        return "  " + item.generation.latest.text.revision.printable.padding(toLength: 16, withPad: " ", startingAt: 0) + "  "
            + Timestamp.day(item.generation.firstSeen) + pad("\(evidence.tally.uses)", 7) + pad(evidence.fraction, 14)
            + pad(evidence.estimateText, 10) + "  " + bar(evidence) + "  " + (item.improvement.map(ReportNumber.percent) ?? "")
    }

    private func askedLines(_ asked: AskedNext, indent: String) -> [String] {
        ["\(indent)\(asked.cluster.count)× «\(shortened(asked.cluster.question))»", "\(indent)   → \(asked.sentence)"]
    }

    private func gapLines(_ gaps: [GapCluster]) -> [String] {
        guard !gaps.isEmpty else { return [] }
        var lines = ["", bold("Content gaps: asked for and not there")]
        lines += gaps.prefix(limit).map { gap in
            pad("\(gap.count)×", 6) + "  #\(gap.number)  «\(shortened(gap.question))»" + (gap.language.map { " [\($0.printable)]" } ?? "")
        }
        if gaps.count > limit { lines.append("… and \(gaps.count - limit) more; use --limit to see them") }
        return lines + ["start one with 'replybook new template --from-gap NUMBER'"]
    }

    /// Thirty cells for 0 to 60 %: the interval, the mean in it, and the usual rate; an arrow where the interval goes on.
    private func bar(_ evidence: Evidence) -> String {
        guard evidence.tally.known > 0 else { return String(repeating: "·", count: 30) }
        return bar(evidence.interval, mean: evidence.posterior.mean, usual: evidence.baseline.rate)
    }

    func bar(_ interval: ClosedRange<Double>, mean: Double, usual: Double) -> String {
        func cell(_ rate: Double) -> Int { min(29, max(0, Int(rate / 0.6 * 30))) }
        let (low, high, mean, usual) = (cell(interval.lowerBound), cell(interval.upperBound), cell(mean), cell(usual))
        let isCut = interval.upperBound > 0.6
        return (0..<30).map { place in
            place == 29 && isCut ? "→" : place == mean ? "█" : place == usual ? "┊" : (low...high).contains(place) ? "━" : "·"
        }.joined()
    }

    func shortened(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").printable
        return line.count > 100 ? line.prefix(99) + "…" : line
    }

    func pad(_ text: String, _ width: Int) -> String { padding(width - text.count) + text }
    func padding(_ width: Int) -> String { String(repeating: " ", count: max(0, width)) }
    func bold(_ text: String) -> String { usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    func red(_ text: String) -> String { usesColor ? "\u{1B}[31m\(text)\u{1B}[0m" : text }
}
