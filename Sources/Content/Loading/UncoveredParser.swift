import Diagnostics
import Language

/// Reads a list of messages that no template answers: `- ` and the message, headings between them where they help.
struct UncoveredParser: Sendable {
    func parse(_ file: SourceFile) -> (messages: UncoveredMessages?, problems: [Diagnostic]) {
        let name = (file.path.split(separator: "/").last ?? "").dropLast(".md".count)
        guard let language = LanguageTag(String(name)) else {
            let message = "messages that nothing covers are in a language; name the file <lang>.md, such as en.md"
            return (nil, [Diagnostic(.error, rule: "file-names-are-valid", path: file.path, message)])
        }
        var messages: [Located<String>] = []
        var problems: [Diagnostic] = []
        var starts: [Int] = []
        var isNew = true
        var start = 0
        for line in file.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let end = start + line.count
            let text = Substring(line).drop { $0 == " " }
            let content = text.drop { $0 == "-" || $0 == "*" || $0 == " " }
            let length = content.utf8.reversed().drop { $0 == 0x0D || $0 == 0x20 }.count
            let offsets = end - content.utf8.count..<end - content.utf8.count + length
            if text.hasPrefix("- ") || text.hasPrefix("* "), length > 0 {
                if isNew { starts.append(messages.count) }
                isNew = false
                messages.append(Located(String(file.slice(offsets)), at: offsets))
            } else if text.hasPrefix("#") {
                isNew = true
            } else if length > 0 {
                problems.append(
                    Diagnostic(
                        .error, rule: "uncovered-messages-are-listed", path: file.path, range: file.range(offsets),
                        "this is not an item of the list; write one message per line, after '- '"))
            }
            start = end + 1
        }
        return (UncoveredMessages(language: language, file: file, messages: messages, starts: starts), problems)
    }
}
