import Content
import Language

/// A text that keeps a rule, or breaks it at `↓`; or a sentence about what no text of a book can show, such as a file that
/// cannot be read.
///
/// A text that starts with `---` is a whole file; one that starts with `## ` is the body of a template; anything else is
/// the Resolution of a template, or the body of an article.
package struct Example: Sendable {
    package enum Kind: Sendable {
        case template, article, settings
        /// Another file of the book, whole; it needs a path.
        case other
    }

    package let isGood: Bool
    package let language: LanguageTag
    package let kind: Kind
    /// With `↓` before the place of every finding.
    package let text: String
    /// Where the text stands in the book; nil for a usual place.
    package let path: String?
    /// Front matter added to the usual one, one key per line.
    package let frontMatter: String
    /// The settings of the book.
    package let settings: String
    /// Other files of the book, by path.
    package let files: [String: String]
    /// Marks that outcomes set, by reference to the template.
    package let marks: [(template: String, reason: String)]
    /// True for a sentence in place of a text.
    package let isSentence: Bool

    static func good(
        _ text: String, _ language: LanguageTag = .english, _ kind: Kind = .template, at path: String? = nil, with frontMatter: String = "",
        settings: String = "", beside files: [String: String] = [:], marks: [(template: String, reason: String)] = []
    ) -> Example {
        Example(
            isGood: true, language: language, kind: kind, text: text, path: path, frontMatter: frontMatter, settings: settings,
            files: files, marks: marks, isSentence: false)
    }

    static func bad(
        _ text: String, _ language: LanguageTag = .english, _ kind: Kind = .template, at path: String? = nil, with frontMatter: String = "",
        settings: String = "", beside files: [String: String] = [:], marks: [(template: String, reason: String)] = []
    ) -> Example {
        Example(
            isGood: false, language: language, kind: kind, text: text, path: path, frontMatter: frontMatter, settings: settings,
            files: files, marks: marks, isSentence: false)
    }

    /// Says in a sentence what keeps a rule and what breaks it, where it takes more than a text to show it.
    static func sentences(good: String, bad: String) -> [Example] {
        [(true, good), (false, bad)].map { isGood, sentence in
            Example(
                isGood: isGood, language: .english, kind: .other, text: sentence, path: nil, frontMatter: "", settings: "", files: [:],
                marks: [], isSentence: true)
        }
    }
}

extension Example {
    package static let mark: Character = "↓"

    /// Path of the example's own file.
    package var filePath: String {
        if let path { return path }
        switch kind {
        case .template: return "Templates/delivery/example.\(language).md"
        case .article: return "KnowledgeBase/delivery/example.\(language).md"
        case .settings, .other: return ".replybook.yml"
        }
    }

    /// The whole file with its marks.
    private var marked: String {
        if kind == .settings || kind == .other || text.hasPrefix("---") || text.hasPrefix("\(Self.mark)---") { return text }
        let body = kind == .article || text.hasPrefix("## ") || text.hasPrefix("\(Self.mark)## ") ? text : "## Resolution\n" + text
        let category = filePath.split(separator: "/").dropFirst().first ?? "delivery"
        let keys =
            "title: Example\ncategory: \(category)\n"
            + (kind == .template && !frontMatter.contains("channels") ? "channels: [email]\n" : "")
        return "---\n\(keys)\(frontMatter.isEmpty ? "" : frontMatter + "\n")---\n\(body)\n"
    }

    /// All files of the example's book, by path.
    package var book: [String: String] {
        var all = files
        if !settings.isEmpty { all[".replybook.yml"] = settings }
        all[filePath] = marked.filter { $0 != Self.mark }
        return all
    }

    /// The same examples with their findings at the start of the file, where findings about the file as a whole stand.
    static func atFileStart(_ examples: [Example]) -> [Example] {
        examples.map { example in
            example.isGood
                ? example
                : Example(
                    isGood: false, language: example.language, kind: example.kind, text: "\(mark)" + example.marked.filter { $0 != mark },
                    path: example.path, frontMatter: "", settings: example.settings, files: example.files, marks: example.marks,
                    isSentence: false)
        }
    }

    /// UTF-8 offsets of the marks in the file without them.
    package var markOffsets: [Int] {
        var offsets: [Int] = []
        var offset = 0
        for character in marked {
            if character == Self.mark { offsets.append(offset) } else { offset += String(character).utf8.count }
        }
        return offsets
    }
}
