import Basics
import Checking
import Content
import Desk
import Diagnostics
import Exchange
import Foundation
import Language
import Testing

/// What an import brings into a book, and what it leaves alone.
@Suite struct ImportTests {
    private static func fixture(_ name: String) throws -> String {
        try String(contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)"), encoding: .utf8)
    }

    private static let macro = """
        {"macros":[{"id":7,"title":"Delivery::Late parcel","active":true,"actions":[{"field":"comment_value","value":"TEXT"}]}]}
        """
    private static func macro(_ text: String) -> String { macro.replacing("TEXT", with: text) }
    private static let path = "Templates/delivery/late-parcel.en.md"
    private static let words = "Hello {{ticket.requester.first_name}},\\n\\nYour parcel is late, we are sorry.\\n\\nIt comes on Monday."

    @Test func `macros become drafts with blocks, tags and places for values`() throws {
        let book = try TemporaryBook()
        let (plan, notes) = try book.take(.zendesk, Self.fixture("zendesk.json"))
        #expect(book.errors == [])
        let late = try book.text(Self.path)
        #expect(
            late.contains("title: Late parcel\n") && late.contains("keywords: [delivery, late_parcel]") && late.contains("status: draft"))
        #expect(late.contains("## Greeting\nHi {{ customer_name }},"))
        #expect(late.contains("- Order: <!-- replybook-untranslated: {{ticket.ticket_field_360012}} -->"))
        #expect(late.contains("[the tracking page](https://shop.example/track?no=1)"))
        #expect(late.contains("## Invitation\nKind regards,\\\n{{ agent_name }}"))
        #expect(plan.items.count == 3)
        #expect(notes.contains { $0.message.contains("'Close ticket' has no reply") })
        #expect(notes.contains { $0.message.contains("{{ticket.ticket_field_360012}}") })
        #expect(try book.text("Templates/money/refund-sent.en.md").contains("status: retired"))
    }

    @Test func `check names what was not translated`() throws {
        let book = try TemporaryBook()
        try book.take(.zendesk, Self.fixture("zendesk.json"))
        let report = Checker().report(on: CheckedBook(book.book, today: .init(number: 20_779)))
        let findings = report.diagnostics.filter { $0.rule == "placeholders-are-translated" }
        #expect(findings.contains { $0.path == Self.path })
    }

    @Test func `dynamic content becomes translations of one template`() throws {
        let book = try TemporaryBook()
        try book.write("incoming/content.json", Self.fixture("zendesk-content.json"))
        try book.write("incoming/macros.json", Self.fixture("zendesk.json"))
        let job = ImportJob(root: book.root, format: .zendesk)
        let plan = try job.plan(["\(book.root)/incoming"]).plan
        try job.write(plan, settling: .show)
        #expect(book.paths.contains("Templates/money/refund-sent.en.md"))
        #expect(try book.text("Templates/money/refund-sent.pl.md").contains("dziękujemy za wiadomość"))
        #expect(book.errors == [])
    }

    @Test func `articles keep tables and pictures, and their languages belong together`() throws {
        let book = try TemporaryBook()
        try book.take(.zendesk, Self.fixture("zendesk-articles.json"))
        #expect(book.errors == [])
        let article = try book.text("KnowledgeBase/return/returns.en.md")
        #expect(article.contains("| Country | Price |\n| --- | --- |\n| Poland | 0 \\| free |"))
        #expect(article.contains("![A box](https://shop.example/box.png)"))
        #expect(book.paths.contains("KnowledgeBase/return/returns.pl.md"))
    }

    @Test func `a second import changes nothing`() throws {
        let book = try TemporaryBook()
        try book.take(.zendesk, Self.fixture("zendesk.json"))
        let before = try book.texts()
        let (plan, _) = try book.take(.zendesk, Self.fixture("zendesk.json"))
        #expect(plan.items.allSatisfy { $0.action == .unchanged })
        #expect(try book.texts() == before)
    }

    @Test func `what the tool changed is taken over, what the editor changed stays`() throws {
        let book = try TemporaryBook()
        try book.take(.zendesk, Self.macro(Self.words))
        try book.edit(Self.path, "status: draft", "status: published\nowner: anna")
        let (plan, _) = try book.take(.zendesk, Self.macro(Self.words.replacing("Monday", with: "Friday")))
        #expect(plan.items.map(\.action) == [.merge])
        let text = try book.text(Self.path)
        #expect(text.contains("owner: anna") && text.contains("status: published") && text.contains("on Friday"))
    }

    @Test func `where both changed the same line nothing is overwritten`() throws {
        let book = try TemporaryBook()
        try book.take(.zendesk, Self.macro(Self.words))
        try book.edit(Self.path, "on Monday", "tomorrow")
        let mine = try book.text(Self.path)
        let theirs = Self.macro(Self.words.replacing("Monday", with: "Friday"))
        let (plan, _) = try book.take(.zendesk, theirs)
        #expect(plan.items.map(\.action) == [.conflict])
        #expect(plan.items[0].text?.contains("<<<<<<< book\nIt comes tomorrow.\n=======\nIt comes on Friday.\n>>>>>>> zendesk") == true)
        #expect(try book.text(Self.path) == mine)
        #expect(try book.take(.zendesk, theirs).plan.items.map(\.action) == [.conflict])
        #expect(try book.take(.zendesk, theirs, settling: .book).plan.items.map(\.action) == [.conflict])
        #expect(try book.take(.zendesk, theirs).plan.items.map(\.action) == [.unchanged])
        #expect(try book.text(Self.path) == mine)
    }

    @Test func `a conflict can be written with its marks`() throws {
        let book = try TemporaryBook()
        try book.take(.zendesk, Self.macro(Self.words))
        try book.edit(Self.path, "on Monday", "tomorrow")
        try book.take(.zendesk, Self.macro(Self.words.replacing("Monday", with: "Friday")), settling: .mark)
        #expect(try book.text(Self.path).contains("<<<<<<< book\nIt comes tomorrow.\n=======\nIt comes on Friday.\n>>>>>>> zendesk\n"))
    }

    @Test func `a file of the book is never taken for a new text`() throws {
        let book = try TemporaryBook([Self.path: "---\ntitle: Mine\ncategory: delivery\n---\n## Resolution\nMine.\n"])
        try book.take(.zendesk, Self.macro(Self.words))
        #expect(try book.text(Self.path).contains("Mine."))
        #expect(book.paths.contains("Templates/delivery/late-parcel-2.en.md"))
    }

    @Test func `an import that ended before its map is taken up again`() throws {
        let book = try TemporaryBook()
        try book.take(.zendesk, Self.fixture("zendesk.json"))
        let before = book.paths
        try FileManager.default.removeItem(atPath: "\(book.root)/.replybook-exchange/zendesk.json")
        try book.take(.zendesk, Self.fixture("zendesk.json"))
        #expect(book.paths == before)
    }

    @Test func `a text that was moved is found, one that was removed stays away`() throws {
        let book = try TemporaryBook()
        try book.take(.zendesk, Self.macro(Self.words))
        let moved = try book.text(Self.path).replacing("category: delivery", with: "category: errors")
        try book.write("Templates/errors/late-parcel.en.md", moved)
        try FileManager.default.removeItem(atPath: "\(book.root)/\(Self.path)")
        let changed = Self.macro(Self.words.replacing("Monday", with: "Friday"))
        #expect(try book.take(.zendesk, changed).plan.items.map(\.action) == [.merge])
        #expect(try book.text("Templates/errors/late-parcel.en.md").contains("on Friday"))
        try FileManager.default.removeItem(atPath: "\(book.root)/Templates/errors/late-parcel.en.md")
        #expect(try book.take(.zendesk, changed).plan.items.map(\.action) == [.removed])
        #expect(book.paths == [])
    }

    @Test func `a map chooses categories, ids and what is left out`() throws {
        let book = try TemporaryBook(["map.yml": "\"360001\": errors/parcel-missing\nMoney: skip\nДоставка: product\n"])
        try book.write("incoming/macros.json", Self.fixture("zendesk.json"))
        var job = ImportJob(root: book.root, format: .zendesk)
        job.choices = "\(book.root)/map.yml"
        try job.write(job.plan(["\(book.root)/incoming/macros.json"]).plan, settling: .show)
        #expect(Set(book.paths) == ["Templates/errors/parcel-missing.en.md", "Templates/product/posylka-opazdyvaet.ru.md"])
    }

    @Test func `translations and variants become one template`() throws {
        let book = try TemporaryBook()
        let csv = """
            id;title;category;language;channel;content
            1;Late parcel;Delivery;en;email;"Your parcel is late, it comes on Monday."
            2;Late parcel;Delivery;pl;email;Paczka będzie w poniedziałek.
            3;Late parcel;Delivery;en;chat;Comes Monday!
            4;Late parcel;Delivery;en;email;Something else entirely about refunds.
            """
        try book.take(.csv, csv, named: "replies.csv")
        #expect(
            Set(book.paths) == [
                "Templates/delivery/late-parcel.en.md", "Templates/delivery/late-parcel.pl.md", "Templates/delivery/late-parcel@chat.en.md",
                "Templates/delivery/late-parcel-2.en.md",
            ])
        #expect(book.errors == [])
    }

    @Test func `the settings name values of the tool`() throws {
        let book = try TemporaryBook([".replybook.yml": "exchange:\n  zendesk:\n    order_number: ticket.ticket_field_360012\n"])
        try book.take(.zendesk, Self.fixture("zendesk.json"))
        #expect(try book.text(Self.path).contains("- Order: {{ order_number }}"))
        #expect(book.errors == [])
    }

    @Test func `a drift shows the words and not what an editor added`() throws {
        let book = try TemporaryBook()
        try book.take(.zendesk, Self.macro(Self.words))
        try book.edit(Self.path, "status: draft", "status: published")
        let job = DriftJob(root: book.root, format: .zendesk)
        let file = "\(book.root)/incoming/export.json"
        #expect(try job.result([file]).drifts.isEmpty)
        try book.edit(Self.path, "on Monday", "tomorrow")
        #expect(try job.result([file]).drifts.first?.lines.suffix(2) == ["-It comes tomorrow.", "+It comes on Monday."])
    }
}
