import Content
import Markdown

/// Writes all texts as one page to print or to search in a browser.
enum PrintWriter {
    static func files(_ rows: [ExportRow], title: String, language: String) -> [ExportFile] {
        var body = ""
        for category in Category.allCases {
            let own = rows.filter { $0.text.name.id.category == category }
            guard !own.isEmpty else { continue }
            body += "<section>\n<h2>\(category.rawValue)</h2>\n"
            for row in own {
                let id = row.text.shortCode.htmlEscaped
                body += """
                    <article id="\(id)" lang="\(row.language)">
                    <h3>\(row.text.fullTitle.htmlEscaped)</h3>
                    <p class="name">\(row.text.name.description.htmlEscaped)</p>
                    \(row.html)
                    </article>

                    """
            }
            body += "</section>\n"
        }
        let page = """
            <!DOCTYPE html>
            <html lang="\(language)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title.htmlEscaped)</title>
            <style>
            body { font: 11pt/1.45 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
            article { break-inside: avoid; border-top: 1px solid #999; padding-top: .5rem; }
            h2 { break-before: page; text-transform: capitalize; }
            section:first-of-type h2 { break-before: auto; }
            .name { color: #555; font-size: 9pt; }
            table { border-collapse: collapse; } td, th { border: 1px solid #999; padding: .2rem .4rem; }
            </style>
            </head>
            <body>
            <h1>\(title.htmlEscaped)</h1>
            \(body)</body>
            </html>

            """
        return [ExportFile(path: "replies.html", text: page)]
    }
}
