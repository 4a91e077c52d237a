import Checking
import Content
import Diagnostics
import Language

/// Proposes keys and values of front matter and settings.
struct YAMLProposals {
    private let spot: Spot
    private let context: YAMLContext
    private let table: KeyTable?
    private let today: String
    private var book: Book { spot.book.book }

    init(_ spot: Spot, start: Int, today: String) {
        self.spot = spot
        self.today = today
        context = YAMLContext(spot.file, at: spot.offset, from: start)
        table = KeyTable(path: spot.path)
    }

    var proposals: Proposals? {
        let items = context.key.map(values) ?? keys
        guard !items.isEmpty else { return nil }
        return Proposals(items: items, replaced: spot.offset - context.prefix.utf8.count..<spot.offset)
    }

    private var keys: [Proposal] {
        guard let shape = table?.shape(context.path) else { return [] }
        if case .entries(let names, _) = shape { return self.names(names).map { Proposal(label: $0, kind: .property, text: $0 + ": ") } }
        let used = Set(context.path.isEmpty ? topKeys : [])
        return shape.keys.filter { !used.contains($0.name) || $0.name == context.prefix }.map {
            Proposal(label: $0.name, kind: .property, detail: $0.summary, text: $0.name + ": ")
        }
    }

    /// Keys that lines of the file begin with.
    private var topKeys: [String] {
        (1...spot.file.lines.lineCount).filter { $0 != spot.line }.compactMap { number in
            let line = spot.file.line(number)
            guard let colon = line.firstIndex(of: ":"), line.first?.isWhitespace == false else { return nil }
            return String(line[..<colon])
        }
    }

    private func names(_ names: ContentKey.Entries) -> [String] {
        switch names {
        case .language: book.languages.map(\.description)
        case .rule: RuleSet.names.sorted()
        case .category: ["default"] + Content.Category.allCases.map(\.rawValue)
        case .channel: Channel.allCases.map(\.rawValue)
        case .name: context.path == ["facts"] ? [] : book.settings.variables.keys.sorted()
        }
    }

    private func values(_ key: String) -> [Proposal] {
        guard let shape = table?.shape(context.path + [key]) else { return [] }
        switch shape {
        case .articles: return articles
        case .day: return [Proposal(label: today, kind: .value, detail: "today")]
        case .period: return ["90 days", "6 months", "1 year"].map { Proposal(label: $0, kind: .value) }
        case .law: return laws.map { Proposal(label: $0, kind: .value) }
        default: break
        }
        switch key {
        case "owner": return Set((book.templates.compactMap(\.owner) + book.articles.compactMap(\.owner))).sorted().map(Self.value)
        case "default_language", "languages": return book.languages.map { Self.value($0.description) }
        case "category": return [spot.path.split(separator: "/").dropFirst().first.map { Self.value(String($0)) }].compactMap(\.self)
        default: return shape.choices.map(Self.value)
        }
    }

    private static func value(_ text: String) -> Proposal { Proposal(label: text, kind: .value) }

    /// Articles in the text's language, which alone may be named.
    private var articles: [Proposal] {
        book.articles.filter { $0.name.language == spot.language && $0.path != spot.path }.map {
            Proposal(label: $0.name.id.description, kind: .reference, detail: $0.title.value)
        }
    }

    private var laws: [String] {
        let used = (book.templates.flatMap(\.law) + book.articles.flatMap(\.law)).map(\.value.description)
        return Set(used + [book.settings.country?.description, "EU"].compactMap(\.self)).sorted()
    }
}
