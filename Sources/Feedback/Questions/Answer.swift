/// A text of the book that answers a question.
package struct Answer: Sendable, Hashable {
    package enum Kind: String, Sendable { case template, article }

    package let kind: Kind
    package let id: String
    package let title: String
    /// Of being right, 0…1.
    package let probability: Double

    package init(kind: Kind, id: String, title: String, probability: Double) {
        self.kind = kind
        self.id = id
        self.title = title
        self.probability = probability
    }
}

/// Finds the text that answers a question in a language, nil when none does: the commands pass the search.
package typealias Answerer = (_ question: String, _ language: String) -> Answer?

/// Questions that customers asked after one reply, and what to do about them.
package struct AskedNext: Sendable, Hashable {
    package let cluster: QuestionCluster
    package let advice: Advice

    package enum Advice: Sendable, Hashable {
        /// A template knows the answer: say it in the Anticipation block.
        case anticipate(Answer)
        /// An article knows it: link it.
        case link(Answer)
        /// The reply itself is about this, and customers still ask: say it earlier and plainer.
        case clarify
        /// Nothing in the book answers it.
        case gap
        /// The book was not searched.
        case unchecked
    }

    init(_ cluster: QuestionCluster, about text: BookText, answerer: Answerer?) {
        self.cluster = cluster
        guard let answerer else { advice = .unchecked; return }
        guard let answer = answerer(cluster.question, text.name.language) else { advice = .gap; return }
        switch answer.kind {
        case .article: advice = .link(answer)
        case .template: advice = answer.id == text.name.template ? .clarify : .anticipate(answer)
        }
    }

    /// One sentence for the editor.
    package var sentence: String {
        switch advice {
        case .anticipate(let answer): "answer it in the Anticipation block; \(answer.id) knows how"
        case .link(let answer): "answer it in the Anticipation block or link the article \(answer.id)"
        case .clarify: "the reply means to answer this; say it earlier and plainer"
        case .unchecked: "say it in the Anticipation block; compile the book to see which text knows the answer"
        case .gap: "nothing in the book answers this; write it into the Anticipation block, or a new template"
        }
    }

    package var word: String {
        switch advice {
        case .anticipate: "anticipate"
        case .link: "link"
        case .clarify: "clarify"
        case .gap: "gap"
        case .unchecked: "unchecked"
        }
    }

    package var answer: Answer? {
        switch advice {
        case .anticipate(let answer), .link(let answer): answer
        case .clarify, .gap, .unchecked: nil
        }
    }
}
