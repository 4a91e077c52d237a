import Foundation
import Testing

/// Commands in surroundings of the test's own: no process, no terminal.
@Suite struct CommandTests {
    private static let files = [
        ".replybook.yml": "shop_name: Shop\n",
        "Templates/delivery/where.en.md":
            "---\ntitle: \"Where is\\u202E it\"\nquestions: [where is my order]\nstatus: published\n---\n## Resolution\nOn its way.\n",
    ]

    @Test func `the environment names the book and the results go to the sink at hand`() throws {
        let book = try TemporaryBook(Self.files)
        let run = RecordedRun(["list", "--format", "ids"], environment: ["REPLYBOOK_BOOK": book.folder.path])
        #expect(run.output == "delivery/where:en\n")
        #expect(run.error == "")
        #expect(run.status == 0)
    }

    @Test(arguments: ["text", "json", "tsv", "ids"])
    func `a list is the same from the index as from the files`(format: String) throws {
        var files = Self.files
        for (path, more) in [
            ("delivery/where@chat.en", "channels: [chat]\n"), ("delivery/where.pl", ""), ("money/old.en", "status: retired\n"),
            ("money/new.ru", "status: draft\nowner: anna\n"),
        ] {
            let base = path.contains("@") ? "" : "title: T\nquestions: [a question of \(path.prefix(5))]\n"
            files["Templates/\(path).md"] = "---\n\(base)\(more)---\n## Resolution\nText.\n"
        }
        let book = try TemporaryBook(files)
        for filter in [[], ["--lang", "en"], ["--status", "draft"], ["--channel", "chat"], ["--category", "money", "old"], ["nowhere"]] {
            let line = ["list", "--format", format, "--book", book.folder.path] + filter
            try? FileManager.default.removeItem(at: book.folder.appending(path: ".replybook"))
            let fromFiles = RecordedRun(line)
            #expect(RecordedRun(["compile", "--quiet", "--book", book.folder.path]).status == 0)
            let fromIndex = RecordedRun(line)
            #expect(fromFiles.output == fromIndex.output)
            #expect(fromFiles.status == fromIndex.status)
            #expect(fromFiles.output.isEmpty == (filter == ["nowhere"] && format != "json"))
        }
    }

    @Test func `colours are the program's own, whatever a title holds`() throws {
        let book = try TemporaryBook(Self.files)
        let run = RecordedRun(["list", "--book", book.folder.path], environment: ["TERM": "xterm"], isTerminal: true)
        #expect(run.output == "\u{1B}[1mdelivery/where:en\u{1B}[0m  Where is\\u{202E} it\n")
    }

    @Test(arguments: ["show delivery/where:en", "reply delivery/where:en", "ask delivery/where:en"])
    func `JSON stays JSON, whatever a title holds and whoever reads it`(line: String) throws {
        let book = try TemporaryBook(Self.files)
        let arguments = line.split(separator: " ").map(String.init) + ["--format", "json", "--book", book.folder.path]
        let run = RecordedRun(arguments, environment: ["TERM": "xterm"])
        #expect(throws: Never.self, "\(run.output)\(run.error)") { try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
        #expect(run.output.contains("Where is\u{202E} it"), "\(run.output)\(run.error)")
    }

