import Content
import Diagnostics
import Language

struct LinksAreSecure: TextRule {
    static let about = RuleDescription(
        "links-are-secure", .warning, "Web addresses use https.",
        why: "Browsers warn customers before they open an http page; a payment page behind such a warning is not opened.")

    static let examples: [Example] = [
        .good("See [the shop](https://shop.example/)."),
        .bad("See [the shop](↓http://shop.example/)."),
        .bad("Смотрите ↓http://shop.example/help сегодня.", .russian),
        .bad("![Etykieta](↓http://shop.example/label.png)", .polish, .article),
        .good("Open http://localhost:8080 on your computer.", .english, .article),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        text.links.links.filter { link in
            link.destination.hasPrefix("http://") && !link.destination.hasPrefix("http://localhost")
                && !link.destination.hasPrefix("http://127.")
                && text.placeholders.span(touching: link.place) == nil
        }.map { link in
            let start = link.place.lowerBound
            let isWritten = text.slice(start..<start + 7) == "http://"
            let fix = isWritten ? FixIt("write https", edits: [TextEdit(offsets: start..<start + 7, replacement: "https://")]) : nil
            return Finding(link.place, "'\(link.destination)' is not encrypted; write https", fix: fix)
        }
    }
}
