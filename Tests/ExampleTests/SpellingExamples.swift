import Desk
import Diagnostics
import Foundation
import Spelling
import Testing

@Suite struct SpellingExamples {
    @Test func `asks a dictionary`() throws {
        let folder = NSTemporaryDirectory() + "replybook-dictionary-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try "SET UTF-8\nTRY aeiou\n".write(toFile: folder + "/en_GB.aff", atomically: true, encoding: .utf8)
        try "1\nparcel\n".write(toFile: folder + "/en_GB.dic", atomically: true, encoding: .utf8)

        let speller = Speller(environment: ["DICPATH": folder])
        let isRight = speller.holds("parcel", in: "en", region: "GB")  // true
        let isWrong = speller.holds("parcle", in: "en", region: "GB")  // false
        let proposals = speller.suggestions(for: "parcle", in: "en", region: "GB")  // ["parcel"]

        #expect(isRight == true && isWrong == false)
        #expect(proposals == ["parcel"])
    }

    @Test func `reads and extends the book's own words`() {
        let list = WordList("# brands\nDalevka\nпромокод/завод\n")
        let words = list.words.sorted()  // ["dalevka", "промокод"]
        let edit = list.adding("fleece")  // 'fleece' and a line end, at offset 17

        #expect(words == ["dalevka", "промокод"])
        #expect(edit == TextEdit(offsets: 17..<17, replacement: "fleece\n"))
    }
}
