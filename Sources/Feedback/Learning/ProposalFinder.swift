/// Finds what a book could learn from the choices of its agents: wordings of questions that the search gets wrong, and words
/// that the book does not know.
package struct ProposalFinder {
    /// What the finder must know of the book.
    package struct Knowledge {
        /// What each text says in its title, questions and keywords, as `AgentChoice.words(of:)`, by ``key(_:_:)``.
        package let said: [String: Set<String>]
        /// True where the search finds the template that was taken, and says that it covers the question.
        package let isRight: (AgentChoice) -> Bool
        package let vectorizer: Vectorizer

        package init(said: [String: Set<String>], isRight: @escaping (AgentChoice) -> Bool, vectorizer: @escaping Vectorizer) {
            self.said = said
            self.isRight = isRight
            self.vectorizer = vectorizer
        }

        package static func key(_ template: String, _ language: String) -> String { "\(template):\(language)" }
    }

    package struct Found: Sendable, Equatable {
        package var proposals: [Proposal] = []
        /// Groups of questions that are frequent enough and say nothing that may be published.
        package var withheld = 0
    }

    /// Of the questions with a word, the share that must belong to one template for the word to be its keyword.
    private static let keywordShare = 0.8
    private static let shortestKeyword = 4
    /// Lower than among questions of any kind: the same template answers all of these.
    private static let similarity = 0.15

    private let knowledge: Knowledge
    private let publishable: PublishableWords
    private let minimum: Int
    /// Words that no proposal may be: golden queries judge the search and must not teach it.
    private let reserved: Set<String>

    /// - Parameter minimum: how often customers must have asked.
    package init(_ knowledge: Knowledge, _ publishable: PublishableWords, minimum: Int, reserved: Set<String> = []) {
        self.knowledge = knowledge
        self.publishable = publishable
        self.minimum = minimum
        self.reserved = reserved
    }

    /// Proposals by template and language, the most frequent first.
    package func proposals(from choices: [AgentChoice]) -> Found {
        let wrong = choices.filter { !knowledge.isRight($0) }
        let groups = Dictionary(grouping: wrong.filter { language(of: $0) != nil }) { Knowledge.key($0.template, language(of: $0) ?? "") }
        var found = Found()
        for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
            guard let first = group.first, let language = language(of: first) else { continue }
            let questions = questions(group, language, &found.withheld)
            found.proposals += questions + keywords(group, language, besides: questions)
        }
        return found
    }

    /// The text that would be changed: that in the question's language, else the only one that there is.
    private func language(of choice: AgentChoice) -> String? {
        if knowledge.said[Knowledge.key(choice.template, choice.language)] != nil { return choice.language }
        guard choice.language.isEmpty else { return nil }
        let prefix = Knowledge.key(choice.template, "")
        let own = knowledge.said.keys.filter { $0.hasPrefix(prefix) }
        return own.count == 1 ? String(own[0].dropFirst(prefix.count)) : nil
    }

    // MARK: Questions

    private func questions(_ group: [AgentChoice], _ language: String, _ withheld: inout Int) -> [Proposal] {
        var seen = knowledge.said[Knowledge.key(group[0].template, language)] ?? []
        let clusters = QuestionCluster.clusters(of: group.map(\.question), by: knowledge.vectorizer, similarity: Self.similarity)
        return clusters.compactMap { cluster in
            guard cluster.count >= minimum else { return nil }
            let members = cluster.members.map { group[$0] }
            let candidates = ([cluster.question] + members.map(\.question)).compactMap(publishable.publishable)
            guard !candidates.isEmpty else { withheld += 1; return nil }
            let text = candidates.first { !reserved.contains(AgentChoice.words(of: $0)) && !seen.contains(AgentChoice.words(of: $0)) }
            guard let text else { return nil }
            seen.insert(AgentChoice.words(of: text))
            return Proposal(list: .questions, text: text, template: group[0].template, language: language, choices: members)
        }
    }

    // MARK: Keywords

    /// Words that no text of the book says and that customers write about this template.
    private func keywords(_ group: [AgentChoice], _ language: String, besides questions: [Proposal]) -> [Proposal] {
        let taught = Set(questions.flatMap { publishable.words(of: $0.text) })
        let told = group.map { Set(publishable.words(of: $0.question)) }
        let words = told.reduce(into: Set()) { $0.formUnion($1) }.filter { word in
            word.count >= Self.shortestKeyword && word.allSatisfy(\.isLetter) && !taught.contains(word) && !publishable.isKnown(word)
                && publishable.isShared(word, looksLikeName: true)
        }
        let said = knowledge.said[Knowledge.key(group[0].template, language)] ?? []
        return words.sorted().compactMap { word in
            let own = group.indices.filter { told[$0].contains(word) }.map { group[$0] }
            guard own.count >= minimum, Double(own.count) >= Self.keywordShare * Double(publishable.questions(with: word)) else {
                return nil
            }
            let text = spelling(of: word, in: own)
            guard !said.contains(AgentChoice.words(of: text)) else { return nil }
            return Proposal(list: .keywords, text: text, template: group[0].template, language: language, choices: own)
        }
    }

    /// How most customers spell a folded word.
    private func spelling(of word: String, in choices: [AgentChoice]) -> String {
        var counts: [String: Int] = [:]
        for choice in choices {
            for written in choice.question.lowercased().split(whereSeparator: { !$0.isLetter })
            where publishable.words(of: String(written)) == [word] { counts[String(written), default: 0] += 1 }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? word
    }
}
