import Feedback
import Testing

@Suite struct FeedbackExamples {
    @Test func `personal data is taken out of a question`() throws {
        let scrubber = try Scrubber(patterns: ["D[0-9]{6}"])
        let text = scrubber.scrub("Where is D104233? Call +48 601-234-567 or write to jan@wp.pl").value
        // Where is [order_number]? Call [phone] or write to [email]
        #expect(text == "Where is [order_number]? Call [phone] or write to [email]")
    }

    @Test func `an outcome is recorded and counted`() throws {
        let folder = try ExampleBook()
        let path = folder.root + "/.replybook/feedback.sqlite"
        let now = 1_796_000_000
        var generator = SystemRandomNumberGenerator()
        let store = try SQLiteStore(path: path, using: &generator)
        let text = RecordedText(template: "delivery/late-parcel", language: "en", revision: "7ec65dcda0e26b08")
        _ = try store.record([Event(id: try EventID("note-1"), text: text, outcome: .resolved, at: now)])
        let uses = try store.tallies(recent: 0).map(\.uses)  // [1]
        #expect(uses == [1])
    }
}
