import Content
import Diagnostics
import Foundation
import Testing

@testable import Checking

@Suite struct RenderTests {
    private static let fixtures = [
        "Templates/_fixtures/no-name.yml": "title: No name\nvalues: {customer_name: \"\", days: 1}\n",
        "Templates/_fixtures/anna.yml": "title: Anna\nvalues: {customer_name: Anna, days: 5}\n",
    ]

    private func template(_ body: String) -> [String: String] {
        Self.fixtures.merging([
            "Templates/delivery/a.en.md":
                "---\ntitle: T\ncategory: delivery\nvariables:\n  days: {ask: Days, type: number}\n  way: {ask: Way, choices: [courier, pickup]}\n---\n## Resolution\n\(body)\n"
        ]) { $1 }
    }

    private func review(_ book: borrowing TemporaryBook) -> RenderReview {
        RenderReview(of: CheckedBook(BookLoader.load(book.root), today: TemporaryBook.today))
    }

    @Test func `each version stands once, under the fixtures and branches that give it`() throws {
        let book = try TemporaryBook(
            template("It comes{% if way == \"pickup\" %} to the shop{% endif %} in {{ days }} {{ days | plural: \"day\", \"days\" }}."))
        let change = try #require(review(book).changes.first)
        #expect(change.path == "Templates/_fixtures/renders/delivery/a.en.txt")
        #expect(
            change.text == """
                # delivery/a:en

                ## Resolution

                --- anna
                It comes in 5 days.

                --- no-name
                It comes in 1 day.

                --- {% if way == "pickup" %}
                It comes to the shop in 5 days.

                """)
    }

    @Test func `holes, braces, doubled spaces and stops never pass`() throws {
        let hole = try TemporaryBook(template("Hello {{ customer_name }}, it comes."))
        #expect(review(hole).diagnostics.contains { $0.rule == "renders-are-clean" && $0.message.contains("'customer_name' has no value") })
        let space = try TemporaryBook(template("Hello {% if customer_name %}{{ customer_name }}{% endif %}, it comes."))
        #expect(review(space).diagnostics.contains { $0.message.contains("a space before a stop") })
        #expect(RenderFaults.marks(in: "One.. Two, three… four...").map(\.fact).count == 1)
        #expect(RenderFaults.marks(in: "a  b").count == 1 && RenderFaults.marks(in: "{{ x").count == 1)
        #expect(RenderFaults.marks(in: "- one\n  two. Three: 1.5, p. 4 (see below).").isEmpty)
    }

    @Test func `accepted renders are silent until the template changes, then show the difference`() throws {
        let book = try TemporaryBook(template("It comes in {{ days }} days."))
        let snapshot = try #require(review(book).changes.first)
        let url = URL(filePath: book.root + "/" + snapshot.path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data((snapshot.text ?? "").utf8).write(to: url)
        #expect(review(book).changes.isEmpty && review(book).diagnostics.isEmpty)
        let path = book.root + "/Templates/delivery/a.en.md"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try Data(text.replacing("comes in", with: "arrives in").utf8).write(to: URL(filePath: path))
        let lines = try #require(review(book).changes.first).lines
        #expect(lines.contains(.removed("It comes in 5 days.")) && lines.contains(.added("It arrives in 5 days.")))
        #expect(review(book).diagnostics.map(\.rule) == ["renders-are-accepted"])
    }

    @Test func `a snapshot whose template is gone is reported`() throws {
        let book = try TemporaryBook(template("It comes.").merging(["Templates/_fixtures/renders/delivery/old.en.txt": "x"]) { $1 })
        #expect(review(book).diagnostics.contains { $0.path.hasSuffix("old.en.txt") })
    }
}
