import Basics
import Content
import Diagnostics
import Foundation
import Language
import Testing

@Suite struct BadFileTests {
    private func lines(_ prepare: (TemporaryBook) throws -> Void) throws -> [String] {
        let book = try TemporaryBook(["Templates/money/good.en.md": TemporaryBook.good])
        try prepare(book)
        let loaded = book.book
        #expect(loaded.templates.contains { $0.path == "Templates/money/good.en.md" }, "the rest still loads")
        return loaded.diagnostics.map(\.line)
    }

    @Test(
        arguments: [
            ([0xFF], "4:1"), ([0xD0, 0xBF, 0xC3, 0x28], "4:3"), ([0x61, 0xED, 0xA0, 0x80], "4:2"), ([0x61, 0xE2, 0x82], "4:2"),
            ([0xC0, 0xAF], "4:1"),
            ([0xF4, 0x90, 0x80, 0x80], "4:1"), ([0x61, 0xFF, 0x62, 0x63, 0x64], "4:2"),
        ] as [([UInt8], String)])
    func `invalid UTF-8 at its byte`(bytes: [UInt8], place: String) throws {
        let path = "Templates/delivery/bad.ru.md"
        #expect(
            try lines { try $0.write(path, Data("---\ntitle: Ж\n---\n".utf8) + Data(bytes)) } == [
                "\(path):\(place): error: text is not valid UTF-8 from here on; save the file as UTF-8 [text-is-utf8]"
            ])
    }

    @Test(arguments: [
        ("a\u{1B}]52;c;eA==\u{7}", "4:2", "U+001B"), ("ё\u{8}", "4:3", "U+0008"), ("a\u{9B}2J", "4:2", "U+009B"),
        ("\u{7F}", "4:1", "U+007F"),
    ])
    func `control characters that a terminal would obey`(text: String, place: String, name: String) throws {
        let path = "KnowledgeBase/delivery/bad.ru.md"
        #expect(
            try lines { try $0.write(path, "---\ntitle: Ж\n---\n" + text) } == [
                "\(path):\(place): error: control character \(name) stands here; remove it, or save the file as UTF-8 [text-is-utf8]"
            ])
        let escaped = try TemporaryBook([path: "---\ntitle: \"a\\x1b[2J\"\n---\nб\n"])
        #expect(escaped.lines.contains("\(path):2:8: error: YAML value holds a control character; remove it [yaml-is-well-formed]"))
    }

    @Test func `a byte order mark is no part of the text`() throws {
        let book = try TemporaryBook()
        try book.write("Templates/delivery/a.en.md", Data([0xEF, 0xBB, 0xBF]) + Data(TemporaryBook.good.utf8))
        #expect(book.lines == [])
        #expect(book.book.templates.first?.title.value == "Good")
    }

    @Test(arguments: [
        ("Templates/delivery/Where.en.md", "'Where' is not a valid slug; use lower-case letters, digits and single hyphens"),
        ("Templates/delivery/a--b.en.md", "'a--b' is not a valid slug; use lower-case letters, digits and single hyphens"),
        ("Templates/delivery/a b.en.md", "'a b' is not a valid slug; use lower-case letters, digits and single hyphens"),
        ("Templates/delivery/a.md", "file name 'a.md' names no language; write <slug>.<lang>.md, such as refund.en.md"),
        ("Templates/delivery/a.english.md", "file name 'a.english.md' names no language; write <slug>.<lang>.md, such as refund.en.md"),
        ("Templates/delivery/a@Chat.en.md", "variant 'Chat' is not a valid slug; use lower-case letters, digits and single hyphens"),
        ("Templates/delivry/a.en.md", "category 'delivry' is unknown; did you mean 'delivery'?"),
        ("Templates/refund/a.en.md", "category 'refund' is unknown; use product, delivery, return, money or errors"),
        ("Templates/delivery/x/a.en.md", "'Templates/delivery/x/a.en.md' lies too deep; move it to Templates/<category>/<slug>.<lang>.md"),
        ("Templates/a.en.md", "'Templates/a.en.md' is in no category; move it to Templates/<category>/ or KnowledgeBase/<category>/"),
        (
            "Templates/_frgments/a.en.md",
            "'Templates/_frgments/a.en.md' is in no category; move it to Templates/<category>/ or KnowledgeBase/<category>/"
        ),
        ("Templates/delivery/a.en.MD", "'Templates/delivery/a.en.MD' is not read; end its name in '.md'"),
        ("Templates/delivery/a.en.markdown", "'Templates/delivery/a.en.markdown' is not read; end its name in '.md'"),
        ("KnowledgeBase/delivery/a@chat.en.md", "article has the variant 'chat'; only templates have variants"),
        ("Templates/_fragments/a.md", "fragment names no language; write <name>.<lang>.md, such as contact.en.md"),
    ])
    func `a name that says nothing`(path: String, message: String) throws {
        #expect(try lines { try $0.write(path, TemporaryBook.good) } == ["\(path):1:1: error: \(message) [file-names-are-valid]"])
    }

    @Test func `a text of a hundred megabytes is not read`() throws {
        #expect(
            try lines { book in
                try book.write("Templates/delivery/huge.en.md", "")
                let handle = try FileHandle(forWritingTo: URL(filePath: book.root + "/Templates/delivery/huge.en.md"))
                try handle.truncate(atOffset: 100 << 20)
                try handle.close()
            } == [
                "Templates/delivery/huge.en.md:1:1: error: file has 104857600 bytes; split a text of more than 1048576 bytes [files-are-small]"
            ]
        )
    }

    @Test func `symbolic links that lead out, nowhere, round and to what is read anyway`() throws {
        let outside = try TemporaryBook(["secret.md": TemporaryBook.good, "folder/x.en.md": TemporaryBook.good])
        #expect(
            try lines { book in
                try book.link("Templates/delivery/out.en.md", to: outside.root + "/secret.md")
                try book.link("Templates/delivery/outside", to: outside.root + "/folder")
                try book.link("Templates/delivery/gone.en.md", to: "nowhere.md")
                try book.link("Templates/delivery/round.en.md", to: "round.en.md")
                try book.link("Templates/loop", to: ".")
                try book.link("Templates/delivery/up", to: "..")
                try book.link("Templates/aaa", to: "money")
            } == [
                "Templates/aaa:1:1: error: symbolic link leads to a folder of the book that is read anyway; remove it [links-stay-in-the-book]",
                "Templates/delivery/gone.en.md:1:1: error: symbolic link leads nowhere; remove it [links-stay-in-the-book]",
                "Templates/delivery/out.en.md:1:1: error: symbolic link leads out of the book; copy the file or link inside the book [links-stay-in-the-book]",
                "Templates/delivery/outside:1:1: error: symbolic link leads out of the book; copy the file or link inside the book [links-stay-in-the-book]",
                "Templates/delivery/round.en.md:1:1: error: symbolic link leads nowhere; remove it [links-stay-in-the-book]",
                "Templates/delivery/up:1:1: error: symbolic link leads to a folder of the book that is read anyway; remove it [links-stay-in-the-book]",
                "Templates/loop:1:1: error: symbolic link leads to a folder of the book that is read anyway; remove it [links-stay-in-the-book]",
            ])
    }

    @Test func `settings behind a link that leads out are not read`() throws {
        let outside = try TemporaryBook(["s.yml": "shop_name: Secret\n"])
        let book = try TemporaryBook(["Templates/money/good.en.md": TemporaryBook.good])
        try book.link(".replybook.yml", to: outside.root + "/s.yml")
        #expect(
            book.lines == [
                ".replybook.yml:1:1: error: symbolic link leads out of the book; copy the file or link inside the book [links-stay-in-the-book]"
            ])
        #expect(book.book.settings.shopName.text(in: .english) == "")
    }

    @Test func `a link to a text inside the book is a text of its own`() throws {
        let book = try TemporaryBook(["Templates/money/good.en.md": TemporaryBook.good])
        try book.link("Templates/delivery/same.en.md", to: "../money/good.en.md")
        #expect(book.lines == [])
        #expect(book.book.templates.map(\.name.description) == ["delivery/same:en", "money/good:en"])
    }

    @Test func `what is no file`() throws {
        #expect(
            try lines { book in
                try book.write("Templates/delivery/x.en.md/y.txt", "")
                _ = mkfifo(book.root + "/Templates/delivery/pipe.en.md", 0o600)
            } == [
                "Templates/delivery/pipe.en.md:1:1: error: 'Templates/delivery/pipe.en.md' is not a regular file; remove it from the book [file-names-are-valid]"
            ])
    }

    @Test func `folders without end`() throws {
        let deep = "Templates/delivery" + String(repeating: "/a", count: 8)
        #expect(
            try lines { try $0.write("\(deep)/b/x.en.md", "") } == [
                "\(deep):1:1: error: folder lies deeper than 8 levels; move it up [file-names-are-valid]"
            ])
    }

    @Test(.enabled(if: geteuid() != 0, "root reads everything")) func `what may not be read`() throws {
        #expect(
            try lines { book in
                try book.write("Templates/delivery/locked.en.md", TemporaryBook.good)
                chmod(book.root + "/Templates/delivery/locked.en.md", 0)
            } == [
                "Templates/delivery/locked.en.md:1:1: error: cannot read 'Templates/delivery/locked.en.md': permission denied; make it readable [files-are-readable]"
            ])
    }

    @Test func `an empty folder, and one that is none`() throws {
        #expect(
            try TemporaryBook().lines == [
                "Templates:1:1: warning: book has no texts; add Templates/<category>/<slug>.<lang>.md [book-has-texts]"
            ])
        #expect(try TemporaryBook(["Templates": "a file"]).lines.count == 1)
        #expect(BookLoader.load("/nowhere/at/all").diagnostics.count == 1)
    }

    @Test func `two files for one text`() throws {
        let book = try TemporaryBook([
            "Templates/delivery/a.pt-br.md": TemporaryBook.good, "Templates/delivery/a.pt-BR.md": TemporaryBook.good,
        ])
        #expect(
            book.lines == [
                "Templates/delivery/a.pt-br.md:1:1: error: 'delivery/a:pt-BR' is also in 'Templates/delivery/a.pt-BR.md'; keep one of them [names-are-unique]"
            ])
    }

    @Test func `a variant without a text to vary, and one that inherits`() throws {
        let base =
            "---\ntitle: А\nquestions: [б]\nmood: worried\nowner: в\nreviewed: 2026-01-31\nreview_in: 1 month\nvariables: {x: {ask: г}, y: {ask: д}}\n---\n## Решение\nе\n"
        let book = try TemporaryBook([
            "Templates/delivery/a.ru.md": base,
            "Templates/delivery/a@chat.ru.md": "---\nmood: calm\nvariables: {x: {ask: ж}}\n---\n## Решение\nз\n",
            "Templates/delivery/a@chat.pl.md": "---\nmood: calm\n---\n## Rozwiązanie\nz\n",
        ])
        #expect(
            book.lines == [
                "Templates/delivery/a@chat.pl.md:1:1: error: variant 'delivery/a@chat:pl' has no text to vary; add 'a.pl.md' [variants-belong-to-a-text]"
            ])
        let variant = try #require(book.book.templates.first { $0.name.variant == "chat" && $0.name.language == .russian })
        #expect(variant.title.value == "А" && variant.owner == "в" && variant.mood == .calm)
        #expect(variant.variables.map { $0.ask.text(in: .russian) } == ["ж", "д"])
        #expect(variant.reviewDue?.description == "2026-02-28")
    }

    @Test func `a fragment that includes another`() throws {
        let book = try TemporaryBook([
            "Templates/money/good.en.md": TemporaryBook.good, "Templates/_fragments/a.en.md": "x {% include \"b\" %}\n",
        ])
        #expect(
            book.lines == [
                "Templates/_fragments/a.en.md:1:3: error: fragment includes 'b'; fragments include nothing [fragments-include-nothing]"
            ])
    }

    @Test func `fixtures`() throws {
        let book = try TemporaryBook([
            "Templates/money/good.en.md": TemporaryBook.good,
            "Templates/_fixtures/a.yml": "title: Б\nvalues: {x: 1, y: ''}\nvalues_ru: {x: два}\n",
            "Templates/_fixtures/b.yml": "valeus: {x: 1}\nvalues: [x]\nvalues_ru: {y: [1]}\n",
            "Templates/_fixtures/c.yml": "values: {x: 1\n",
        ])
        #expect(
            book.lines == [
                "Templates/_fixtures/b.yml:1:1: warning: key 'valeus' is unknown; use title, values or values_<lang> [keys-are-known]",
                "Templates/_fixtures/b.yml:2:1: error: 'values' is a list; write 'name: value', one per line [fixtures-are-valid]",
                "Templates/_fixtures/b.yml:3:13: error: value of 'y' is a list; write a text [fixtures-are-valid]",
                "Templates/_fixtures/c.yml:2:1: error: YAML is broken: while parsing a flow mapping: did not find expected ',' or '}'; check indentation, quotes and colons [yaml-is-well-formed]",
            ])
        let fixture = try #require(book.book.fixtures.first)
        #expect(fixture.values(in: .english) == ["x": "1", "y": ""])
        #expect(fixture.values(in: .russian) == ["x": "два", "y": ""])
    }
}
