import Basics
import Content
import Diagnostics
import Exchange
import Foundation
import Testing

/// Files that nobody meant well: a clear error with its place, or texts that load; never half an import.
@Suite struct HostileTests {
    @Test(arguments: [
        (ExchangeFormat.zendesk, "", "f:1:1: JSON ends in the middle; export the file again"),
        (.zendesk, "{\"macros\":[\n {\"id\":1,]}", "f:2:10: a key in quotes is missing; check the commas"),
        (.zendesk, "[1]", "f:1:2: macros[0] is a number; an object is expected"),
        (
            .zendesk, "{\"rows\":[]}",
            "f:1:1: file has none of the keys 'macros', 'macro', 'articles', 'article', 'items', 'item'; export the list that the API gives"
        ),
        (.zendesk, String(repeating: "[", count: 5_000), "f:1:65: JSON nests deeper than 64 levels; check the file"),
        (.csv, "a;b\n1;2\n", "f:1:1: first row names no columns for title and text; write a header such as 'title;content;language'"),
        (.csv, "title,content\nx,\"open", "f:2:3: quote is never closed; double a quote inside a cell"),
        (.espanso, "matches: [a, b", "f:"), (.espanso, "x: 1\n", "f:1:1: file has no 'matches'; name a match file of espanso"),
        (.alfred, "{}", "f:1:1: file has no 'alfredsnippet' with a 'snippet'; name files of a collection"),
        (.textexpander, "<plist><dict><key>snippetsTE2</key><array><dict>", "f:1:49: '</dict>' is missing; export the group again"),
        (.textexpander, "<plist>" + String(repeating: "<array>", count: 5_000), "f:1:"),
        (.html, "x", "'html' is a format for export alone; import HTML files with 'folder'"),
    ])
    func `a broken file says where it is broken`(format: ExchangeFormat, text: String, message: String) {
        #expect {
            _ = try FormatReader.read([ForeignFile(SourceFile(path: "f", text: text))], as: format)
        } throws: { error in
            let said = (error as? ExchangeFailure)?.description ?? "\(error)"
            return message.hasSuffix(":") ? said.hasPrefix(message) : said == message
        }
    }

    @Test func `bytes that are no text are named`() {
        #expect(throws: ExchangeFailure.self) { try ForeignFile.text(of: [0x50, 0x4B, 3, 4, 0], path: "a.zip") }
        #expect(throws: ExchangeFailure.self) { try ForeignFile.text(of: Array("bplist00".utf8), path: "a.plist") }
        #expect(throws: ExchangeFailure.self) { try ForeignFile.text(of: [0xC3, 0x28], path: "a.csv") }
        #expect((try? ForeignFile.text(of: [0xFF, 0xFE, 0x41, 0x00, 0x42, 0x04], path: "a.csv")) == "Aт")
    }

    /// Bodies that try to break out of the file that an import writes.
    private static let bodies = [
        "---\ntitle: evil\n---\n## Greeting\nx", "## Resolution\n## Greeting", "```\nnever closed {{ x", "{% if a %}never ended",
        "{% endif %}",
        "{{ {{ }} {% %} }}", "{{\"}}\"}} {{'", "<!-- replybook-disable-file no-placeholder-is-left: x -->hello",
        "<!-- replybook-untranslated: x",
        "a\u{0}b\u{1B}[31m\u{202E}c\u{2028}d\u{85}e", "<!--", "<![CDATA[x]]>", "{% include \"../../etc/passwd\" %}", "**Resolution**\nx",
        "### Apology\nwe are sorry", "{{ facts.nothing }} {{ a | nothing }} {{ a | date: \"%Y\" }}",
        String(repeating: "<div>", count: 20_000) + "deep",
        String(repeating: "> ", count: 5_000) + "x", String(repeating: "{{a}}", count: 6_000), String(repeating: "[", count: 20_000),
    ]

    @Test(arguments: bodies.indices, [ForeignBody.plain(""), .html(""), .markdown("")])
    func `no body breaks the file it becomes`(index: Int, kind: ForeignBody) throws {
        let words = Self.bodies[index]
        let body: ForeignBody =
            switch kind {
            case .plain: .plain(words)
            case .html: .html(words)
            case .markdown: .markdown(words)
            }
        for format in [ExchangeFormat.zendesk, .csv, .textexpander, .raycast] {
            let text = ForeignText(id: "1", title: "\u{1B}evil: \"title\"\n---\n# x", body: body, place: "f:1:1")
            guard let draft = DraftReader(format, settings: Settings()).draft(text) else { continue }
            let id = try #require(TextID("delivery/x"))
            let file = DraftFile(draft, name: TextName(id: id, language: draft.language), settings: Settings())
            let problems = BookLoader.problems(in: SourceFile(path: file.path, text: file.text), settings: Settings())
            #expect(problems.filter { $0.severity == .error }.map(\.line) == [])
            #expect(!file.text.unicodeScalars.contains { $0.isControl })
        }
    }

    @Test func `files with random faults crash nothing, and what is read of them loads`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(seed: seed)
        for name in ["zendesk.json", "zendesk-articles.json"] {
            let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
            for round in 0..<100 {
                var broken = bytes
                for _ in 0...Int.random(in: 0..<4, using: &random) {
                    let place = Int.random(in: 0..<broken.count, using: &random)
                    let mark = "{}[]\"<>&;|%\\\n-".utf8.randomElement(using: &random) ?? 0
                    if Bool.random(using: &random) { broken[place] = mark } else { broken.insert(mark, at: place) }
                }
                guard let text = String(validating: broken, as: UTF8.self),
                    let shelf = try? FormatReader.read([ForeignFile(SourceFile(path: name, text: text))], as: .zendesk)
                else { continue }
                let reader = DraftReader(.zendesk, settings: Settings())
                for text in shelf.texts { #expect(reader.draft(text) != nil, "seed \(seed), round \(round), \(name)") }
            }
        }
    }

    @Test func `nothing is written where one file is broken or a link leads out`() throws {
        let book = try TemporaryBook()
        let outside = try TemporaryBook()
        let good = #"{"macros":[{"id":7,"title":"Delivery::Late","actions":[{"field":"comment_value","value":"x"}]}]}"#
        try book.write("in/a.json", good)
        try book.write("in/b.json", "{")
        #expect(throws: (any Error).self) { try book.take(.zendesk, "{") }
        #expect(book.paths == [])
        try FileManager.default.removeItem(atPath: book.root + "/Templates/delivery")
        try FileManager.default.createSymbolicLink(atPath: book.root + "/Templates/delivery", withDestinationPath: outside.root)
        #expect(throws: (any Error).self) { try book.take(.zendesk, good) }
        #expect(outside.paths == [])
        #expect(!FileManager.default.fileExists(atPath: book.root + "/.replybook-exchange"))
    }
}
