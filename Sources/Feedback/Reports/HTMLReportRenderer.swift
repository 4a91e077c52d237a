import Basics
import Foundation

/// The report as one HTML page: no script, no outside file, plots as inline SVG, all text escaped.
package enum HTMLReportRenderer {
    package static func text(_ report: FeedbackReport, shopName: String, limit: Int = 100) -> String {
        let marked = Array(report.marked.prefix(limit))
        let body = """
            <h1>Replies to rewrite</h1>
            <p>\(report.marked.count) of \(report.evidence.entries.count) texts are marked on \
            <time datetime="\(Timestamp.day(report.now))">\(Timestamp.day(report.now))</time>. \
            \(escaped(MarkdownRenderer.ruleSentence(report.rule)))</p>
            \(marked.isEmpty ? "<p>Nothing to do.</p>" : table(marked, caption: "The queue, by follow-ups that a rewrite would save", report))
            \(marked.map { questions($0, report) }.joined())
            \(articles(report.articles, limit: limit))
            \(gaps(report.gaps.prefix(limit)))
            \(others(report, limit: limit))
            """
        return page(title: "Replies to rewrite" + (shopName.isEmpty ? "" : " · \(shopName)"), body: body)
    }

    package static func text(_ comparison: TemplateComparison, asked: [AskedNext]) -> String {
        let entry = comparison.entry
        let rows = comparison.generations.reversed().map { item in
            """
            <tr><th scope="row"><code>\(escaped(item.generation.latest.text.revision))</code></th>\
            <td>\(Timestamp.day(item.generation.firstSeen))</td>\
            \(cells(item.evidence))\
            <td class="n">\(item.improvement.map(ReportNumber.percent) ?? "")</td></tr>
            """
        }.joined(separator: "\n")
        let rivals = comparison.rivals.map { rival in
            """
            <tr><th scope="row"><code>\(escaped(rival.entry.text.name.place.description))</code></th><td></td>\
            \(cells(rival.entry.evidence))\
            <td class="n">\(rival.better.map(ReportNumber.percent) ?? "")</td></tr>
            """
        }.joined(separator: "\n")
        let body = """
            <h1>\(escaped(entry.text.title))</h1>
            <p><code>\(escaped(entry.text.name.place.description))</code>: \(entry.isMarked ? escaped(entry.why) : "not marked").</p>
            <table><caption>Revisions, the newest first, and other variants</caption>
            <thead><tr><th scope="col">revision</th><th scope="col">since</th>\(headCells)<th scope="col">better with</th></tr></thead>
            <tbody>\(rows)
            \(rivals)</tbody></table>
            \(asked.isEmpty ? "" : "<h2>What customers asked next</h2>" + list(asked))
            """
        return page(title: entry.text.title, body: body)
    }

    private static let headCells = """
        <th scope="col">uses</th><th scope="col">asked again</th><th scope="col">estimate</th>\
        <th scope="col">90 % interval, 0 to 60 %</th><th scope="col">usual</th>
        """

    private static func cells(_ evidence: Evidence) -> String {
        """
        <td class="n">\(evidence.tally.uses)</td>\
        <td class="n">\(evidence.tally.bad) of \(evidence.tally.known)</td>\
        <td class="n">\(evidence.estimateText)</td>\
        <td>\(plot(evidence))</td>\
        <td class="n">\(ReportNumber.percent(evidence.baseline.rate))</td>
        """
    }

    private static func table(_ entries: [BookEvidence.Entry], caption: String, _ report: FeedbackReport) -> String {
        let rows = entries.map { entry in
            """
            <tr><th scope="row">\(escaped(entry.text.title))<br><code>\(escaped(entry.text.name.place.description))</code></th>\
            <td class="n">\(ReportNumber.decimal(entry.evidence.savedPerMonth))</td>\
            \(cells(entry.evidence))\
            <td>\(escaped(entry.why))</td></tr>
            """
        }.joined(separator: "\n")
        return """
            <table><caption>\(escaped(caption))</caption>
            <thead><tr><th scope="col">text</th><th scope="col">saved a month</th>\(headCells)<th scope="col">why</th></tr></thead>
            <tbody>
            \(rows)
            </tbody></table>
            """
    }

    private static func questions(_ entry: BookEvidence.Entry, _ report: FeedbackReport) -> String {
        let asked = report.questions[entry.text.name.place] ?? []
        return asked.isEmpty ? "" : "<h2>Asked after <code>\(escaped(entry.text.name.place.description))</code></h2>\n\(list(asked))\n"
    }

    private static func list(_ asked: [AskedNext]) -> String {
        "<ul>"
            + asked.map { "<li>\($0.cluster.count)× <q>\(escaped($0.cluster.question))</q>: \(escaped($0.sentence))</li>" }.joined(
                separator: "\n") + "</ul>"
    }

    private static func gaps(_ gaps: ArraySlice<GapCluster>) -> String {
        guard !gaps.isEmpty else { return "" }
        let items = gaps.map { "<li>#\($0.number), \($0.count)×: <q>\(escaped($0.question))</q></li>" }.joined(separator: "\n")
        return "<h2>Asked for and not there</h2>\n<ul>\(items)</ul>"
    }

    private static func others(_ report: FeedbackReport, limit: Int) -> String {
        let entries = report.used.filter { !$0.isMarked }.prefix(limit)
        return entries.isEmpty ? "" : "<h2>Not marked</h2>\n" + table(Array(entries), caption: "Texts in use", report)
    }

    /// The interval as a line, the posterior mean as a dot, the usual rate as a tick.
    private static func plot(_ evidence: Evidence) -> String {
        plot(evidence.interval, mean: evidence.posterior.mean, usual: evidence.baseline.rate)
    }

    static func plot(_ interval: ClosedRange<Double>, mean: Double, usual: Double) -> String {
        func x(_ rate: Double) -> String { String(format: "%.1f", min(1, rate / 0.6) * 200 + 5) }
        let words = """
            \(ReportNumber.percent(mean)), \
            between \(ReportNumber.percent(interval.lowerBound)) and \(ReportNumber.percent(interval.upperBound)); \
            usual \(ReportNumber.percent(usual))
            """
        return """
            <svg viewBox="0 0 210 20" width="210" height="20" role="img" aria-label="\(words)">\
            <line class="axis" x1="5" y1="10" x2="205" y2="10"/>\
            <line class="usual" x1="\(x(usual))" y1="2" x2="\(x(usual))" y2="18"/>\
            <line class="interval" x1="\(x(interval.lowerBound))" y1="10" x2="\(x(interval.upperBound))" y2="10"/>\
            <circle cx="\(x(mean))" cy="10" r="4"/></svg>
            """
    }

    private static func page(title: String, body: String) -> String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>\(escaped(title))</title>
        <style>
        :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
        body { max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
        table { border-collapse: collapse; width: 100%; display: block; overflow-x: auto; }
        caption { text-align: start; font-weight: bold; padding: .5rem 0; }
        th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; \
        border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); font-weight: normal; }
        thead th { font-weight: bold; }
        .n { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .axis { stroke: currentColor; opacity: .25; } .usual { stroke: currentColor; stroke-dasharray: 2 2; }
        .interval { stroke: #c2410c; stroke-width: 4; } circle { fill: #c2410c; }
        </style>
        </head>
        <body>
        <main>
        \(body)
        </main>
        </body>
        </html>

        """
    }

    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case _ where character.properties.generalCategory == .control || character.isBidiControl: result += " "
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
