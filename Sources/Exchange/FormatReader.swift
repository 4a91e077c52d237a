/// Reads the files of a format.
///
/// ```swift
/// let shelf = try FormatReader.read([ForeignFile(source)], as: .zendesk)
/// let titles = shelf.texts.map(\.title)  // ["Late parcel"]
/// ```
package enum FormatReader {
    /// - Returns: all texts, each id once.
    /// - Throws: `ExchangeFailure` where a file is not of the format; nothing is half read.
    package static func read(_ files: [ForeignFile], as format: ExchangeFormat) throws(ExchangeFailure) -> ForeignShelf {
        var shelf = try texts(of: files, as: format)
        var seen: [String: Int] = [:]
        for index in shelf.texts.indices {
            let text = shelf.texts[index]
            let key = "\(text.kind) \(text.id)"
            seen[key, default: 0] += 1
            if let count = seen[key], count > 1 { shelf.texts[index].id += "#\(count)" }
        }
        shelf.texts.removeAll { text in
            let isEmpty = text.body.source.trimmingBlanks.isEmpty
            if isEmpty { shelf.notes.append(ExchangeNote(text.place, "'\(text.title.prefix(60))' has no text and is left out")) }
            return isEmpty
        }
        return shelf
    }

    private static func texts(of files: [ForeignFile], as format: ExchangeFormat) throws(ExchangeFailure) -> ForeignShelf {
        switch format {
        case .zendesk: try ZendeskReader.read(files)
        case .zammad: try ZammadReader.read(files)
        case .csv: try TableReader.read(files)
        case .espanso: try EspansoReader.read(files)
        case .chatwoot: try ChatwootReader.read(files)
        case .freshdesk: try FreshdeskReader.read(files)
        case .helpscout, .freescout: try HelpScoutReader.read(files)
        case .gorgias: try GorgiasReader.read(files)
        case .intercom: try IntercomReader.read(files)
        case .front: try FrontReader.read(files)
        case .alfred: try AlfredReader.read(files)
        case .raycast: try RaycastReader.read(files)
        case .textexpander: try TextExpanderReader.read(files)
        case .folder: try FolderReader.read(files)
        case .html: throw ExchangeFailure("'html' is a format for export alone; import HTML files with 'folder'")
        }
    }
}
