import Basics
import Desk
import Feedback

/// What `learn` prints for people.
struct LearnPage {
    let result: LearnJob.Result
    let style: TextStyle

    var text: String {
        var lines = groups(result.proposals)
        if !result.harmful.isEmpty {
            lines += [style.bold("Not proposed, other answers would get worse"), ""] + groups(result.harmful)
        }
        if !result.uncovered.isEmpty {
            lines += [style.bold("Nothing in the book answers"), ""]
            lines += result.uncovered.flatMap { question in
                let language = question.language.map { " [\($0)]" } ?? ""
                return [
                    "  \(question.count)×  «\(question.text)»\(language)",
                    style.dim("      replybook new template CATEGORY/SLUG --from-gap \(question.gap), or learn --write --uncovered"),
                ]
            }
            lines.append("")
        }
        return (lines + [summary]).joined(separator: "\n")
    }

    private func groups(_ proposals: [JudgedProposal]) -> [String] {
        let files = Dictionary(grouping: proposals, by: \.path)
        return files.sorted { $0.key < $1.key }.flatMap { path, own in
            [style.bold(path)] + own.flatMap(self.lines) + [""]
        }
    }

    private func lines(_ judged: JudgedProposal) -> [String] {
        let proposal = judged.proposal
        let effects = [("better", judged.better), ("worse", judged.worse)].map { word, effect in
            "\(word) \(effect.count)" + (effect.count > 0 ? " (\(effect.golden.count) golden, \(effect.recorded.count) recorded)" : "")
        }
        let origins = AgentChoice.Origin.allCases.compactMap { origin in
            proposal.origins[origin].map { "\($0) \(Self.words(origin))" }
        }
        return [
            "  \(style.green("+ \(proposal.list.rawValue): \(proposal.text)"))",
            style.dim("      asked \(proposal.choices.count)×: \(origins.joined(separator: ", ")) · \(effects.joined(separator: ", "))"),
        ] + (judged.worse.golden + judged.worse.recorded).prefix(3).map { style.dim("      worse: «\($0.printableWords)»") }
    }

    private static func words(_ origin: AgentChoice.Origin) -> String {
        switch origin {
        case .accepted: "accepted"
        case .refused: "refused another"
        case .uncovered: "said to be uncovered"
        case .search: "searched"
        case .followUp: "asked again"
        }
    }

    private var summary: String {
        let tried = [
            Plural.of(result.choices, "recorded choice", "recorded choices"), Plural.of(result.golden, "golden query", "golden queries"),
        ].joined(separator: ", ")
        let groups = Plural.of(result.withheld, "group", "groups")
        let withheld = result.withheld > 0 ? "; \(groups) held back: personal data, or words of one customer alone" : ""
        return style.dim((result.proposals.isEmpty ? "nothing to propose; " : "") + tried + withheld)
    }
}
