import Basics
import Foundation
import Testing

@testable import Feedback

/// One store into another, of every kind into every kind.
@Suite struct StoreMoveTests {
    static let pairs = StoreKind.allCases.flatMap { from in StoreKind.allCases.map { (from, $0) } }

    /// What a store holds, without the numbers of gaps.
    private struct Contents: Equatable {
        var events: [Event] = []
        var gaps: [Gap] = []
        var offers: [Offer] = []
        let wordings: [Wording]
        let facts: [KnownFact]
        let tallies: [Tally]

        init(_ store: any FeedbackStore) throws {
            wordings = try store.revisions()
            facts = try store.facts()
            tallies = try store.tallies(recent: 500)
            try store.forEachEvent { events.append($0) }
            try store.forEachGap { gaps.append($0) }
            try store.forEachOffer { offers.append($0) }
        }
    }

    private static func fill(_ store: any FeedbackStore) throws {
        var generator = SplitMix(seed: 9)
        try store.record(Sample.events(300, store: store, using: &generator))
        try store.record(gaps: [Sample.gap("g1", at: 5, "gift\tcard\\ \n«ё»"), Sample.gap("g2", at: 5)])
        try store.record(offers: [
            Sample.offer("o1", at: 7, "where is my red parcel", conversation: "c1", taken: "delivery/where", store: store)
        ])
        try store.note([Wording(text: Sample.text, firstSeen: 3, body: "Привет\r\n\\N\t'x'", isDeclaredMinor: true)])
        try store.note(facts: ["days": "30", "fee": "10"], at: 5)
        try store.note(facts: ["days": "14"], at: 9)
    }

    @Test(arguments: pairs)
    func `everything is there afterwards, and a second run copies nothing`(from: StoreKind, to: StoreKind) throws {
        try from.withOpener(seed: 1) { source in
            try to.withOpener(seed: 2) { target in
                try Self.fill(source())
                let first = try StoreMove(from: source(), to: target, batchSize: 70).run()
                #expect(try Contents(target()) == Contents(source()))
                #expect(first.events == .init(new: 300, all: 300) && first.gaps.new == 2 && first.offers.new == 1 && first.facts.new == 2)
                let second = try StoreMove(from: source(), to: target).run()
                #expect(second.events == .init(new: 0, all: 300) && second.gaps == .init(new: 0, all: 2))
                #expect(second.offers.new == 0 && second.wordings.new == 0 && second.facts.new == 0 && second.erased == 0)
                try source().record([Sample.event("late", .resolved, at: 2000, store: source())])
                #expect(try StoreMove(from: source(), to: target).run().events == .init(new: 1, all: 301))
                #expect(try Contents(target()) == Contents(source()))
            }
        }
    }

    @Test(arguments: pairs)
    func `an empty target knows conversations under the same hash`(from: StoreKind, to: StoreKind) throws {
        try from.withOpener(seed: 1) { source in
            try to.withOpener(seed: 2) { target in
                let before = try target().salt
                try source().record([Sample.event("a", .sent, at: 1, conversation: "c1", store: source())])
                _ = try StoreMove(from: source(), to: target).run()
                #expect(try target().salt == source().salt)
                #expect(try target().movedSalts == [before])
                try target().note(Sample.event("b", .followUp, at: 2, conversation: "c1", store: target()))
                #expect(try target().tallies(recent: 0).map(\.uses) == [1])
            }
        }
    }

