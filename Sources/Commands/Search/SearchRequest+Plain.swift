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
        guard read(arguments), isValid else { return nil }
    }

    private mutating func read(_ arguments: PlainArguments) -> Bool {
        if let text = arguments["--lang"] {
            guard let tag = LanguageTag(text) else { return false }
            language = tag
        }
        if let text = arguments["--limit"] {
            guard let number = Int(text) else { return false }
            limit = number
        }
        if let text = arguments["--only"] {
            guard let known = Source(rawValue: text) else { return false }
            only = known
        }
        if let text = arguments["--format"] {
            guard let known = Format(rawValue: text) else { return false }
            format = known
        }
        return true
    }

    private var isValid: Bool {
        !mixesSearches && limit > 0 && (category.map { Content.Category(rawValue: $0) != nil } ?? true)
            && (channel.map { Channel(rawValue: $0) != nil } ?? true) && (status.map { Status(rawValue: $0) != nil } ?? true)
    }
}
