extension MarkdownRenderer {
    /// What visitors of the help site said of its articles; their words are in code spans.
    static func articleLines(_ articles: ArticleEvidence, limit: Int) -> [String] {
        guard !articles.entries.isEmpty else { return [] }
        let entries = articles.entries.prefix(limit)
        var lines = [
            "", "## Articles", "", "Votes of the help site's visitors; `before` names earlier wordings.", "",
            "| article | revision | said no | estimate, 90 % interval | usual | reasons |", "|---|---|--:|---|--:|---|",
        ]
        for entry in entries {
            lines.append(row(entry.current, name: "`\(entry.article.name.place.description)`", entry.current.tally.article.revision))
            lines += entry.earlier.map { row($0, name: "before", $0.tally.article.revision) }
        }
        for entry in entries where !entry.comments.isEmpty {
            lines += ["", "Visitors wrote about `\(entry.article.name.place.description)`:", ""] + entry.comments.map { "- \(code($0))" }
        }
        return lines
    }

    private static func row(_ evidence: VoteEvidence, name: String, _ revision: String) -> String {
        """
        | \(name) | `\(revision)` | \(evidence.tally.unhelpful) of \(evidence.tally.votes) \
        | \(evidence.estimateText), \(ReportNumber.interval(evidence.interval)) \
        | \(ReportNumber.percent(evidence.baseline.rate)) | \(escaped(evidence.tally.reasonSentence)) |
        """
    }
}