    @Test(arguments: pairs)
    func `what was erased in the target after a move does not come back by another`(from: StoreKind, to: StoreKind) throws {
        try from.withOpener(seed: 1) { source in
            try to.withOpener(seed: 2) { target in
                // A target that has something of its own keeps its salt.
                try target().record([Sample.event("own", .resolved, at: 1, conversation: "t", store: target())])
                try source().record([
                    Sample.event("a", .followUp, at: 10, conversation: "c1", store: source(), question: "where is my red parcel"),
                    Sample.event("b", .resolved, at: 11, store: source()),
                ])
                try source().record(gaps: [Sample.gap("g", at: 1, "where is my red parcel"), Sample.gap("h", at: 1, "gift cards")])
                _ = try StoreMove(from: source(), to: target).run()
                let store = try target()
                let erased = try store.salts.map { try store.erase(ConversationHash("c1", salt: $0), at: 100) }
                #expect(erased.map(\.events).reduce(0, +) == 1 && erased.map(\.gaps).reduce(0, +) == 1)
                _ = try store.takeBack(try EventID("b"))
                _ = try store.dismiss(gaps: store.gaps(limit: 9).map(\.number))
                let again = try StoreMove(from: source(), to: target).run()
                #expect(again.events == .init(new: 0, all: 2) && again.gaps == .init(new: 0, all: 2))
                #expect(try Sample.all(target()).map(\.id.value) == ["own"])
                #expect(try target().gaps(limit: 9).isEmpty)
            }
        }
    }

    @Test(arguments: pairs)
    func `what was erased in the source goes from the target, too, and an import does not bring it back`(
        from: StoreKind, to: StoreKind
    ) throws {
        try from.withOpener(seed: 1) { source in
            try to.withOpener(seed: 2) { target in
                try target().record([Sample.event("own", .resolved, at: 1, conversation: "t", store: target())])
                let events = try [
                    Sample.event("a", .followUp, at: 10, conversation: "c1", store: source()),
                    Sample.event("b", .resolved, at: 11, store: source()), Sample.event("c", .resolved, at: 12, store: source()),
                ]
                try source().record(events)
                _ = try StoreMove(from: source(), to: target).run()
                _ = try source().erase(ConversationHash("c1", salt: source().salt), at: 100)
                _ = try source().takeBack(events[1].id)
                try source().note(Sample.event("new", .resolved, at: 50, conversation: "c1", store: source()))
                #expect(try StoreMove(from: source(), to: target).run().erased == 2)
                #expect(try target().record(events).new == 0)
                #expect(try Sample.all(target()).map(\.id.value) == ["own", "c", "new"])
                #expect(throws: FeedbackError.erasedEvent(events[1].id)) { try target().note(events[1]) }
            }
        }
    }

    @Test(arguments: pairs)
    func `votes and what articles said move, and erased ones go`(from: StoreKind, to: StoreKind) throws {
        try from.withOpener(seed: 1) { source in
            try to.withOpener(seed: 2) { target in
                let votes = try [
                    VoteTests.vote("a", false, reason: .wrong, comment: "no map", at: 5), VoteTests.vote("b", true, at: 6),
                ]
                try source().record(votes: votes)
                let wording = Wording(text: VoteTests.article, firstSeen: 1, body: "Track it.")
                try source().note(articles: [wording])
                #expect(try StoreMove(from: source(), to: target).run().votes == .init(new: 2, all: 2))
                #expect(try VoteTests.all(target()) == votes)
                #expect(try target().articleRevisions() == [wording])
                #expect(try source().erase(vote: votes[0].id))
                let again = try StoreMove(from: source(), to: target).run()
                #expect(again.votes == .init(new: 0, all: 1) && again.erased == 1)
                #expect(try VoteTests.all(target()) == [votes[1]])
                try target().record(votes: votes)
                #expect(try VoteTests.all(target()) == [votes[1]])
            }
        }
    }

    @Test(arguments: pairs)
    func `an id that the target knows with other content is named, and stays as it is`(from: StoreKind, to: StoreKind) throws {
        try from.withOpener(seed: 1) { source in
            try to.withOpener(seed: 2) { target in
                try target().record([Sample.event("a", .resolved, at: 1, store: target())])
                try source().record([Sample.event("a", .negative, at: 1, store: source())])
                #expect(try StoreMove(from: source(), to: target).run().conflicts.map(\.value) == ["a"])
                #expect(try Sample.all(target()).map(\.outcome) == [.resolved])
            }
        }
    }
}
