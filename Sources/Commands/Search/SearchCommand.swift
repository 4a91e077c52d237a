import ArgumentParser
import Content
import Language

/// `replybook search`
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find the template that answers a customer.",
        discussion: """
            The query may be two words or a whole e-mail, as arguments or on standard input. Typos, missing diacritics and the \
            wrong keyboard layout are understood. With --site the articles of the help site are searched as its own search does: every \
            word of every text, with the passage that answers. Exits with 1 when nothing is found.
            """.examples(
                "replybook search \"where is my order\"",
                "replybook search --site --lang en \"unpaid parcel\"",
                "replybook search --lang pl --limit 3 zwrot za dwa razy"))

    @OptionGroup var global: GlobalOptions
    @Argument(help: "What the customer wrote (default: standard input).")
    var query: [String] = []
    @Option(help: "Only this category: \(Category.allCases.map(\.rawValue).joined(separator: ", ")).")
    var category: String?
    @Option(name: [.customLong("lang"), .customLong("language")], help: "Only this language, such as ru, pl or en.")
    var language: LanguageTag?
    @Option(help: "Only texts for this channel: \(Channel.allCases.map(\.rawValue).joined(separator: ", ")).")
    var channel: String?
    @Option(help: "Only this status: draft, published or retired (default: all but retired).")
    var status: String?
    @Option(name: .shortAndLong, help: "At most this many hits.")
    var limit = 5
    @Option(help: "Only templates, or only help articles (default: articles too where no template covers the query).")
    var only: SearchRequest.Source?
    @Flag(help: "Say which features of the query matched, with their share of the score.")
    var explain = false
    @Flag(help: "Keep neither the query nor what was found for it.")
    var noRecord = false
    @Option(name: .shortAndLong, help: "Print as text, json or tsv.")
    var format = SearchRequest.Format.text
    @Flag(help: "Search the articles of the help site instead, as its search box does.")
    var site = false
    @Flag(help: ArgumentHelp("The last word is still being typed.", visibility: .hidden))
    var typing = false

    func validate() throws {
        if request.mixesSearches {
            throw ValidationError("--site goes with --lang, --limit and --format only; leave out the other options")
        }
        guard limit > 0 else { throw ValidationError("--limit \(limit) finds nothing; use 1 or more") }
        if only != .articles || category.flatMap({ SectionPath($0) })?.depth != 1 {
            try check(category, "category", Category.allCases.map(\.rawValue))
        }
        try check(channel, "channel", Channel.allCases.map(\.rawValue))
        try check(status, "status", Status.allCases.map(\.rawValue))
    }

    private func check(_ value: String?, _ name: String, _ known: [String]) throws {
        guard let value, !known.contains(value) else { return }
        throw ValidationError("\(name) '\(value)' is unknown; use \(known.dropLast().joined(separator: ", ")) or \(known.last ?? "")")
    }

    func run() throws { try request.run() }

    /// The same as a plain value.
    var request: SearchRequest {
        SearchRequest(
            session: global.session, query: query, category: category, language: language, channel: channel, status: status, limit: limit,
            only: only, explain: explain, noRecord: noRecord, format: format, site: site, typing: typing)
    }
}

extension SearchRequest.Format: ExpressibleByArgument {}
extension SearchRequest.Source: ExpressibleByArgument {}
