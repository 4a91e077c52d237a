import Content
import Diagnostics
import Foundation
import Language
import Site

/// What the help site's search finds, as people and scripts read it.
struct SiteSearchPrinter {
    let query: String
    let answer: SiteSearch.Answer
    let style: TextStyle

    func text() -> String {
        var text = answer.layout.map { style.dim("layout: \($0)") + "\n" } ?? ""
        text += answer.corrections.map { style.dim("read '\($0.typed)' as '\($0.read)'") + "\n" }.joined()
        for (number, hit) in answer.hits.enumerated() {
            text += "\(number + 1). \(marked(hit.title))  \(style.dim(hit.id.description))\n"
            guard let best = hit.passages.first else {
                text += hit.description.text.isEmpty ? "" : "   \(marked(hit.description))\n"
                continue
            }
            if !best.heading.isEmpty { text += "   \(style.dim("# \(best.heading.printable)"))\n" }
            if !best.text.text.isEmpty { text += "   \(marked(best.text))\n" }
        }
        return text
    }

    /// One line a hit: id, title, address with anchor, score, heading, passage.
    func tsv() -> String {
        answer.hits.map { hit in
            let best = hit.passages.first
            let anchor = best.map { $0.anchor.isEmpty ? "" : "#\($0.anchor)" } ?? ""
            let fields = [
                hit.id.description, hit.title.text, hit.address + anchor, String(format: "%.3f", hit.score), best?.heading ?? "",
                best?.text.text ?? hit.description.text,
            ]
            return fields.tabbed + "\n"
        }.joined()
    }

    func json() throws -> String {
        try JSONText.of(
            Document(
                query: query, language: answer.language.description, layout: answer.layout,
                corrections: answer.corrections.map { Document.Correction(typed: $0.typed, read: $0.read) },
                hits: answer.hits.map(Document.Hit.init)))
    }

    /// Ranges are pairs of start and end in bytes of UTF-8.
    private struct Document: Encodable {
        struct Correction: Encodable { let typed, read: String }

        struct Section: Encodable {
            let anchor, heading, passage: String
            let highlights: [[Int]]

            init(_ passage: SiteSearch.Passage) {
                anchor = passage.anchor
                heading = passage.heading
                self.passage = passage.text.text
                highlights = passage.text.marks.map { [$0.lowerBound, $0.upperBound] }
            }
        }

        struct Hit: Encodable {
            let id, title, address, description: String
            let score: Double
            let highlights: [[Int]]
            let sections: [Section]

            init(_ hit: SiteSearch.Hit) {
                id = hit.id.description
                title = hit.title.text
                address = hit.address
                description = hit.description.text
                score = (Double(hit.score) * 1000).rounded() / 1000
                highlights = hit.title.marks.map { [$0.lowerBound, $0.upperBound] }
                sections = hit.passages.map(Section.init)
            }
        }

        let query, language: String
        let layout: String?
        let corrections: [Correction]
        let hits: [Hit]
    }

    private func marked(_ marked: SiteSearch.MarkedText) -> String {
        guard style.isOn else { return marked.text.printable }
        let bytes = Array(marked.text.utf8)
        var text = ""
        var end = 0
        for range in marked.marks where range.lowerBound >= end {
            text += String(decoding: bytes[end..<range.lowerBound], as: UTF8.self).printable
            text += style.bold(String(decoding: bytes[range], as: UTF8.self).printable)
            end = range.upperBound
        }
        return text + String(decoding: bytes[end...], as: UTF8.self).printable
    }
}
