import Basics
import Content
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

    @Test func `a message that names a lawyer is escalated`() {
        let escalations = EscalationFinder.escalations(in: "My lawyer will contact you")
        let words = escalations.map(\.words)  // ["lawyer"]
        #expect(words == ["lawyer"])
    }
}
