import Synchronization

@testable import Feedback

extension MemoryStore {
    func check(_ thoroughness: Thoroughness) throws {}

    func backUp(to copy: String) throws { throw FeedbackError.cannotWrite(copy, "a store in memory has no file") }

    func facts() throws -> [KnownFact] {
        contents.withLock { $0.facts.map { KnownFact(name: $0.key, value: $0.value.value, since: $0.value.since) } }
            .sorted { $0.name < $1.name }
    }

    func take(_ facts: [KnownFact]) throws -> Int {
        contents.withLock { contents in
            let new = facts.filter { contents.facts[$0.name] == nil }
            for fact in new { contents.facts[fact.name] = (fact.value, fact.since) }
            return new.count
        }
    }

    func erasures() throws -> Erasures {
        contents.withLock { contents in
            let kept =
                contents.events.values.filter { Self.isErased($0.conversation, $0.at, contents.erased) }.map(\.id)
                + contents.offers.values.filter { Self.isErased($0.conversation, $0.at, contents.erased) }.map(\.id)
            return Erasures(
                salts: contents.salts, conversations: contents.erased.map { Erasures.Conversation(hash: $0.key, at: $0.value) },
                marks: contents.marks.union(contents.erasedIDs.map { contents.salts[0].mark(of: $0.value) }), kept: Set(kept))
        }
    }

    func take(_ erasures: Erasures) throws -> Int {
        contents.withLock { contents in
            contents.marks.formUnion(erasures.marks)
            let times = Dictionary(uniqueKeysWithValues: erasures.conversations.map { ($0.hash, $0.at) })
            contents.erased.merge(times, uniquingKeysWith: max)
            func isGone(_ id: EventID, _ conversation: ConversationHash?, _ at: Int) -> Bool {
                erasures.cover(id) || Self.isErased(conversation, at, times) && !erasures.kept.contains(id)
            }
            let events = contents.events.values.filter { isGone($0.id, $0.conversation, $0.at) }
            let offers = contents.offers.values.filter { isGone($0.id, $0.conversation, $0.at) }
            let gaps = contents.gaps.values.filter { erasures.cover($0.gap.id) }
            let votes = contents.votes.values.filter { erasures.cover($0.id) }
            for vote in votes { contents.votes[vote.id] = nil }
            for event in events { contents.events[event.id] = nil }
            for offer in offers { contents.offers[offer.id] = nil }
            for gap in gaps { contents.gaps[gap.gap.id] = nil }
            return events.count + offers.count + gaps.count + votes.count
        }
    }

    private static func isErased(_ conversation: ConversationHash?, _ at: Int, _ times: [ConversationHash: Int]) -> Bool {
        conversation.flatMap { times[$0] }.map { $0 >= at } ?? false
    }

    func adopt(_ salts: [Salt]) throws {
        contents.withLock { contents in
            let isEmpty =
                contents.events.isEmpty && contents.offers.isEmpty && contents.votes.isEmpty && contents.erased.isEmpty
                && contents.erasedIDs.isEmpty
                && contents.marks.isEmpty && contents.salts.count == 1
            let all = isEmpty ? salts + contents.salts : contents.salts + salts
            contents.salts = all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }
    }
}
