import Foundation
import Testing

@testable import Feedback

/// Which template an agent answered a question with is read from offers, from times and from conversations.
@Suite struct ChoiceTests {
    private let store = MemoryStore(salt: Salt(bytes: [1]))

    private func offer(
        _ id: String, _ source: Offer.Source, at: Int, _ text: String, offered: [String] = ["money/refund"], taken: String? = nil
    ) throws -> Offer {
        Offer(
            id: try EventID(id), source: source, question: .stored(text), language: "en", offered: offered, isCovered: true, taken: taken,
            at: at)
    }

    private func sent(_ id: String, _ template: String, at: Int, _ outcome: ReplyOutcome = .sent, in conversation: String? = nil) throws {
        let text = RecordedText(template: template, language: "en", revision: "r")
        try store.note(
            Event(
                id: EventID(id), text: text, outcome: outcome, at: at,
                conversation: conversation.map { ConversationHash($0, salt: store.salt) },
                question: outcome == .followUp ? .stored("and when does the money come") : nil))
    }

    private func choices() throws -> [String] {
        try ChoiceReader(store).choices.map { "\($0.origin.rawValue) \($0.template) «\($0.question)»" }
    }

    @Test func `what was offered first and taken is accepted, anything else refused`() throws {
        try store.record(offers: [
            offer("a", .reply, at: 1, "refund please", taken: "money/refund"), offer("b", .pick, at: 2, "boots", taken: "return/size"),
        ])
        #expect(try choices() == ["accepted money/refund «refund please»", "refused return/size «boots»"])
    }

    @Test func `a draft counts only where no reply to the same words follows`() throws {
        try store.record(offers: [
            offer("a", .draft, at: 1, "Boots pinch", taken: "money/refund"),
            offer("b", .draft, at: 30, "boots pinch!", taken: "return/how"),
            offer("c", .reply, at: 60, "boots pinch", taken: "return/size"),
            offer("d", .draft, at: 5000, "boots pinch", taken: "return/how"),
        ])
        #expect(try choices() == ["refused return/size «boots pinch»", "refused return/how «boots pinch»"])
    }

    @Test func `a reply belongs to the last search before it, within minutes and once`() throws {
        try store.record(offers: [
            offer("a", .search, at: 100, "old words"), offer("b", .search, at: 200, "boots pinch"), offer("c", .search, at: 5000, "lamp"),
        ])
        try sent("x", "return/size", at: 260)
        try sent("y", "money/refund", at: 261)
        try sent("z", "money/refund", at: 9000)
        #expect(try choices() == ["search money/refund «old words»", "search return/size «boots pinch»"])
    }

    @Test func `the questions of a message get the templates that were offered for them, the rest is not guessed`() throws {
        try store.record(offers: [
            offer("a", .suggest, at: 100, "refund", offered: ["money/refund"]), offer("b", .suggest, at: 100, "boots", offered: []),
        ])
        try sent("x", "money/refund", at: 150)
        try sent("y", "return/size", at: 150)
        #expect(
            try choices()
                == ["search return/size «boots»", "search money/refund «refund»"].sorted { $0.contains("boots") && !$1.contains("boots") })
    }

    @Test func `one template that nobody offered replaces the one suggestion that was refused`() {
        typealias Question = TakenTemplates.Question
        let (told, none) = (Question(offered: ["a/a"]), Question(offered: ["a/a"], isCovered: false))
        #expect(TakenTemplates(["b/b"]).answers(to: [told, none]) == ["b/b", nil])
        #expect(TakenTemplates(["b/b"]).answers(to: [none]) == ["b/b"])
        #expect(TakenTemplates(["b/b"]).answers(to: [none, none]) == [nil, nil])
        #expect(TakenTemplates(["b/b"]).answers(to: [told, told]) == [nil, nil])
        #expect(TakenTemplates(["b/b", "c/c"]).answers(to: [told, none]) == [nil, nil])
    }

    @Test func `a follow-up question belongs to the next reply of its conversation`() throws {
        try sent("a", "return/how", at: 10, in: "c1")
        try sent("b", "return/how", at: 20, .followUp, in: "c1")
        try sent("c", "money/refund", at: 30, in: "c1")
        try sent("d", "delivery/late", at: 15, in: "c2")
        #expect(try choices() == ["follow-up money/refund «and when does the money come»"])
    }
}
