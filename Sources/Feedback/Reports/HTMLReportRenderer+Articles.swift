extension HTMLReportRenderer {
    /// What visitors of the help site said of its articles.
    static func articles(_ articles: ArticleEvidence, limit: Int) -> String {
        let entries = articles.entries.prefix(limit)
        guard !entries.isEmpty else { return "" }
        let rows = entries.flatMap { entry in
            [row(entry.current, head: head(entry))] + entry.earlier.map { row($0, head: "before") }
        }.joined(separator: "\n")
        return """
            <h2>Articles</h2>
            <table><caption>Votes of the help site's visitors</caption>
            <thead><tr><th scope="col">article</th><th scope="col">revision</th><th scope="col">said no</th>\
            <th scope="col">estimate</th><th scope="col">90 % interval, 0 to 60 %</th><th scope="col">usual</th>\
            <th scope="col">reasons</th></tr></thead>
            <tbody>
            \(rows)
            </tbody></table>
            \(entries.map(comments).joined())
            """
    }

    private static func head(_ entry: ArticleEvidence.Entry) -> String {
        "\(escaped(entry.article.title))<br><code>\(escaped(entry.article.name.place.description))</code>"
    }

    private static func row(_ evidence: VoteEvidence, head: String) -> String {
        """
        <tr><th scope="row">\(head)</th><td><code>\(escaped(evidence.tally.article.revision))</code></td>\
        <td class="n">\(evidence.tally.unhelpful) of \(evidence.tally.votes)</td><td class="n">\(evidence.estimateText)</td>\
        <td>\(plot(evidence.interval, mean: evidence.posterior.mean, usual: evidence.baseline.rate))</td>\
        <td class="n">\(ReportNumber.percent(evidence.baseline.rate))</td>\
        <td>\(escaped(evidence.tally.reasonSentence))</td></tr>
        """
    }

    private static func comments(_ entry: ArticleEvidence.Entry) -> String {
        guard !entry.comments.isEmpty else { return "" }
        let items = entry.comments.map { "<li><q>\(escaped($0))</q></li>" }.joined(separator: "\n")
        return "<h3>Visitors wrote about <code>\(escaped(entry.article.name.place.description))</code></h3>\n<ul>\(items)</ul>\n"
    }
}