    @Test(arguments: ["reply delivery/where:en", "ask delivery/where:en", "reply delivery/where:en --channel chat"])
    func `a base text that cannot be read is named, not what its variants lack then`(line: String) throws {
        let book = try TemporaryBook([
            ".replybook.yml": "shop_name: Shop\n",
            "Templates/delivery/where.en.md": "---\ntitle: yes: no\nvariables: {day: {ask: Day}}\n---\n## Resolution\n{{ day }}.\n",
            "Templates/delivery/where@chat.en.md": "---\nchannels: [chat]\n---\n## Resolution\nOn {{ day }}.\n",
        ])
        let run = RecordedRun(line.split(separator: " ").map(String.init) + ["--book", book.folder.path])
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.error.contains("Templates/delivery/where.en.md:2:"), "\(run.error)")
        #expect(!run.error.contains("not declared") && !run.error.contains("no text to vary"), "\(run.error)")
    }

    @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
    func `no colours where the environment asks for none`(environment: [String: String]) throws {
        let book = try TemporaryBook(Self.files)
        let run = RecordedRun(["list", "--book", book.folder.path], environment: environment, isTerminal: true)
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test func `a book without texts says so, and a filter that fits none says that`() throws {
        let book = try TemporaryBook([".replybook.yml": "shop_name: Shop\n"])
        #expect(RecordedRun(["list", "--book", book.folder.path]).error.contains("start one with 'replybook new'"))
        #expect(RecordedRun(["list", "--lang", "pl", "--book", book.folder.path]).error.contains("leave out a filter"))
    }

    @Test func `show looks for a name among articles too, and gives an article as JSON`() throws {
        let article = "---\ntitle: Tracking\ndescription: Where it is.\nstatus: published\n---\nLook **here**.\n"
        let book = try TemporaryBook(Self.files.merging(["KnowledgeBase/delivery/tracking.en.md": article]) { $1 })
        let missing = RecordedRun(["show", "delivery/trackin", "--book", book.folder.path])
        #expect(missing.error.contains("did you mean 'delivery/tracking'?"), "\(missing.error)")
        let shown = RecordedRun(["show", "tracking", "--format", "json", "--book", book.folder.path])
        let json = try JSONSerialization.jsonObject(with: Data(shown.output.utf8)) as? [String: Any]
        #expect(json?["id"] as? String == "delivery/tracking" && json?["description"] as? String == "Where it is.")
        #expect(json?["path"] as? String == "KnowledgeBase/delivery/tracking.en.md")
        #expect((json?["markdown"] as? String)?.contains("Look **here**.") == true, "\(shown.output)\(shown.error)")
    }

    @Test(arguments: [["--only", "articles"], ["--no-record"], ["--category", "money"]])
    func `the site's search refuses what it does not know`(options: [String]) throws {
        let book = try TemporaryBook(Self.files)
        let run = RecordedRun(["search", "order", "--site", "--book", book.folder.path] + options)
        #expect(run.status == 64 && run.error.contains("--site goes with"), "\(run.error)")
    }

    @Test func `a category limits the articles before the limit does`() throws {
        func article(_ title: String) -> String {
            "---\ntitle: \(title)\ndescription: How to return a parcel.\nquestions: [how to return a parcel]\nstatus: published\n---\nText.\n"
        }
        let book = try TemporaryBook(
            Self.files.merging([
                "KnowledgeBase/delivery/a.en.md": article("Return a parcel"), "KnowledgeBase/delivery/b.en.md": article("Return parcels"),
                "KnowledgeBase/return/c.en.md": article("Return"),
            ]) { $1 })
        let run = RecordedRun([
            "search", "how to return a parcel", "--only", "articles", "--category", "return", "--limit", "1", "--no-record", "--book",
            book.folder.path,
        ])
        #expect(run.output.contains("KnowledgeBase/return/c.en.md"), "\(run.output)\(run.error)")
    }

    @Test func `a reply that cannot be sent has null for its texts, and a place in the customer's words for each value`() throws {
        let book = try TemporaryBook([
            ".replybook.yml": "shop_name: Shop\nvariables: {order_number: {ask: Order number, pattern: 'D\\d{6}', from: customer}}\n",
            "Templates/delivery/where.en.md":
                "---\ntitle: Where\nvariables: {day: {ask: Day, type: date}}\n---\n## Resolution\n{{ order_number }} comes on {{ day }}.\n",
            "mail.txt": "> D104233 is late\n\nNo: D104233 never came.\n",
        ])
        let root = book.folder.path
        let run = RecordedRun(["reply", "delivery/where:en", "--message", "\(root)/mail.txt", "--format", "json", "--book", root])
        let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        #expect(run.status == 2 && json?["text"] is NSNull && json?["html"] is NSNull && json?["markdown"] is NSNull, "\(run.output)")
        let value = (json?["values"] as? [[String: Any]])?.first
        let span = value?["span"] as? [String: Int]
        #expect(value?["words"] as? String == "D104233" && span == ["start": 23, "end": 30], "\(run.output)")
    }

    @Test func `wrong usage is said on standard error and is exit code 64`() {
        let run = RecordedRun(["lst"])
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.error.hasPrefix("Error: command 'lst' is unknown; did you mean 'list'?\n"))
    }

    @Test(arguments: [
        (["--ui", "pl"], [:], "klienta"), (["--ui", "ru"], ["LANG": "pl_PL.UTF-8"], "клиента"), ([], ["LC_ALL": "ru_RU.UTF-8"], "клиента"),
        ([], ["LC_ALL": "", "LANG": "pl"], "klienta"), ([], ["LANG": "C"], "customer"), ([], ["LANG": "de_DE.UTF-8"], "customer"),
    ])
    func `the interface speaks the language of the flag, else of the locale`(
        flags: [String], environment: [String: String], word: String
    ) throws {
        let book = try TemporaryBook(Self.files)
        let run = RecordedRun(["ask", "where", "--book", book.folder.path] + flags, environment: environment)
        #expect(run.error.contains(word), "\(run.error)")
    }
}
