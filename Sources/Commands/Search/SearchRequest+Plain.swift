import Content
import Language

extension SearchRequest {
    /// Reads what stands behind `search`; nil for a line that only the argument parser understands, mistakes included.
    init?(_ line: ArraySlice<String>) {
        let options = [
            ["--category"], ["--lang", "--language"], ["--channel"], ["--status"], ["--limit", "-l"], ["--only"], ["--format", "-f"],
        ]
        let flags = [["--explain"], ["--no-record"], ["--site"], ["--typing"]]
        guard let arguments = PlainArguments(line, options: Session.options + options, flags: Session.flags + flags),
            let session = Session(arguments), !arguments.words.isEmpty
        else { return nil }
        self.session = session
        query = arguments.words
        category = arguments["--category"]
        channel = arguments["--channel"]
        status = arguments["--status"]
        explain = arguments.has("--explain")
        noRecord = arguments.has("--no-record")
        site = arguments.has("--site")
        typing = arguments.has("--typing")
        do {
            language = try arguments.value(of: "--lang") { LanguageTag($0) }
            limit = try arguments.value(of: "--limit") { Int($0) } ?? limit
            only = try arguments.value(of: "--only") { Source(rawValue: $0) }
            format = try arguments.value(of: "--format") { Format(rawValue: $0) } ?? format
        } catch { return nil }
        guard isValid else { return nil }
    }

    private var isValid: Bool {
        !mixesSearches && limit > 0 && (category.map { Content.Category(rawValue: $0) != nil } ?? true)
            && (channel.map { Channel(rawValue: $0) != nil } ?? true) && (status.map { Status(rawValue: $0) != nil } ?? true)
    }
}
