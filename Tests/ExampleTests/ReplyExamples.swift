import Basics
import Content
import Desk
import Language
import Replying
import Testing

@Suite struct ReplyExamples {
    @Test func `a reply is composed from a template and values`() throws {
        let folder = try ExampleBook()
        let book = BookLoader.load(folder.root)
        let template = try #require(book.templates.first)
        let today = Day(number: 20_787)
        var values = ReplyValues()
        values.set("days", "2")
        let situation = ReplySituation(language: .english, channel: .email, today: today)
        let composer = ReplyComposer(book: book, situation: situation)
        let reply = try composer.compose([ReplyPart(template: template)], values: values)
        let text = reply.rendered(as: .text)  // Your parcel arrives in 2 days.
        #expect(text == "Your parcel arrives in 2 days.")
    }

    @Test func `a draft shows where a value is missing`() throws {
        let folder = try ExampleBook()
        let book = BookLoader.load(folder.root)
        let template = try #require(book.templates.first { $0.name.id.slug == "how-to-return" })
        let situation = ReplySituation(language: .english, channel: .email, today: Day(number: 20_787))
        let composer = ReplyComposer(book: book, situation: situation)
        let draft = composer.draft([ReplyPart(template: template)], values: ReplyValues())
        let words = draft.pieces  // [.words("Print the label and drop the box at a pickup point.")]
        #expect(words == [.words("Print the label and drop the box at a pickup point.")])
    }

    @Test func `a book stays open between two messages`() throws {
        let folder = try ExampleBook()
        let root = folder.root
        let today = Day(number: 20_787)
        var kept = try KeptBook(root)
        let found = kept.read("where is my parcel", language: nil, today: today)
        try kept.refresh()  // reads again what changed meanwhile
        #expect(found.reading.questions.first?.templates.first?.id == "delivery/late-parcel")
    }

    @Test func `a message that names a lawyer is escalated`() {
        let escalations = EscalationFinder.escalations(in: "My lawyer will contact you")
        let words = escalations.map(\.words)  // ["lawyer"]
        #expect(words == ["lawyer"])
    }
}
