import Basics
import Diagnostics
import Foundation
import Testing

@testable import Feedback

/// What every store must do, written once. A new store is one more case of ``StoreKind``.
@Suite struct FeedbackStoreSuite {
    @Test(arguments: StoreKind.allCases)
    func `an event recorded twice counts once`(kind: StoreKind) throws {
        try kind.withStore { store in
            let event = try Sample.event("a", .followUp, at: 10, conversation: "c1", store: store)
            #expect(try store.record([event]).new == 1)
            #expect(try store.record([event, event]).new == 0)
            #expect(try store.tallies(recent: 0).map(\.uses) == [1])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `several notes about one conversation are one use with its worst outcome`(kind: StoreKind) throws {
        try kind.withStore { store in
            try store.record([
                Sample.event("a", .sent, at: 10, conversation: "c1", store: store),
                Sample.event("b", .resolved, at: 20, conversation: "c1", store: store),
                Sample.event("c", .followUp, at: 30, conversation: "c1", store: store),
                Sample.event("d", .negative, at: 40, conversation: "c1", store: store),
                Sample.event("e", .edited(share: 0.25), at: 40, conversation: "c2", store: store),
                Sample.event("f", .notApplicable, at: 50, conversation: "c3", store: store),
                Sample.event("g", .resolved, at: 60, store: store), Sample.event("h", .resolved, at: 70, store: store),
                Sample.event("i", .report(.wrong), at: 80, conversation: "c1", store: store),
                Sample.event("j", .report(.wrong), at: 90, conversation: "c1", store: store),
            ])
            let tally = try #require(try store.tallies(recent: 60).first)
            #expect(tally.uses == 4)
            #expect(tally.recentUses == 2)
            #expect((tally.followUps, tally.negatives, tally.resolved, tally.known) == (1, 0, 2, 3))
            #expect((tally.edited, tally.editedShare, tally.notApplicable) == (1, 0.25, 1))
            #expect(tally.reports == [.wrong: 1])
            #expect((tally.first, tally.last) == (10, 90))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `any order and any grouping of the same events gives the same counts`(kind: StoreKind) throws {
        var generator = SplitMix(seed: 5)
        try kind.withStore { one in
            let events = try Sample.events(400, store: one, using: &generator)
            let memory = MemoryStore(salt: one.salt)
            _ = try memory.record(events)
            var rest = events.shuffled(using: &generator)[...]
            while !rest.isEmpty {
                let batch = rest.prefix(Int.random(in: 1...60, using: &generator))
                try one.record(Array(batch) + Array(batch.prefix(3)))
                rest = rest.dropFirst(batch.count)
            }
            #expect(try one.tallies(recent: 500) == memory.tallies(recent: 500))
            #expect(try Sample.all(one) == Sample.all(memory))
            #expect(try one.revisions() == memory.revisions())
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `an erased conversation is gone and an import does not bring it back`(kind: StoreKind) throws {
        try kind.withStore { store in
            let events = try (1...3).map {
                try Sample.event("e\($0)", .followUp, at: $0, conversation: $0 == 3 ? "other" : "c1", store: store, question: "и где он")
            }
            try store.record(events)
            let hash = ConversationHash("c1", salt: store.salt)
            #expect(try store.erase(hash, at: 100) == Erasure(events: 2, gaps: 0, isComplete: true))
            #expect(try store.record(events).new == 0)
            #expect(try Sample.all(store).map(\.id.value) == ["e3"])
            #expect(try store.record([Sample.event("new", .resolved, at: 101, conversation: "c1", store: store)]).new == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `an offer is kept once, goes with its conversation and does not come back`(kind: StoreKind) throws {
        try kind.withStore { store in
            let own = try Sample.offer("a", at: 10, "where is my red parcel", conversation: "c1", store: store)
            let search = try Sample.offer("b", at: 9, "Where is my red parcel?", store: store)
            let other = try Sample.offer("c", at: 8, "do you sell gift cards", store: store)
            #expect(try store.record(offers: [own, search, other]) == 3)
            #expect(try store.record(offers: [own]) == 0)
            #expect(try store.offers(limit: 2) == [search, own])
            let erasure = try store.erase(ConversationHash("c1", salt: store.salt), at: 100)
            #expect(erasure == Erasure(events: 0, gaps: 0, offers: 2, isComplete: true))
            #expect(try store.record(offers: [own, search]) == 0)
            #expect(try store.offers(limit: 9) == [other])
            #expect(try store.prune(before: 9) == 0)
            #expect(try store.offers(limit: 9).isEmpty)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a note that is taken back no longer says which template was taken`(kind: StoreKind) throws {
        try kind.withStore { store in
            let offer = try Sample.offer("a", at: 10, "where is my red parcel", conversation: "c1", taken: "delivery/where", store: store)
            try store.record(offers: [offer])
            try store.note(Sample.event("e", .sent, at: 10, conversation: "c1", store: store))
            _ = try store.takeBack(nil)
            #expect(try store.offers(limit: 1).map(\.taken) == [nil])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `an erasure takes events dated ahead and gaps of the same words with it`(kind: StoreKind) throws {
        try kind.withStore { store in
            let ahead = try Sample.event(
                "ahead", .followUp, at: 280, conversation: "c1", store: store, question: "Где моя посылка, вы обещали вчера?")
            try store.record([ahead])
            try store.record(gaps: [
                Sample.gap("same", at: 1, "где моя посылка"), Sample.gap("other", at: 1, "как вернуть палатку"),
                Sample.gap("short", at: 1, "где"),
            ])
            let hash = ConversationHash("c1", salt: store.salt)
            #expect(try store.erase(hash, at: 100) == Erasure(events: 1, gaps: 1, isComplete: true))
            #expect(try Sample.all(store).isEmpty)
            #expect(try Set(store.gaps(limit: 9).map(\.gap.id.value)) == ["other", "short"])
            #expect(try store.record([ahead]).new == 0)
            #expect(try store.record(gaps: [Sample.gap("same", at: 1, "где моя посылка")]) == 0)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `what is noted now is stored, even in the second of an erasure or with a clock set back`(kind: StoreKind) throws {
        try kind.withStore { store in
            try store.record([Sample.event("old", .followUp, at: 50, conversation: "c1", store: store)])
            _ = try store.erase(ConversationHash("c1", salt: store.salt), at: 100)
            try store.note(Sample.event("same-second", .resolved, at: 100, conversation: "c1", store: store))
            try store.note(Sample.event("set-back", .resolved, at: 20, conversation: "c1", store: store))
            #expect(try Sample.all(store).map(\.id.value) == ["set-back", "same-second"])
            #expect(throws: FeedbackError.self) {
                try store.note(Sample.event("old", .followUp, at: 150, conversation: "c1", store: store))
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `an id that is known with other content is an error, with the same content it is nothing new`(kind: StoreKind) throws {
        try kind.withStore { store in
            let event = try Sample.event("a", .resolved, at: 10, conversation: "c1", store: store)
            try store.note(event)
            try store.note(Sample.event("a", .resolved, at: 90, conversation: "c1", store: store))
            let other = try Sample.event("a", .negative, at: 10, conversation: "c1", store: store)
            #expect(throws: FeedbackError.otherEvent(event.id)) { try store.note(other) }
            #expect(try store.record([event, other]) == Recording(new: 0, conflicts: [event.id]))
            #expect(try Sample.all(store) == [event])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a note is taken back, the last one where none is named, and an import does not bring it back`(kind: StoreKind) throws {
        try kind.withStore { store in
            let events = try ["a", "b", "c"].enumerated().map { try Sample.event($1, .resolved, at: 10 - $0, store: store) }
            try store.record(events)
            #expect(try store.takeBack(nil) == events[2])
            #expect(try store.takeBack(events[0].id) == events[0])
            #expect(try store.takeBack(events[0].id) == nil)
            #expect(try store.record(events).new == 0)
            #expect(try Sample.all(store) == [events[1]])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a dismissed gap is gone and does not come back`(kind: StoreKind) throws {
        try kind.withStore { store in
            let gaps = try [Sample.gap("a", at: 1), Sample.gap("b", at: 2)]
            try store.record(gaps: gaps)
            let number = try #require(try store.gaps(limit: 1).first).number
            #expect(try store.dismiss(gaps: [number, 99]) == [number])
            #expect(try store.record(gaps: gaps) == 0)
            #expect(try store.gaps(limit: 9).map(\.gap.id.value) == ["a"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `pruning removes what is older and nothing else`(kind: StoreKind) throws {
        try kind.withStore { store in
            try store.record((1...10).map { try Sample.event("e\($0)", .resolved, at: $0, store: store) })
            try store.record(gaps: [Sample.gap("g1", at: 1), Sample.gap("g9", at: 9)])
            #expect(try store.prune(before: 5) == 5)
            #expect(try Sample.all(store).map(\.at) == Array(5...10))
            #expect(try store.gaps(limit: 10).map(\.gap.id.value) == ["g9"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `gaps keep their number and count once`(kind: StoreKind) throws {
        try kind.withStore { store in
            #expect(try store.record(gaps: [Sample.gap("a", at: 1), Sample.gap("b", at: 2), Sample.gap("a", at: 1)]) == 2)
            #expect(try store.record(gaps: [Sample.gap("b", at: 2)]) == 0)
            #expect(try store.gaps(limit: 10).map(\.gap.id.value) == ["b", "a"])
            let numbers = try store.gaps(limit: 10).map(\.number)
            _ = try store.prune(before: 3)
            try store.record(gaps: [Sample.gap("c", at: 4)])
            #expect(try store.gaps(limit: 1).allSatisfy { !numbers.contains($0.number) })
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `questions come back newest first with their revision`(kind: StoreKind) throws {
        try kind.withStore { store in
            try store.record([
                Sample.event("a", .followUp, at: 1, store: store, question: "first"),
                Sample.event("b", .followUp, at: 2, store: store, question: "second", revision: "r2"),
                Sample.event("c", .report(.rude), at: 3, store: store, question: "not a question"),
            ])
            let questions = try store.questions(about: Sample.text.place, limit: 5)
            #expect(questions.map(\.text.value) == ["second", "first"])
            #expect(questions.map(\.revision) == ["r2", "r1"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `revisions keep their first date and wording, facts the date of their change`(kind: StoreKind) throws {
        try kind.withStore { store in
            try store.record([Sample.event("a", .resolved, at: 50, store: store)])
            try store.note([Wording(text: Sample.text, firstSeen: 60, body: "Hello", isDeclaredMinor: true)])
            try store.note([Wording(text: Sample.text, firstSeen: 40, body: "Other")])
            #expect(try store.revisions() == [Wording(text: Sample.text, firstSeen: 50, body: "Hello", isDeclaredMinor: true)])
            try store.note(facts: ["days": "30", "fee": "10"], at: 5)
            try store.note(facts: ["days": "14", "fee": "10"], at: 9)
            #expect(try store.factChanges() == ["days": 9])
        }
    }
}

enum TemporaryFolder {
    static func with<Value>(_ body: (String) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("replybook-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) } }
        return try body(folder.path)
    }
}

/// Events that say nothing but what the test is about.
enum Sample {
    static let text = RecordedText(template: "delivery/where", language: "ru", revision: "r1")

    static func event(
        _ id: String, _ outcome: ReplyOutcome, at: Int, conversation: String? = nil, store: any FeedbackStore,
        question: String? = nil, revision: String = "r1"
    ) throws -> Event {
        Event(
            id: try EventID(id), text: text.place.at(revision), outcome: outcome, at: at,
            conversation: conversation.map { ConversationHash($0, salt: store.salt) }, question: question.map(ScrubbedText.stored))
    }

    static func gap(_ id: String, at: Int, _ text: String = "gift card") throws -> Gap {
        Gap(id: try EventID(id), kind: .noResult, text: .stored(text), at: at)
    }

    static func offer(
        _ id: String, at: Int, _ text: String, conversation: String? = nil, taken: String? = nil, store: any FeedbackStore
    ) throws -> Offer {
        Offer(
            id: try EventID(id), source: .reply, question: .stored(text), language: "en", offered: ["delivery/where"], isCovered: true,
            taken: taken, at: at, conversation: conversation.map { ConversationHash($0, salt: store.salt) })
    }

    static func all(_ store: any FeedbackStore) throws -> [Event] {
        var events: [Event] = []
        try store.forEachEvent { events.append($0) }
        return events
    }

    static func events(_ count: Int, store: any FeedbackStore, using generator: inout SplitMix) throws -> [Event] {
        let outcomes: [ReplyOutcome] = [
            .sent, .resolved, .resolved, .followUp, .negative, .edited(share: 0.5), .edited(share: nil), .notApplicable, .report(.legal),
        ]
        return try (0..<count).map { index in
            let outcome = outcomes[Int.random(in: 0..<outcomes.count, using: &generator)]
            let conversation = Bool.random(using: &generator) ? nil : "c\(Int.random(in: 0..<80, using: &generator))"
            return try event(
                "e\(index)", outcome, at: Int.random(in: 0..<1000, using: &generator), conversation: conversation, store: store,
                revision: "r\(Int.random(in: 1...3, using: &generator))")
        }
    }
}
