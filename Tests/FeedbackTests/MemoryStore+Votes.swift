import Synchronization

@testable import Feedback

extension MemoryStore {
    func record(votes: [ArticleVote], gaps: [Gap]) throws -> Int {
        try record(gaps: gaps)
            + contents.withLock { contents in
                let before = contents.votes.count
                for vote in votes where !contents.isErased(vote.id) {
                    Self.see(Wording(text: vote.article, firstSeen: vote.at), in: &contents.articles)
                    contents.votes[vote.id] = contents.votes[vote.id]?.completed(by: vote) ?? vote
                }
                return contents.votes.count - before
            }
    }

    private static func see(_ wording: Wording, in known: inout [RecordedText: Wording]) {
        let seen = known[wording.text]
        let keeps = !(seen?.body ?? "").isEmpty
        known[wording.text] = Wording(
            text: wording.text, firstSeen: min(wording.firstSeen, seen?.firstSeen ?? .max), body: keeps ? seen?.body ?? "" : wording.body,
            isDeclaredMinor: keeps ? seen?.isDeclaredMinor ?? false : wording.isDeclaredMinor)
    }

    func note(articles: [Wording]) throws {
        contents.withLock { contents in
            for wording in articles where (contents.articles[wording.text]?.body ?? "").isEmpty {
                Self.see(wording, in: &contents.articles)
            }
        }
    }

    func articleRevisions() throws -> [Wording] {
        contents.withLock { Array($0.articles.values) }
            .sorted { ($0.text.place, $0.firstSeen, $0.text.revision) < ($1.text.place, $1.firstSeen, $1.text.revision) }
    }

    private var sortedVotes: [ArticleVote] {
        contents.withLock { Array($0.votes.values) }.sorted { ($0.at, $0.id.value) < ($1.at, $1.id.value) }
    }

    func voteTallies() throws -> [VoteTally] {
        Dictionary(grouping: sortedVotes, by: \.article).map { article, votes in
            VoteTally(
                article: article, helpful: votes.count(where: \.isHelpful), unhelpful: votes.count { !$0.isHelpful },
                reasons: votes.compactMap(\.reason).reduce(into: [:]) { $0[$1, default: 0] += 1 }, first: votes.map(\.at).min() ?? 0,
                last: votes.map(\.at).max() ?? 0)
        }.sorted { $0.article < $1.article }
    }

    func comments(about place: TextPlace, limit: Int) throws -> [VoteComment] {
        sortedVotes.filter { $0.article.place == place }.sorted { ($1.at, $0.id.value) < ($0.at, $1.id.value) }.compactMap { vote in
            vote.comment.map { VoteComment(text: $0, revision: vote.article.revision, at: vote.at) }
        }.prefix(limit).map { $0 }
    }

    func forEachVote(_ body: (ArticleVote) throws -> Void) throws { try sortedVotes.forEach(body) }

    func erase(vote id: EventID) throws -> Bool {
        contents.withLock { contents in
            guard contents.votes.removeValue(forKey: id) != nil else { return false }
            contents.erasedIDs.insert(id)
            return true
        }
    }
}
