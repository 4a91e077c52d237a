import Diagnostics
import Testing

@testable import LanguageServer

@Suite struct TextShiftTests {
    private static let old = SourceFile(path: "x", text: "Где заказ?\nВ пути.\nЖдите.\n")

    private static func moved(_ word: String, to new: String) -> String? {
        let file = SourceFile(path: "x", text: new)
        guard let place = old.text.firstRange(of: word) else { return nil }
        let start = old.text[..<place.lowerBound].utf8.count
        let range = old.range(start..<start + word.utf8.count)
        let fix = FixIt("f", edits: [TextEdit(offsets: range.offsets, replacement: "")])
        let finding = Diagnostic(.note, rule: "r", path: "x", range: range, "m", fix: fix)
        let result = TextShift(from: old, to: file).moved(finding)
        return String(file.slice(result.range.offsets))
    }

    @Test(arguments: [
        "Где заказ?\nОн уже в пути, вот.\nВ пути.\nЖдите.\n", "Где  заказ?\nВ пути.\nЖдите.\n", "В пути.\nЖдите.\n",
        "Где заказ?\nВ пути.\nЖдите.\nПока.\n",
    ])
    func `a finding keeps its words when text around them changes`(new: String) {
        #expect(Self.moved("пути", to: new) == "пути")
    }

    @Test func `a finding whose words are gone has no words and no fix`() {
        #expect(Self.moved("пути", to: "Где заказ?\nЖдите.\n") == "")
        #expect(Self.moved("Ждите", to: "") == "")
    }

    @Test func `a text of repeated words does not confuse the ends`() {
        let (old, new) = (SourceFile(path: "x", text: "aaaa"), SourceFile(path: "x", text: "aa"))
        let finding = Diagnostic(.note, rule: "r", path: "x", range: old.range(1..<4), "m")
        let range = TextShift(from: old, to: new).moved(finding).range
        #expect(range.end.offset <= 2)
    }
}
