import Basics
import Content
import Desk
import Diagnostics
import Feedback
import Foundation
import Language
import Testing

/// What agents answered instead of what was suggested becomes example questions, and nothing that should not be in a book does.
@Suite struct LearnTests {
    /// A book of three templates in a temporary folder, with what its agents did.
    private struct Shop {
        let root: String
        let store: any FeedbackStore
        private var number = 0

        init() throws {
            root = FileManager.default.temporaryDirectory.appending(path: "learn-\(UUID().uuidString)").path
            for (path, text) in Self.files {
                let url = URL(filePath: "\(root)/\(path)")
                try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: url)
            }
            store = try FeedbackContext(root: root).store
        }

        static let files = [
            ".replybook.yml": "default_language: en\nvariables: {order_number: {ask: Order number, pattern: 'Z\\d{6}'}}\n",
            "Templates/return/how-to-return.en.md": text(
                "How to return an item", ["how do I return an item", "can I send it back", "I want to return my shoes"]),
            "Templates/return/wrong-size.en.md": text(
                "Wrong size", ["the shoes are too small", "I ordered the wrong size", "do you have it one size bigger"]),
            "Templates/delivery/late-parcel.en.md": text(
                "Late parcel", ["my parcel is late", "when will my parcel come", "the courier has not come"]),
            "Golden/en.jsonl": #"{"text": "return my shoes to you", "expect": "return/how-to-return"}"#,
        ]

        private static func text(_ title: String, _ questions: [String]) -> String {
            "---\ntitle: \(title)\nquestions:\n\(questions.map { "  - \($0)\n" }.joined())status: published\n---\n## Resolution\nIt is.\n"
        }

        /// An agent refuses what was suggested and sends another template.
        mutating func refuse(_ question: String, for taken: String, conversation: String? = nil) throws {
            number += 1
            try OfferRecorder(root: root).record(
                .reply,
                [
                    OfferRecorder.Draft(
                        question: question, language: "en", offered: ["return/how-to-return", "delivery/late-parcel"], isCovered: true,
                        taken: taken)
                ], conversation: conversation, at: 1_700_000_000 + number * 3600)
        }

        func learn(minimum: Int = 3) throws -> LearnJob.Result {
            var request = LearnJob.Request()
            request.minimum = minimum
            return try LearnJob(root: root, request: request).result()
        }

