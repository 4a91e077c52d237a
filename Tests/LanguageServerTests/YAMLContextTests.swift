import Diagnostics
import Testing

@testable import LanguageServer

@Suite struct YAMLContextTests {
    /// The context at `|`.
    private static func context(_ text: String) -> YAMLContext {
        let offset = text.utf8.firstIndex(of: UInt8(ascii: "|")).map { text.utf8.distance(from: text.startIndex, to: $0) } ?? 0
        let file = SourceFile(path: "x.yml", text: text.replacing("|", with: ""))
        return YAMLContext(file, at: offset, from: 0)
    }

    struct Case: Sendable {
        let text: String
        let path: [String]
        let key: String?
        let prefix: String
    }

    @Test(arguments: [
        Case(text: "ti|", path: [], key: nil, prefix: "ti"),
        Case(text: "title: Wh|", path: [], key: "title", prefix: "Wh"),
        Case(text: "status: |\n", path: [], key: "status", prefix: ""),
        Case(text: "articles:\n  - del|", path: [], key: "articles", prefix: "del"),
        Case(text: "articles:\n- |", path: [], key: "articles", prefix: ""),
        Case(text: "articles: [delivery/a, del|", path: [], key: "articles", prefix: "del"),
        Case(text: "variables:\n  |", path: ["variables"], key: nil, prefix: ""),
        Case(text: "variables:\n  day:\n    ty|", path: ["variables", "day"], key: nil, prefix: "ty"),
        Case(text: "variables:\n  day: {ask: \"Day, please: now\", type: da|", path: ["variables", "day"], key: "type", prefix: "da"),
        Case(text: "variables:\n  day: {ask: {en: Day}, ty|", path: ["variables", "day"], key: nil, prefix: "ty"),
        Case(text: "variables:\n  day: {ask: {en: |", path: ["variables", "day", "ask"], key: "en", prefix: ""),
        Case(text: "checks:\n  severity:\n    double-space: off\n    |", path: ["checks", "severity"], key: nil, prefix: ""),
        Case(text: "a:\n  b: 1\nc: |", path: [], key: "c", prefix: ""),
        Case(text: "ж: 😀|", path: [], key: "ж", prefix: "😀"),
        Case(text: "title: [broken\nmood: |", path: [], key: "mood", prefix: ""),
    ])
    func `a place knows the keys around it`(_ example: Case) {
        let found = Self.context(example.text)
        #expect(found.path == example.path, "\(example.text)")
        #expect(found.key == example.key, "\(example.text)")
        #expect(found.prefix == example.prefix, "\(example.text)")
    }
}
