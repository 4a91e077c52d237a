import Content
import Desk
import Diagnostics
import Indexing
import Language
import SearchCore

/// A list of texts as the command line asks for it.
struct ListRequest: Equatable {
    enum Format: String, CaseIterable { case text, json, tsv, ids }

    var session = Session()
    /// Only texts whose id or title holds all of them.
    var words: [String] = []
    var category: SectionPath?
    var language: LanguageTag?
    var channel: Channel?
    var status: Status?
    var owner: String?
    var articles = false
    var format = Format.text

    func run() throws {
        let root = try session.bookRoot()
        let rows = (indexed(root) ?? loaded(root)).filter(isWanted)
        let console = session.console
        switch format {
        case .json: console.emit(try ListRow.json(rows, key: articles ? "articles" : "templates") + "\n")
        case .tsv: if !rows.isEmpty { console.print(rows.map(\.tabbed).linked(by: "\n")) }
        case .ids: if !rows.isEmpty { console.print(rows.map(\.name.description).linked(by: "\n")) }
        case .text: printTable(rows, console)
        }
        if rows.isEmpty {
            console.note(
                hasFilter ? "no text fits; leave out a filter" : "the book has no such text yet; start one with 'replybook new'")
            throw Outcome.findings.exit
        }
    }

    /// False for templates of a category that none can have.
    var fitsCategory: Bool { articles || category.map { $0.depth == 1 && $0.category != nil } ?? true }

    private var hasFilter: Bool {
        !words.isEmpty || category != nil || language != nil || channel != nil || status != nil || owner != nil
    }

    /// The index of this moment knows all of a template but its owner; reading every file takes a hundred times as long.
    private func indexed(_ root: String) -> [ListRow]? {
        guard !articles, owner == nil, let file = BookIndex(root).openIfFresh() else { return nil }
        return file.withReader { reader in
            var rows: [ListRow] = []
            for number in 0..<reader.templateCount {
                guard let row = ListRow(reader.template(number), in: reader) else { return nil }
                rows.append(row)
            }
            return rows
        }
    }

    private func loaded(_ root: String) -> [ListRow] {
        let kind: BookFile.Kind = articles ? .article : .template
        let book = BookLoader.load(root) { file in
            guard file.kind == kind, let name = TextName(path: file.path) else { return false }
            // A variant inherits from its base text, which has the same category and language.
            return (category?.contains(name.id.section) ?? true) && (language == nil || language == name.language)
        }
        return articles ? book.articles.map(ListRow.init) : book.templates.map(ListRow.init)
    }

    private func isWanted(_ row: ListRow) -> Bool {
        guard category?.contains(row.name.id.section) ?? true, language == nil || language == row.name.language,
            channel == nil || row.channels.contains(where: { $0 == channel }), status == nil || status == row.status,
            owner == nil || owner == row.owner
        else { return false }
        guard !words.isEmpty else { return true }
        let haystack = "\(row.name) \(row.title)".lowercased()
        return words.allSatisfy { haystack.contains($0.lowercased()) }
    }

    private func printTable(_ rows: [ListRow], _ console: Console) {
        let style = TextStyle(isOn: console.usesColor)
        let names = rows.map(\.name.description)
        let width = names.map(\.count).max() ?? 0
        let lines = zip(rows, names).map { row, name in
            let pad = String(repeating: " ", count: width - name.count)
            let status = row.status == .published ? "" : "  " + style.dim(row.status.rawValue)
            return style.bold(name) + pad + "  " + row.title.printable + status
        }
        if !lines.isEmpty { console.print(lines.linked(by: "\n")) }
    }
}

extension ListRequest {
    /// Reads what stands behind `list`; nil for a line that only the argument parser understands, mistakes included.
    init?(_ line: ArraySlice<String>) {
        let options = [
            ["--category"], ["--lang", "--language"], ["--channel", "-c"], ["--status"], ["--owner"], ["--format", "-f"],
        ]
        guard let arguments = PlainArguments(line, options: Session.options + options, flags: Session.flags + [["--articles"]]),
            let session = Session(arguments)
        else { return nil }
        self.session = session
        words = arguments.words
        owner = arguments["--owner"]
        articles = arguments.has("--articles")
        do {
            category = try arguments.value(of: "--category") { SectionPath($0) }
            language = try arguments.value(of: "--lang") { LanguageTag($0) }
            channel = try arguments.value(of: "--channel") { Channel(rawValue: $0) }
            status = try arguments.value(of: "--status") { Status(rawValue: $0) }
            format = try arguments.value(of: "--format") { Format(rawValue: $0) } ?? .text
        } catch { return nil }
        guard fitsCategory else { return nil }
    }
}