        func contents(_ path: String) throws -> String { try String(contentsOf: URL(filePath: "\(root)/\(path)"), encoding: .utf8) }
        func remove() throws { try FileManager.default.removeItem(atPath: root) }
    }

    private static let pinching = [
        "my boots pinch my toes", "these boots pinch, my toes hurt", "the new boots pinch at the toes",
    ]

    @Test func `three refusals for the same question become one example question of the template that was sent`() throws {
        var shop = try Shop()
        defer { #expect(throws: Never.self) { try shop.remove() } }
        for (index, question) in Self.pinching.enumerated() {
            try shop.refuse(question, for: "return/wrong-size", conversation: "T-\(index)")
        }
        let result = try shop.learn()
        let questions = result.proposals.filter { $0.proposal.list == .questions }
        let judged = try #require(questions.first)
        #expect(questions.count == 1)
        #expect(judged.path == "Templates/return/wrong-size.en.md")
        #expect(Self.pinching.contains(judged.proposal.text))
        #expect(judged.proposal.origins == [.refused: 3])
        #expect(judged.worse.count == 0)
        #expect(judged.better.recorded.allSatisfy { $0 != judged.proposal.text } && !judged.better.recorded.isEmpty)
        #expect(result.golden == 1)
    }

    @Test func `two refusals are too few for a minimum of three`() throws {
        var shop = try Shop()
        defer { #expect(throws: Never.self) { try shop.remove() } }
        for question in Self.pinching.prefix(2) { try shop.refuse(question, for: "return/wrong-size") }
        #expect(try shop.learn().proposals.isEmpty)
        #expect(try !shop.learn(minimum: 2).proposals.isEmpty)
    }

    @Test func `nothing that one customer alone wrote is proposed`() throws {
        var shop = try Shop()
        defer { #expect(throws: Never.self) { try shop.remove() } }
        let details = [
            "anna.nowak@post.example my boots pinch my toes, Grzegorz", "my boots pinch my toes, call +48 601 234 567, Kowalska",
            "my boots pinch my toes at Sloneczna 14, order Z104233",
        ]
        for (index, question) in details.enumerated() { try shop.refuse(question, for: "return/wrong-size", conversation: "T-\(index)") }
        let result = try shop.learn()
        let said = result.proposals.map(\.proposal.text).joined(separator: "\n")
        for word in ["anna", "nowak", "601", "Grzegorz", "Kowalska", "Sloneczna", "14", "104233", "["] {
            #expect(!said.lowercased().contains(word.lowercased()), "\(said)")
        }
        #expect(result.withheld > 0 || !said.isEmpty)
    }

    @Test func `a line that takes a golden query from its template is listed apart and not proposed`() throws {
        var shop = try Shop()
        defer { #expect(throws: Never.self) { try shop.remove() } }
        let theft = [
            "return my shoes to you please", "I return my shoes to you", "return my shoes to you now", "return my shoes to you today",
        ]
        for question in theft { try shop.refuse(question, for: "return/wrong-size") }
        let result = try shop.learn()
        #expect(result.proposals.isEmpty)
        #expect(result.harmful.map(\.worse.golden) == [["return my shoes to you"]])
    }

    @Test func `writing adds one line and the next run proposes nothing`() throws {
        var shop = try Shop()
        defer { #expect(throws: Never.self) { try shop.remove() } }
        for question in Self.pinching { try shop.refuse(question, for: "return/wrong-size") }
        let path = "Templates/return/wrong-size.en.md"
        let before = try shop.contents(path)
        let questions = try shop.learn().proposals.filter { $0.proposal.list == .questions }
        #expect(try ProposalWriter(root: shop.root).write(questions) == 1)
        let text = try #require(questions.first?.proposal.text)
        let line = text.contains(",") ? "  - \"\(text)\"\n" : "  - \(text)\n"
        #expect(try shop.contents(path) == before.replacing("bigger\n", with: "bigger\n\(line)"))
        #expect(BookLoader.load(shop.root).templates.contains { $0.questions.map(\.value).contains(text) })
        #expect(try !shop.learn().proposals.contains { $0.proposal.list == .questions })
    }

    @Test func `a search followed by a reply is a choice, and one that is followed by none is not`() throws {
        let shop = try Shop()
        defer { #expect(throws: Never.self) { try shop.remove() } }
        let text = RecordedText(template: "return/wrong-size", language: "en", revision: "r")
        for (index, question) in (Self.pinching + ["my boots pinch so badly"]).enumerated() {
            let at = 1_700_000_000 + index * 3600
            let draft = OfferRecorder.Draft(question: question, language: "en", offered: ["return/how-to-return"], isCovered: true)
            try OfferRecorder(root: shop.root).record(.search, [draft], at: at)
            try shop.store.note(Event(id: EventID("e\(index)"), text: text, outcome: .sent, at: at + (index < 3 ? 120 : 1200)))
        }
        let result = try shop.learn()
        #expect(result.choices == 3)
        #expect(result.proposals.first?.proposal.origins == [.search: 3])
    }

    @Test func `settings that keep no searches keep no offers`() throws {
        let shop = try Shop()
        defer { #expect(throws: Never.self) { try shop.remove() } }
        let settings = URL(filePath: "\(shop.root)/.replybook.yml")
        try Data("default_language: en\nfeedback: {record_searches: false}\n".utf8).write(to: settings)
        let draft = OfferRecorder.Draft(question: "my boots pinch", language: "en", offered: [], isCovered: false)
        try OfferRecorder(root: shop.root).record(.search, [draft], gap: .noResult)
        let context = try FeedbackContext(root: shop.root)
        try context.takeGaps()
        #expect(try context.store.offers(limit: 9).isEmpty && context.store.gaps(limit: 9).isEmpty)
    }
}
