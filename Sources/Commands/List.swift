import ArgumentParser
import Content
import Diagnostics
import Foundation
import Language

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the templates, or the help articles, of the book.",
        discussion: "".examples(
            "replybook list --category money --lang en",
            "replybook list refund --format ids"))

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, tsv, ids }

    @Argument(help: ArgumentHelp("Only texts whose id or title holds all these words.", valueName: "word"))
    var words: [String] = []

    @Option(name: .long, help: "Only this category.", completion: CompletionSource.categories)
    var category: Content.Category?

    @Option(
        name: [.customLong("lang"), .customLong("language")], help: ArgumentHelp("Only this language.", valueName: "tag"),
        completion: CompletionSource.languages)
    var language: LanguageTag?

    @Option(name: .shortAndLong, help: "Only texts made for this channel.")
    var channel: Channel?

    @Option(name: .long, help: "Only texts of this status: draft, published, retired.")
    var status: Status?

    @Option(name: .long, help: ArgumentHelp("Only texts of this owner.", valueName: "name"))
    var owner: String?

    @Flag(name: .long, help: "List help articles instead of templates.")
    var articles = false

    @Option(name: .shortAndLong, help: "text, json, tsv, or ids (one full name a line).")
    var format = Format.text

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let root = try global.bookRoot()
        let kind: BookFile.Kind = articles ? .article : .template
        let book = BookLoader.load(root) { file in
            guard file.kind == kind, let name = TextName(path: file.path) else { return false }
            // A variant inherits from its base text, which has the same category and language.
            return (category == nil || category == name.id.category) && (language == nil || language == name.language)
        }
        let rows = (articles ? book.articles.map(ListRow.init) : book.templates.map(ListRow.init)).filter(isWanted)
        switch format {
        case .json: global.console.emit(try ListRow.json(rows, key: articles ? "articles" : "templates") + "\n")
        case .tsv: if !rows.isEmpty { global.console.print(rows.map(\.tabbed).joined(separator: "\n")) }
        case .ids: if !rows.isEmpty { global.console.print(rows.map(\.name.description).joined(separator: "\n")) }
        case .text: printTable(rows)
        }
        if rows.isEmpty {
            global.console.note(
                hasFilter ? "no text fits; leave out a filter" : "the book has no such text yet; start one with 'replybook new'")
            throw Outcome.findings.exit
        }
    }

    private var hasFilter: Bool {
        !words.isEmpty || category != nil || language != nil || channel != nil || status != nil || owner != nil
    }

    private func isWanted(_ row: ListRow) -> Bool {
        let words = words.map { $0.lowercased() }
        let haystack = "\(row.name) \(row.title)".lowercased()
        return (channel == nil || row.channels.contains(where: { $0 == channel })) && (status == nil || status == row.status)
            && (owner == nil || owner == row.owner) && words.allSatisfy(haystack.contains)
    }

    private func printTable(_ rows: [ListRow]) {
        let style = TextStyle(isOn: global.console.usesColor)
        let width = rows.map { $0.name.description.count }.max() ?? 0
        for row in rows {
            let name = row.name.description
            let pad = String(repeating: " ", count: width - name.count)
            let status = row.status == .published ? "" : "  " + style.dim(row.status.rawValue)
            global.console.print(style.bold(name) + pad + "  " + row.title.printable + status)
        }
    }
}

/// One text as `list` shows it.
struct ListRow {
    let name: TextName
    let title: String
    let path: String
    let status: Status
    let channels: [Channel]
    let owner: String?

    init(_ template: Template) {
        name = template.name
        title = template.title.value
        path = template.path
        status = template.status
        channels = template.channels.map(\.value)
        owner = template.owner
    }

    init(_ article: Article) {
        name = article.name
        title = article.title.value
        path = article.path
        status = article.status
        channels = []
        owner = article.owner
    }

    var tabbed: String {
        [name.description, name.id.category.rawValue, status.rawValue, title, path].tabbed
    }

    private struct Record: Encodable {
        let id: String
        let variant: String?
        let language: String
        let title: String
        let category: String
        let path: String
        let status: String

        init(_ row: ListRow) {
            id = row.name.id.description
            variant = row.name.variant
            language = row.name.language.description
            title = row.title
            category = row.name.id.category.rawValue
            path = row.path
            status = row.status.rawValue
        }

        enum CodingKeys: CodingKey { case id, variant, language, title, category, path, status }

        /// A text without a variant has the key all the same, with null.
        func encode(to encoder: any Encoder) throws {
            var values = encoder.container(keyedBy: CodingKeys.self)
            try values.encode(id, forKey: .id)
            try values.encode(variant, forKey: .variant)
            try values.encode(language, forKey: .language)
            try values.encode(title, forKey: .title)
            try values.encode(category, forKey: .category)
            try values.encode(path, forKey: .path)
            try values.encode(status, forKey: .status)
        }
    }

    static func json(_ rows: [ListRow], key: String) throws -> String {
        try JSONText.of([key: rows.map(Record.init)])
    }
}
