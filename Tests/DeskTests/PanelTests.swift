import Basics
import Content
import Desk
import Foundation
import Testing

/// What the panel's page gets for what an agent does.
@Suite struct PanelTests {
    private static let message = "Hello, where is my parcel? The order is D104233. Anna"

    @Test func `a message gives its questions, and a chosen template its form with what the message gave`() async throws {
        let book = try PanelBook()
        defer { book.remove() }
        let desk = try book.desk()
        var request = PanelRequest()
        request.message = Self.message
        let read = try PageJSON(of: try await desk.suggest(request))
        let question = try #require(read.list("questions").first)
        #expect(question.list("templates").first?.text("id") == "delivery/late-parcel")
        request.chosen = ["delivery/late-parcel:en"]
        let form = try await desk.form(request)
        #expect(form.errors == [])
        #expect(form.fields.map(\.key) == ["order_number", "days"])
        #expect(form.fields[0].value == "D104233")
        #expect(form.fields[0].words == "D104233")
        #expect(form.fields[0].source == "message")
        #expect(form.fields[1].value == "")
        #expect(form.fields[1].required)
    }

    @Test func `nothing leaves while a value is missing or wrong, and the draft has its place`() async throws {
        let book = try PanelBook()
        defer { book.remove() }
        let desk = try book.desk()
        var request = PanelRequest()
        request.message = Self.message
        request.chosen = ["delivery/late-parcel:en"]
        let open = try await desk.reply(request)
        #expect(open.sends == nil)
        let pieces = try PageJSON(of: open).list("draft")
        #expect(pieces.compactMap { $0.text("hole") } == ["days"])
        #expect(pieces.compactMap { $0.text("text") }.joined(separator: "…").hasPrefix("Order D104233 arrives in … days."))
        request.values = ["days": "soon"]
        request.ui = "pl"
        let wrong = try await desk.reply(request)
        #expect(wrong.sends == nil)
        #expect(wrong.refusals.count == 1)
        #expect(wrong.fields.last?.problem == wrong.refusals.first)
        request.values = ["days": "2"]
        let done = try await desk.reply(request)
        #expect(done.refusals == [])
        #expect(done.sends?.text == "Order D104233 arrives in 2 days.\n\nJust reply.")
        #expect(done.sends?.html.contains("<p>Order D104233 arrives in 2 days.</p>") == true)
        #expect(done.sends?.editedShare == nil)
    }

