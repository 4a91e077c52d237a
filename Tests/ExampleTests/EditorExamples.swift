import Basics
import Content
import LanguageServer
import Testing

@Suite struct EditorExamples {
    static let today = Day(number: 20_787)  // 2026-11-30

    @Test func `a book is read again as an editor shows it`() throws {
        let folder = try ExampleBook()
        let root = folder.root
        var memory = BookMemory(root: root)
        let book = memory.book(open: [:])
        let edited = memory.book(open: ["Templates/delivery/late-parcel.en.md": OpenText("no front matter", version: 1)])
        #expect(edited.templates.count == book.templates.count - 1)
        #expect(memory.changed == ["Templates/delivery/late-parcel.en.md"])
    }

    @Test func `a schema describes front matter`() {
        let schema = JSONSchema.template.text  // {"$schema":"https://json-schema.org/draft/2020-12/schema",…
        #expect(schema.hasPrefix("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\""))
    }

    @Test func `the server answers what it cannot read`() throws {
        let folder = try ExampleBook()
        let (root, today) = (folder.root, Self.today)
        var server = LanguageServer(book: root, version: "1.0") { today }
        server.receive(Array("Content-Length: 2\r\n\r\n{}".utf8))
        while server.process() || server.work() {}
        let answers = server.takeOutput()  // one: a message needs 'method' or 'id'
        #expect(answers.count == 1)
        #expect(answers.allSatisfy { String(decoding: $0, as: UTF8.self).contains("-32600") })
    }
}
