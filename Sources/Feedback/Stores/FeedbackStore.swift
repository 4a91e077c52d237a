/// Keeps what was recorded. One test suite (`FeedbackStoreSuite`) holds for every store.
///
/// Laws: recording is idempotent by event id and does not depend on order; what `record` returned from is kept even if the
/// process dies next; any number of processes may record at once; an erased conversation does not come back by an import.
package protocol FeedbackStore: Sendable {
    /// Made with the store, the same for ever; a store that is still empty takes that of the first one that is moved into it.
    var salt: Salt { get }
    /// Those of other stores that were moved into this one, whose hashes it holds.
    var movedSalts: [Salt] { get }

    /// Takes in events that may be known; all or nothing. What was erased does not come back.
    @discardableResult func record(_ events: [Event]) throws -> Recording
    /// Keeps what somebody notes at this moment, whatever its clock says and whatever was erased before.
    ///
    /// Does nothing for an id that is known with the same content. Throws ``FeedbackError/otherEvent(_:)`` for one that is known
    /// with other content, and ``FeedbackError/erasedEvent(_:)`` for one that was erased.
    func note(_ event: Event) throws
    /// All or nothing. Returns how many were new.
    @discardableResult func record(gaps: [Gap]) throws -> Int
    /// All or nothing; what was erased does not come back. Returns how many were new.
    @discardableResult func record(offers: [Offer]) throws -> Int
    /// Takes in what visitors of the help site said; all or nothing, in one transaction. What was erased does not come back.
    ///
    /// A vote whose id is known completes the one that is there (``ArticleVote/completed(by:)``), so a page can send the reason
    /// after the vote, and send both again. Returns how many were new.
    @discardableResult func record(votes: [ArticleVote], gaps: [Gap]) throws -> Int
    /// Remembers when each state of an article was first seen and what it said; what is known already stays.
    func note(articles: [Wording]) throws
    /// True when it is known what this state of a text says.
    func hasWording(of text: RecordedText) throws -> Bool
    /// Remembers when each state of a text was first seen and what it said; what is known already stays.
    func note(_ revisions: [Wording]) throws
    /// Remembers the values of facts; a value that differs from the remembered one gets the new date.
    func note(facts: [String: String], at: Int) throws

    /// Uses and outcomes per text and revision, sorted by text. `recentUses` counts those that began at `recent` or later.
    func tallies(recent: Int) throws -> [Tally]
    /// All revisions with what they say, in order of place, then age.
    func revisions() throws -> [Wording]
    /// The questions of follow-ups about a text in any revision, newest first.
    func questions(about place: TextPlace, limit: Int) throws -> [FollowUpQuestion]
    /// Newest first; those of one second by falling number.
    func gaps(limit: Int) throws -> [NumberedGap]
    /// Votes per article and revision, sorted by article.
    func voteTallies() throws -> [VoteTally]
    /// All revisions of articles with what they say, in order of place, then age.
    func articleRevisions() throws -> [Wording]
    /// What visitors wrote about an article in any revision, newest first; those of one second by id.
    func comments(about place: TextPlace, limit: Int) throws -> [VoteComment]
    /// The newest ones, in order of time, then id.
    func offers(limit: Int) throws -> [Offer]
    /// When each fact got its present value; those that never changed are not listed.
    func factChanges() throws -> [String: Int]

    /// In order of time, then id.
    func forEachEvent(_ body: (Event) throws -> Void) throws
    /// In order of time, then id.
    func forEachGap(_ body: (Gap) throws -> Void) throws
    /// In order of time, then id.
    func forEachOffer(_ body: (Offer) throws -> Void) throws
    /// In order of time, then id.
    func forEachVote(_ body: (ArticleVote) throws -> Void) throws

    /// Removes all that a conversation left, events dated later than `at` and gaps, offers and commented votes of the same words
    /// included, and keeps imports from bringing it back.
    func erase(_ conversation: ConversationHash, at: Int) throws -> Erasure
    /// Removes one event, the one that was recorded last where no id is given, and what offers of its conversation say of the
    /// template. Returns it; nil where there is none.
    func takeBack(_ id: EventID?) throws -> Event?
    /// Removes gaps by their numbers; they do not come back. Returns the numbers that were there.
    func dismiss(gaps numbers: [Int]) throws -> [Int]
    /// Removes one vote, which does not come back. Returns false where there is none.
    func erase(vote id: EventID) throws -> Bool
    /// Removes events, votes, gaps and offers before a time. Returns how many events, votes and gaps.
    func prune(before: Int) throws -> Int

    /// Throws ``FeedbackError`` where what is stored is damaged. A server looks after its own disk and need not look.
    func check(_ thoroughness: Thoroughness) throws
    /// Writes a copy of all that is stored into one new file that its owner alone can read.
    ///
    /// Throws ``FeedbackError`` where the file is there already, and for a store that other programs copy, with their command.
    func backUp(to copy: String) throws

    /// All facts, with the day of their last change, by name.
    func facts() throws -> [KnownFact]
    /// Takes in facts that are not known yet. Returns how many.
    @discardableResult func take(_ facts: [KnownFact]) throws -> Int
    /// What was erased, dismissed and taken back.
    func erasures() throws -> Erasures
    /// Takes over what another store erased: it is removed here, too, and does not come back.
    ///
    /// Returns how many events, gaps and offers were removed.
    @discardableResult func take(_ erasures: Erasures) throws -> Int
    /// Remembers the salts of a store that is about to be moved here, its own first.
    ///
    /// An empty store makes the first one its own, so that conversations go on under the same hash. It must be opened again then.
    func adopt(_ salts: [Salt]) throws
}

