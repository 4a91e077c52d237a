import Diagnostics
import Indexing
import SearchCore

/// Hits as people and scripts read them.
struct SearchPrinter {
    let reader: IndexReader
    let result: SearchResult
    let colored: Bool
    let explaining: Bool

    /// What a person should know beside the hits.
    ///
    /// - Parameter articles: how many help articles are shown, too.
    func note(articles: Int, only: SearchRequest.Source?) -> String? {
        if result.hits.isEmpty, articles == 0 { return "nothing found; try other words" }
        guard only != .articles, !result.covered else { return nil }
        let shown = (result.hits.isEmpty ? [] : ["the nearest are shown"]) + (articles == 0 ? [] : ["what the help says"])
        return "no template covers this; " + shown.joined(separator: ", and ")
    }

    func text() -> String {
        var text = readings()
        for (number, hit) in result.hits.enumerated() {
            let record = reader.template(hit.template)
            let highlighter = Highlighter(result.query, segment: hit.segment, in: reader)
            let title = Array(reader.text(record.title))
            let snippet = Snippet(of: record, in: reader, highlighter)
            let facts = [
                reader.fullName(record), "\(StatedProbability.percent(Double(hit.stated))) %", status(record), reader.string(record.badge),
            ].filter {
                !$0.isEmpty
            }
            text += """
                \(number + 1). \(marked(title, title.withUnsafeBytes { highlighter.ranges(in: $0) }, bold: true))  \
                \(dimmed(facts.linked(by: " · ")))

                """
            if !snippet.text.isEmpty { text += "   \(marked(snippet.text, snippet.highlights, bold: false))\n" }
            if explaining { text += explanation(hit) }
        }
        return text
    }

    /// One line a hit: id, variant, language, title, category, score, probability, path, status, snippet, kind.
    func tsv() -> String {
        var text = ""
        for hit in result.hits {
            let record = reader.template(hit.template)
            let snippet = Snippet(of: record, in: reader, Highlighter(result.query, segment: hit.segment, in: reader))
            let fields = [
                reader.string(record.id), reader.string(record.variant), reader.named(record.language), reader.string(record.title),
                reader.named(record.category),
                fixed(hit.score, 3), fixed(hit.stated, 4), reader.string(record.path), reader.named(record.status),
                String(decoding: snippet.text, as: UTF8.self), "template",
            ]
            text += fields.tabbed + "\n"
        }
        return text
    }

    /// How the query was read where that differs from what was typed.
    private func readings() -> String {
        guard result.query.layoutChanged || explaining && !result.query.corrections.isEmpty else { return "" }
        var lines: [String] = []
        if result.query.layoutChanged { lines.append("layout: \(String(decoding: result.query.text, as: UTF8.self))") }
        if explaining {
            lines += result.query.corrections.map {
                "typo: \(String(decoding: $0.typed, as: UTF8.self)) → \(String(decoding: $0.read, as: UTF8.self))"
            }
        }
        return lines.map { dimmed($0) + "\n" }.joined()
    }

    private func explanation(_ hit: SearchHit) -> String {
        Explanation(hit, of: result, in: reader).parts.prefix(8).map { part in
            let kind = String(decoding: part.kind.name, as: UTF8.self)
            return dimmed("     \(percent(part.share)) \(kind) '\(String(decoding: part.text, as: UTF8.self))'") + "\n"
        }.joined()
    }

    private func status(_ record: TemplateRecord) -> String {
        let status = reader.named(record.status)
        return status == "published" ? "" : status
    }

    private func percent(_ share: Float) -> String { "\(Int((share * 100).rounded())) %" }

    private func fixed(_ value: Float, _ decimals: Int) -> String {
        var writer = JSONWriter()
        writer.number(value, decimals: decimals)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func dimmed(_ text: String) -> String { colored ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

    /// Matching words in yellow, and the rest of a title in bold.
    private func marked(_ text: [UInt8], _ ranges: [Range<Int>], bold: Bool) -> String {
        let plain = Self.onOneLine(text)
        guard colored else { return String(decoding: plain, as: UTF8.self) }
        let weight = bold ? "\u{1B}[1m" : ""
        var result = weight
        var place = 0
        for range in ranges where range.lowerBound >= place && range.upperBound <= plain.count {
            result += String(decoding: plain[place..<range.lowerBound], as: UTF8.self)
            result += "\u{1B}[33m" + String(decoding: plain[range], as: UTF8.self) + "\u{1B}[0m" + weight
            place = range.upperBound
        }
        return result + String(decoding: plain[place...], as: UTF8.self) + (bold ? "\u{1B}[0m" : "")
    }

    /// The console shows what would steer the terminal; here every byte keeps its place.
    private static func onOneLine(_ text: [UInt8]) -> [UInt8] { text.map { [0x09, 0x0A, 0x0D].contains($0) ? 0x20 : $0 } }
}
