import Diagnostics

extension TableRenderer {
    /// What visitors of the help site said of its articles, with the wordings before the one in force.
    func articleLines(_ articles: ArticleEvidence) -> [String] {
        let entries = articles.entries
        guard !entries.isEmpty else { return [] }
        var lines = ["", bold("Articles: votes of the help site's visitors"), ""]
        lines.append(bold("  revision      no/votes  estimate  usual  90 % interval, 0 to 60 %"))
        lines += entries.prefix(limit).flatMap(articleLines)
        if entries.count > limit { lines.append("… and \(entries.count - limit) more; use --limit to see them") }
        return lines
    }

    private func articleLines(_ entry: ArticleEvidence.Entry) -> [String] {
        let name = entry.article.name.place.description.printable
        var lines = ["  " + bold(name) + "  " + entry.article.title.printable, row(entry.current)]
        if entry.current.isWorse { lines.append("    " + red("visitors say no more often than elsewhere")) }
        let reasons = entry.current.tally.reasonSentence
        if !reasons.isEmpty { lines.append("    " + reasons) }
        lines += entry.comments.map { "    «\(shortened($0))»" }
        lines += entry.earlier.prefix(3).map { row($0, isEarlier: true) }
        if let improvement = entry.improvement { lines.append("    better than before with \(ReportNumber.percent(improvement))") }
        return lines
    }

    private func row(_ evidence: VoteEvidence, isEarlier: Bool = false) -> String {
        let plot =
            evidence.tally.votes > 0
            ? bar(evidence.interval, mean: evidence.posterior.mean, usual: evidence.baseline.rate) : String(repeating: "·", count: 30)
        return "  " + (isEarlier ? "before " : "") + evidence.shortRevision.printable + padding(isEarlier ? 0 : 7)
            + pad(evidence.fraction, 7) + pad(evidence.estimateText, 10) + pad(ReportNumber.percent(evidence.baseline.rate), 7) + "  "
            + plot
    }
}
