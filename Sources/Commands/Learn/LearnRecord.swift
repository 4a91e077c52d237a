import Desk
import Feedback

/// What `learn` found, as integrations get it.
struct LearnRecord: Encodable {
    struct Line: Encodable {
        let template: String
        let language: String
        let path: String
        let list: String
        let text: String
        let count: Int
        let origins: [String: Int]
        let better: Effect
        let worse: Effect

        init(_ judged: JudgedProposal) {
            let proposal = judged.proposal
            (template, language, path) = (proposal.template, proposal.language, judged.path)
            (list, text, count) = (proposal.list.rawValue, proposal.text, proposal.choices.count)
            origins = Dictionary(uniqueKeysWithValues: proposal.origins.map { ($0.key.rawValue, $0.value) })
            (better, worse) = (Effect(judged.better), Effect(judged.worse))
        }
    }

    /// The queries themselves, so that a script can show them: golden ones, and recorded ones, which are scrubbed.
    struct Effect: Encodable {
        let golden: [String]
        let recorded: [String]

        init(_ effect: JudgedProposal.Effect) { (golden, recorded) = (effect.golden, effect.recorded) }
    }

    struct Uncovered: Encodable {
        let text: String
        let language: String?
        let count: Int
        let gap: Int
    }

    let proposals: [Line]
    let harmful: [Line]
    let uncovered: [Uncovered]
    let withheld: Int
    let choices: Int
    let golden: Int

    init(_ result: LearnJob.Result) {
        proposals = result.proposals.map(Line.init)
        harmful = result.harmful.map(Line.init)
        uncovered = result.uncovered.map { Uncovered(text: $0.text, language: $0.language, count: $0.count, gap: $0.gap) }
        (withheld, choices, golden) = (result.withheld, result.choices, result.golden)
    }
}