extension FeedbackStore {
    package func check() throws { try check(.values) }

    /// Every salt under which the store has hashes, its own first.
    package var salts: [Salt] { [salt] + movedSalts }
}

/// How much of a store a check reads.
package enum Thoroughness: Sendable {
    case values
    /// The pages of a large store, every value of one that is up to 64 MiB.
    case structure
}

/// The value of a fact when it was last looked at.
package struct KnownFact: Sendable, Hashable {
    package let name: String
    package let value: String
    /// Seconds since 1970 of its last change; nil where it never changed.
    package let since: Int?

    package init(name: String, value: String, since: Int?) {
        self.name = name
        self.value = value
        self.since = since
    }
}

extension Salt {
    /// What is kept of an id that must not come back: a hash that says nothing.
    func mark(of id: String) -> [UInt8] { ConversationHash("event " + id, salt: self).bytes }
}

extension FeedbackStore {
    @discardableResult package func record(votes: [ArticleVote]) throws -> Int { try record(votes: votes, gaps: []) }
}

/// What became of events that were taken in.
package struct Recording: Sendable, Hashable {
    package var new = 0
    /// Ids that are known with other content; what the store holds stays.
    package var conflicts: [EventID] = []

    package init(new: Int = 0, conflicts: [EventID] = []) {
        self.new = new
        self.conflicts = conflicts
    }
}

/// What an erasure removed.
package struct Erasure: Sendable, Hashable {
    package let events: Int
    package let gaps: Int
    package let offers: Int
    package let votes: Int
    /// False where another process kept what was removed from being overwritten in the store's log.
    package let isComplete: Bool

    package init(events: Int, gaps: Int, offers: Int = 0, votes: Int = 0, isComplete: Bool) {
        self.events = events
        self.gaps = gaps
        self.offers = offers
        self.votes = votes
        self.isComplete = isComplete
    }
}

package struct FollowUpQuestion: Sendable, Hashable {
    package let text: ScrubbedText
    package let revision: String
    package let at: Int

    package init(text: ScrubbedText, revision: String, at: Int) {
        self.text = text
        self.revision = revision
        self.at = at
    }
}

/// A gap with the number by which people name it; numbers are never used again.
package struct NumberedGap: Sendable, Hashable {
    package let number: Int
    package let gap: Gap

    package init(number: Int, gap: Gap) {
        self.number = number
        self.gap = gap
    }
}
