import Basics
import Content
import Desk
import Diagnostics
import Foundation
import Spelling
import Testing

@Suite struct WordListTests {
    @Test func `a line is a word, a comment, or a word that inflects like another`() {
        let list = WordList("# brands\r\nDalevka\n\n  fleece   # the cloth\nпромокод / завод\nO’Neill\n")
        #expect(list.words == ["dalevka", "fleece", "промокод", "o'neill"])
        #expect(list.models.map { "\($0.word) \($0.example)" } == ["промокод завод"])
    }

    @Test(arguments: [
        ("", "parcel", "parcel\n"), ("anorak\nzip\n", "Parcel", "anorak\nParcel\nzip\n"), ("anorak", "zip", "anorak\nzip\n"),
        ("# all\nzip\n", "anorak", "# all\nanorak\nzip\n"), ("a\r\nz\r\n", "m", "a\r\nm\nz\r\n"), ("ель\n", "яма", "ель\nяма\n"),
    ]) func `a word is added where it sorts`(text: String, word: String, result: String) {
        let edit = WordList(text).adding(word)
        var bytes = Array(text.utf8)
        bytes.replaceSubrange(edit.offsets, with: Array(edit.replacement.utf8))
        #expect(String(decoding: bytes, as: UTF8.self) == result)
    }

    @Test func `a list that cannot be read is told, and leads nobody out of the book`() throws {
        let root = NSTemporaryDirectory() + "replybook-words-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: root) }
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        let path = root + "/.replybook-words.txt"
        #expect(BookSpelling(of: root, environment: [:]).problem == nil)
        try Data([0xFF, 0xFE, 0x41]).write(to: URL(filePath: path))
        #expect(BookSpelling(of: root, environment: [:]).problem == "cannot read '.replybook-words.txt': it is not UTF-8; save it as UTF-8")
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/etc/hostname")
        let astray = BookSpelling(of: root, environment: [:])
        #expect(astray.list.words == [] && astray.problem?.contains("leads out of the book") == true)
    }

    @Test func `a missing dictionary is named with the way to get it`() throws {
        let root = NSTemporaryDirectory() + "replybook-words-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: root) }
        try FileManager.default.createDirectory(atPath: root + "/Templates/delivery", withIntermediateDirectories: true)
        let text = "---\ntitle: A\ncategory: delivery\n---\n## Resolution\nA.\n"
        try text.write(toFile: root + "/Templates/delivery/a.xq.md", atomically: true, encoding: .utf8)
        let obstacles = BookSpelling(of: root, environment: [:]).obstacles(in: BookLoader.load(root))
        #expect(
            obstacles == [
                "spelling of 'xq' is not checked: no dictionary 'xq' is installed; install one (Debian: hunspell-xq)"
            ])
    }
}