    @Test func `an edited text passes the gate again, and its markup is text`() async throws {
        let book = try PanelBook()
        defer { book.remove() }
        let desk = try book.desk()
        var request = PanelRequest()
        request.chosen = ["delivery/late-parcel:en"]
        request.values = ["order_number": "D104233", "days": "2"]
        request.edited = "Order D104233 arrives on [day].\n\nJust reply."
        let refused = try await desk.reply(request)
        #expect(refused.sends == nil)
        #expect(refused.refusals.contains { $0.contains("[day]") })
        request.edited = "Order D104233 arrives <b>today</b>.\nReally & truly.\n\nJust reply."
        let sent = try #require(try await desk.reply(request).sends)
        #expect(sent.text == request.edited)
        #expect(sent.html == "<p>Order D104233 arrives &lt;b&gt;today&lt;/b&gt;.<br>\nReally &amp; truly.</p>\n<p>Just reply.</p>")
        #expect(try #require(sent.editedShare) > 0.2)
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "</textarea><script>alert(1)</script>", "\u{202E}gnihtyna", "{{ days }}", "' onmouseover='alert(1)",
    ]) func `a hostile value is text in both forms or is refused`(_ attack: String) async throws {
        let book = try PanelBook()
        defer { book.remove() }
        let desk = try book.desk()
        var request = PanelRequest()
        request.message = "where is my parcel \(attack)"
        request.chosen = ["delivery/late-parcel:en"]
        request.values = ["order_number": attack, "days": "2"]
        let reply = try await desk.reply(request)
        guard let sends = reply.sends else {
            #expect(!reply.refusals.isEmpty)
            return
        }
        #expect(!sends.html.contains("<script"))
        // What turns the direction of writing is taken out; all else is there as it was written.
        #expect(sends.text.contains(attack.replacing("\u{202E}", with: "")))
    }

    @Test func `a message of more bytes than suggest takes is refused`() async throws {
        let book = try PanelBook()
        defer { book.remove() }
        let desk = try book.desk()
        var request = PanelRequest()
        request.message = String(repeating: "ы", count: PanelRequest.messageLimit / 2 + 1)
        await #expect(throws: DeskFailure.self) { try await desk.suggest(request) }
        request.message = String(repeating: "ы", count: PanelRequest.messageLimit / 2)
        _ = try await desk.suggest(request)
    }

    @Test func `a template that changes on disk is another one in the next answer`() async throws {
        let book = try PanelBook()
        defer { book.remove() }
        let desk = try book.desk()
        var request = PanelRequest()
        request.chosen = ["delivery/late-parcel:en"]
        request.values = ["order_number": "D104233", "days": "2"]
        _ = try await desk.reply(request)
        try book.write(PanelBook.template.replacing("arrives in", with: "will be there in"), to: PanelBook.path)
        #expect(try await desk.reply(request).sends?.text.hasPrefix("Order D104233 will be there in 2 days.") == true)
    }

    @Test func `an outcome is kept with the share of the edits and without what the customer gave`() async throws {
        let book = try PanelBook()
        defer { book.remove() }
        let desk = try book.desk()
        var request = PanelRequest()
        request.message = Self.message
        request.chosen = ["delivery/late-parcel:en"]
        request.values = ["days": "2"]
        request.edited = "Order D104233 arrives in 2 days, promised.\n\nJust reply."
        request.outcome = "sent"
        request.conversation = "T-1"
        let noted = try await desk.note(request)
        #expect(noted.outcome == "edited")
        #expect(try #require(noted.editedShare) > 0)
        request.outcome = "follow-up"
        request.isAgain = true
        request.question = "And where is D104233 now? Write to anna@mail.example"
        #expect(try await desk.note(request).outcome == "follow-up")
        let report = try PageJSON(text: try desk.evidence())
        let entry = try #require(report.list("templates").first { $0.text("id") == "delivery/late-parcel" })
        // Two notes about one conversation are one use.
        #expect(entry.number("uses") == 1)
        #expect(entry.number("followUps") == 1)
        for word in ["D104233", "anna@mail.example"] {
            let isStored = try book.stores(word)
            #expect(!isStored, "\(word)")
        }
    }

    @Test func `an outcome of a reply that could not leave is not noted`() async throws {
        let book = try PanelBook()
        defer { book.remove() }
        let desk = try book.desk()
        var request = PanelRequest()
        request.chosen = ["delivery/late-parcel:en"]
        request.outcome = "sent"
        await #expect(throws: DeskFailure.self) { try await desk.note(request) }
        request.values = ["order_number": "D104233", "days": "2"]
        request.outcome = "marvellous"
        await #expect(throws: DeskFailure.self) { try await desk.note(request) }
        let report = try PageJSON(text: desk.evidence())
        #expect(report.list("templates").allSatisfy { $0.number("uses") == 0 })
    }

    @Test func `a gap is noted scrubbed and listed for editors`() async throws {
        let book = try PanelBook()
        defer { book.remove() }
        let desk = try book.desk()
        var request = PanelRequest()
        request.question = "Do you repair umbrellas? Call me: +48 601 234 567"
        #expect(try await desk.noteGap(request))
        let gaps = try PageJSON(of: try desk.gaps()).list("gaps")
        #expect(gaps.count == 1)
        #expect(gaps.first?.text("question")?.contains("umbrellas") == true)
        #expect(gaps.first?.text("question")?.contains("601") == false)
    }

    @Test func `what is missing is asked for in one message`() async throws {
        let book = try PanelBook()
        defer { book.remove() }
        let desk = try book.desk()
        var request = PanelRequest()
        request.chosen = ["delivery/late-parcel:en"]
        let asked = try await desk.ask(request)
        #expect(asked.text?.contains("order number") == true)
        #expect(asked.find == ["In how many days"])
    }

    @Test func `a text is shown before it is chosen, an article where no template has the name`() async throws {
        let book = try PanelBook()
        defer { book.remove() }
        let desk = try book.desk()
        let template = try PageJSON(of: try await desk.show("late-parcel", language: "en", in: .english))
        #expect(template.object("template")?.text("title") == "Parcel is late")
        let article = try PageJSON(of: try await desk.show("delivery/tracking:en", language: nil, in: .english))
        #expect(article.object("article")?.text("text")?.contains("Open the link") == true)
        await #expect(throws: DeskFailure.self) { try await desk.show("nowhere", language: nil, in: .english) }
    }
}
