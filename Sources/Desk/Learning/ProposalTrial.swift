import Feedback
import Indexing

/// Tries proposals on golden queries and recorded questions, and parts those that make an answer worse from the others.
///
/// All proposals are tried together. A query that got worse is blamed on the proposal nearest to it among those of the
/// template that took its first place; who is blamed is taken out, and the rest is tried again, until nothing gets worse. A
/// recorded question says nothing about a line in its own customer's words.
struct ProposalTrial {
    let rehearsal: Rehearsal
    let golden: [GoldenQuery]
    let choices: [AgentChoice]

    struct Verdict {
        var kept: [JudgedProposal] = []
        var harmful: [JudgedProposal] = []
    }

    private var queries: [GoldenQuery] { golden + choices.map { GoldenQuery(text: $0.question, expected: [$0.template]) } }

    func verdict(on proposals: [JudgedProposal]) throws -> Verdict {
        guard !proposals.isEmpty else { return Verdict() }
        let queries = queries
        let before = try rehearsal.outcomes(of: queries)
        var verdict = Verdict(kept: proposals)
        while !verdict.kept.isEmpty {
            let after = try rehearsal.outcomes(of: queries, with: verdict.kept.map(\.proposal.addition))
            var tried = verdict.kept
            for index in queries.indices where before[index].isRight && !after[index].isRight {
                add(index, to: &tried[culprit(of: queries[index], after[index], in: tried)].worse)
            }
            let harmful = tried.filter { $0.worse.count > 0 }
            guard !harmful.isEmpty else {
                for index in queries.indices where after[index].isRight && !before[index].isRight {
                    credit(index, queries[index], to: &verdict.kept)
                }
                return verdict
            }
            verdict.harmful += harmful
            verdict.kept = tried.filter { $0.worse.count == 0 }
        }
        return verdict
    }

    private func add(_ index: Int, to effect: inout JudgedProposal.Effect) {
        if index < golden.count {
            effect.golden.append(golden[index].text)
        } else {
            effect.recorded.append(choices[index - golden.count].question)
        }
    }

    private func culprit(of query: GoldenQuery, _ outcome: Rehearsal.Outcome, in proposals: [JudgedProposal]) -> Int {
        let thieves = proposals.indices.filter {
            proposals[$0].proposal.template == outcome.first && !query.expected.contains(outcome.first ?? "")
        }
        return nearest(to: query, among: thieves.isEmpty ? Array(proposals.indices) : thieves, in: proposals)
    }

    private func credit(_ index: Int, _ query: GoldenQuery, to proposals: inout [JudgedProposal]) {
        let able = proposals.indices.filter { place in
            let proposal = proposals[place].proposal
            guard query.expected.isEmpty || query.expected.contains(proposal.template) else { return false }
            return index < golden.count || !proposal.isTaken(from: choices[index - golden.count])
        }
        guard !able.isEmpty else { return }
        add(index, to: &proposals[nearest(to: query, among: able, in: proposals)].better)
    }

    private func nearest(to query: GoldenQuery, among places: [Int], in proposals: [JudgedProposal]) -> Int {
        let vector = FeedbackSearch.vector(query.text)
        let near = places.map { (place: $0, cosine: vector.cosine(FeedbackSearch.vector(proposals[$0].proposal.text))) }
        return near.max { ($0.cosine, -$0.place) < ($1.cosine, -$1.place) }?.place ?? places[0]
    }
}

extension Proposal {
    var addition: Rehearsal.Addition {
        Rehearsal.Addition(id: template, language: language, text: text, isKeyword: list == .keywords)
    }
}
