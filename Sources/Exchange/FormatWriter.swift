import Content
import Language

/// Writes texts in a format.
package enum FormatWriter {
    /// Formats that have an export.
    package static let formats: [ExchangeFormat] = [
        .espanso, .zendesk, .chatwoot, .zammad, .freshdesk, .alfred, .raycast, .textexpander, .csv, .html,
    ]

    /// Formats that make a folder of files.
    package static let folders: Set<ExchangeFormat> = [.alfred]

    /// - Throws: `ExchangeFailure` for a format that is only read.
    package static func write(_ export: BookExport, of book: Book, as format: ExchangeFormat) throws(ExchangeFailure) -> ExportResult {
        let table = PlaceholderTable(format, added: book.settings.exchange[format.rawValue] ?? [:])
        let rows = export.texts.map { ExportRow($0, PlaceholderWriter(format, table)) }
        // A text in another language than the book's says so, even where all are in that one.
        let languages = Set(export.texts.map(\.name.language) + [book.settings.defaultLanguage]).count
        var result = ExportResult(files: try files(rows, languages, book, format), notes: export.notes)
        for row in rows {
            for gap in row.gaps {
                result.notes.append(
                    ExchangeNote(row.text.name.description, "'{{ \(gap) }}' is a gap in brackets; name it under 'exchange' in the settings")
                )
            }
        }
        let articles = export.texts.count { $0.kind == .article }
        if articles > 0, ![.zendesk, .chatwoot, .csv, .html].contains(format) {
            result.notes.append(ExchangeNote(format.rawValue, "\(format.title) has no articles; \(articles) are left out"))
        }
        return result
    }

    private static func files(
        _ rows: [ExportRow], _ languages: Int, _ book: Book, _ format: ExchangeFormat
    ) throws(ExchangeFailure) -> [ExportFile] {
        switch format {
        case .espanso: return EspansoWriter.files(rows, languages: languages)
        case .zendesk: return ZendeskWriter.files(rows, languages: languages)
        case .chatwoot: return ChatwootWriter.files(rows)
        case .zammad: return ZammadWriter.files(rows, languages: languages)
        case .freshdesk: return FreshdeskWriter.files(rows, languages: languages)
        case .alfred: return SnippetWriter.alfred(rows, languages: languages)
        case .raycast: return SnippetWriter.raycast(rows, languages: languages)
        case .textexpander: return TextExpanderWriter.files(rows, languages: languages)
        case .csv: return TableWriter.files(rows)
        case .html:
            let shop = book.settings.shopName.text(in: book.settings.defaultLanguage)
            return PrintWriter.files(rows, title: shop.isEmpty ? "Replies" : shop, language: book.settings.defaultLanguage.description)
        case .helpscout, .gorgias, .intercom, .front, .freescout, .folder:
            let known = formats.map(\.rawValue).joined(separator: ", ")
            throw ExchangeFailure("'\(format.rawValue)' has no export; use \(known)")
        }
    }
}
