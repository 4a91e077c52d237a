import Content
import Diagnostics
import Language

/// Reads a folder of Markdown, HTML or text files; their folders hint at categories, front matter and names at the rest.
enum FolderReader {
    static func read(_ files: [ForeignFile]) throws(ExchangeFailure) -> ForeignShelf {
        var shelf = ForeignShelf()
        for file in files { shelf.texts.append(try text(file)) }
        return shelf
    }

    private static func text(_ file: ForeignFile) throws(ExchangeFailure) -> ForeignText {
        var pieces = file.name.split(separator: ".").map(String.init)
        let ending = pieces.count > 1 ? pieces.removeLast().lowercased() : ""
        var language: LanguageTag?
        if pieces.count > 1, let tag = pieces.last.flatMap({ LanguageTag($0) }) {
            language = tag
            pieces.removeLast()
        }
        let stem = pieces.joined(separator: ".")
        let (front, bodyStart) = try frontMatter(file.source)
        let source = String(file.source.slice(bodyStart..<file.source.text.utf8.count))
        let (heading, words) = ending.hasPrefix("htm") ? (title(ofHTML: source), source) : heading(source)
        var text = ForeignText(
            id: (file.folders + [file.name]).joined(separator: "/"),
            title: front?["title"]?.text ?? heading ?? ShortCode(stem).title,
            body: ending.hasPrefix("htm") ? .html(words) : ending == "txt" ? .plain(words) : .markdown(words),
            place: file.source.place(bodyStart))
        text.folders = front?["category"]?.text.map { [$0] } ?? file.folders
        text.language = (front?["language"]?.text ?? front?["lang"]?.text).flatMap { LanguageTag($0) } ?? language
        text.keywords = (front?["keywords"] ?? front?["tags"])?.items.compactMap(\.text) ?? []
        if file.folders.contains(where: { ["KnowledgeBase", "articles", "help"].contains($0) }) { text.kind = .article }
        return text
    }

    /// A YAML head between `---` lines, where there is one.
    private static func frontMatter(_ file: SourceFile) throws(ExchangeFailure) -> (YAMLValue?, body: Int) {
        guard file.line(1) == "---", let end = (2...max(2, file.lines.lineCount)).first(where: { file.line($0) == "---" }) else {
            return (nil, 0)
        }
        do throws(YAMLReader.Failure) {
            let value = try YAMLReader(file: file, offsets: file.lines.offset(ofLine: 2)..<file.lines.offset(ofLine: end)).read()
            return (value, file.lines.offset(ofLine: end + 1))
        } catch {
            throw ExchangeFailure(file, at: error.offset, error.message)
        }
    }

    /// The words of `# Title` on top, and what follows.
    private static func heading(_ source: String) -> (String?, String) {
        let text = source.drop { $0.isWhitespace }
        guard text.hasPrefix("# ") else { return (nil, source) }
        let line = text.prefix { !$0.isNewline }
        return (line.dropFirst(2).trimmingBlanks, String(text[line.endIndex...]))
    }

    private static func title(ofHTML source: String) -> String? {
        source.firstMatch(of: /<title[^>]*>([^<]*)<\/title>/.ignoresCase()).map { HTMLEntities.decoded($0.output.1).trimmingBlanks }
    }
}
