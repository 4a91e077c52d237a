import Diagnostics
import Testing

@testable import LanguageServer

@Suite struct PlaceTests {
    static let text = "a\nЗаказ 😀 пришёл\r\nёж\u{301}\rконец"

    @Test(arguments: [PositionEncoding.utf8, .utf16, .utf32])
    func `every character's offset survives the way there and back`(encoding: PositionEncoding) {
        let places = PlaceMap(SourceFile(path: "x", text: Self.text), encoding)
        var offset = 0
        for scalar in Self.text.unicodeScalars {
            if scalar != "\n" || !Self.text.utf8.dropFirst(offset - 1).starts(with: "\r\n".utf8) {
                #expect(places.offset(places.place(offset)) == offset, "\(scalar) at \(offset)")
            }
            offset += UTF8.width(scalar)
        }
    }

    @Test(arguments: [(PositionEncoding.utf8, 15), (.utf16, 8), (.utf32, 7)])
    func `columns count what was agreed on`(encoding: PositionEncoding, column: Int) {
        let file = SourceFile(path: "x", text: "Заказ 😀 пришёл")
        #expect(PlaceMap(file, encoding).place(15) == Place(line: 0, character: column))
    }

    @Test func `a place outside the text is taken to the nearest inside`() {
        let places = PlaceMap(SourceFile(path: "x", text: "ab\n😀"), .utf16)
        #expect(places.offset(Place(line: 0, character: 99)) == 2)
        #expect(places.offset(Place(line: 99, character: 0)) == 7)
        #expect(places.offset(Place(line: -1, character: -5)) == 0)
        // Between the halves of a surrogate pair there is nothing.
        #expect(places.offset(Place(line: 1, character: 1)) == 3)
    }

    @Test func `a byte order mark counts for the editor and not for the file`() {
        let document = OpenDocument(uri: "u", path: "p", text: "\u{FEFF}ab\ncd", clientVersion: 1, version: 1)
        #expect(document.file.text == "ab\ncd")
        #expect(document.places(.utf16).place(1) == Place(line: 0, character: 2))
        let change = OpenDocument.Change(
            range: Stretch(start: Place(line: 0, character: 2), end: Place(line: 1, character: 1)), text: "x")
        let edited = document.applying([change], .utf16, clientVersion: 2, version: 2)
        #expect(edited.file.text == "axd")
        #expect(edited.hasMark)
    }

    @Test func `the encoding is the client's best offer`() {
        func chosen(_ offered: [String]?, _ name: String? = nil, _ version: String? = nil) -> PositionEncoding {
            .negotiated(offered, client: ClientInfo(name: name, version: version))
        }
        #expect(chosen(nil) == .utf16)
        #expect(chosen(["utf-16", "utf-8"]) == .utf8)
        #expect(chosen(["utf-32", "utf-16"]) == .utf16)
        #expect(chosen(["utf-32"]) == .utf32)
        #expect(chosen(["utf-7"]) == .utf16)
        #expect(chosen(["utf-16"], "Neovim", "0.10.4") == .utf8)
        #expect(chosen(["utf-16"], "Neovim", "0.9.5") == .utf16)
    }

    @Test func `edits count each on the text the one before left`() {
        let document = OpenDocument(uri: "u", path: "p", text: "Где 😀 заказ?\n", clientVersion: 1, version: 1)
        func change(_ line: Int, _ start: Int, _ end: Int, _ text: String) -> OpenDocument.Change {
            .init(range: Stretch(start: Place(line: line, character: start), end: Place(line: line, character: end)), text: text)
        }
        let edited = document.applying([change(0, 4, 6, "мой"), change(0, 7, 14, " 🎁!")], .utf16, clientVersion: 2, version: 2)
        #expect(edited.file.text == "Где мой 🎁!\n")
        #expect(document.applying([.init(range: nil, text: "новый")], .utf16, clientVersion: 3, version: 3).file.text == "новый")
    }

    @Test(arguments: [
        ("file:///home/%D0%BA%D0%BD%D0%B8%D0%B3%D0%B0/a%20b.md", "/home/книга/a b.md"), ("file://localhost/x", "/x"),
    ])
    func `addresses become paths`(uri: String, path: String) {
        #expect(FileAddress.path(uri) == path)
    }

    @Test(arguments: ["untitled:1", "https://x/y", "file://server/share", "file:x", "file:///%00", "file:///%ZZ", ""])
    func `what is not a local path is none`(uri: String) {
        #expect(FileAddress.path(uri) == nil)
    }
}
