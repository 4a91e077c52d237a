import Basics
import Content
import Feedback
import Indexing
import Language
import SearchCore
import TextAnalysis

/// What a book could learn from its use: example questions and keywords that agents' choices speak for, each tried on the
/// questions that the search is known to answer.
package struct LearnJob {
    package let root: String
    package let request: Request

    /// What is asked for.
    package struct Request {
        /// How often customers must have asked.
        package var minimum = 3
        package var language: LanguageTag?
        /// Slug or category/slug; nil for all templates.
        package var template: TextReference?
        /// Files of golden queries; empty for those of the book.
        package var golden: [String] = []

        package init() {}
    }

    package struct Result: Sendable {
        package var proposals: [JudgedProposal] = []
        /// Those that would make other answers worse.
        package var harmful: [JudgedProposal] = []
        /// What customers ask and no text answers, with words that may be published.
        package var uncovered: [UncoveredQuestion] = []
        /// Groups of questions that hold nothing but what may not be published.
        package var withheld = 0
        package var choices = 0
        package var golden = 0
        /// Lines that searches left and nobody can read; they are gone.
        package var droppedLines = 0
    }

    /// A question that a list of uncovered messages, or a new template, could begin with.
    package struct UncoveredQuestion: Sendable, Equatable {
        package let text: String
        package let language: String?
        package let count: Int
        /// The number of the gap, for `new template --from-gap`.
        package let gap: Int
    }

    package init(root: String, request: Request) {
        self.root = root
        self.request = request
    }

    package func result() throws -> Result {
        try DeskFailure.naming {
            let book = BookLoader.load(root)
            let context = try FeedbackContext(book)
            try context.store.check(.structure)
            var result = Result()
            result.droppedLines = try context.takeGaps()
            let ids = Set(book.templates.filter { $0.status != .retired }.map(\.name.id.description))
            let choices = try ChoiceReader(context.store).choices.filter { ids.contains($0.template) }
            let index = BookIndex(root)
            let file = try index.openForCommand { try index.open() }.file
            try fill(&result, book, context, choices, file)
            return result
        }
    }

    private func fill(
        _ result: inout Result, _ book: Book, _ context: FeedbackContext, _ choices: [AgentChoice], _ file: IndexFile
    ) throws {
        let golden = try GoldenFiles(root: root).queries(
            named: request.golden, templates: Set(book.templates.map(\.name.id.description)))
        let reserved = Set(golden.map { AgentChoice.words(of: $0.text) })
        let patterns = RecordingNotes.numberPatterns(of: Array(book.settings.variables.values) + book.templates.flatMap(\.variables))
        let search = FeedbackSearch(file, book)
        let trial = try file.withReader { reader in
            let publishable = try PublishableWords(patterns: patterns, vocabulary: BookVocabulary(reader).vocabulary, choices: choices)
            let knowledge = ProposalFinder.Knowledge(
                said: Self.said(book), isRight: { Self.isRight($0, reader) }, vectorizer: FeedbackSearch.vector)
            let found = ProposalFinder(knowledge, publishable, minimum: request.minimum, reserved: reserved).proposals(from: choices)
            result.proposals = found.proposals.filter(isWanted).compactMap { Self.judged($0, in: book) }
            result.withheld = found.withheld
            result.uncovered = try uncovered(context, choices, publishable, search.search)
            let adapter = BookAdapter(book)
            let rehearsal = Rehearsal(adapter.templates(), compiler: adapter.compiler, parameters: reader.parameters)
            return ProposalTrial(rehearsal: rehearsal, golden: golden, choices: choices)
        }
        let verdict = try trial.verdict(on: result.proposals)
        (result.proposals, result.harmful) = (verdict.kept, verdict.harmful)
        (result.choices, result.golden) = (choices.count, golden.count)
    }

    private func isWanted(_ proposal: Proposal) -> Bool {
        if let language = request.language, proposal.language != language.description { return false }
        guard let reference = request.template else { return true }
        return proposal.template == reference.path || proposal.template.hasSuffix("/" + reference.path)
    }

    private static func judged(_ proposal: Proposal, in book: Book) -> JudgedProposal? {
        let text = book.templates.first {
            $0.name.variant == nil && $0.name.id.description == proposal.template && $0.name.language.description == proposal.language
        }
        return text.map { JudgedProposal(proposal: proposal, path: $0.path) }
    }

    private static func said(_ book: Book) -> [String: Set<String>] {
        var said: [String: Set<String>] = [:]
        for template in book.templates where template.name.variant == nil {
            let key = ProposalFinder.Knowledge.key(template.name.id.description, template.name.language.description)
            said[key] = Set(([template.title] + template.questions + template.keywords).map { AgentChoice.words(of: $0.value) })
        }
        return said
    }

    private static func isRight(_ choice: AgentChoice, _ reader: IndexReader) -> Bool {
        var options = SearchOptions()
        options.limit = 1
        let result = Searcher(reader).search(Array(choice.question.utf8), options: options)
        return result.covered && result.hits.first.map { reader.string(reader.template($0.template).id) } == choice.template
    }

    /// Groups of gaps that no text answers and no agent answered with a template.
    private func uncovered(
        _ context: FeedbackContext, _ choices: [AgentChoice], _ publishable: PublishableWords, _ search: FeedbackReport.Search
    ) throws -> [UncoveredQuestion] {
        guard request.template == nil else { return [] }
        let answered = Set(choices.map(\.words))
        let gaps = try context.store.gaps(limit: 2000).filter { !answered.contains(AgentChoice.words(of: $0.gap.text.value)) }
        let clusters = GapCluster.all(of: gaps, by: search.vectorizer, answerer: search.answerer)
        return clusters.filter { $0.count >= request.minimum && (request.language == nil || $0.language == request.language?.description) }
            .compactMap { cluster in
                guard let text = cluster.examples.lazy.compactMap(publishable.publishable).first else { return nil }
                return UncoveredQuestion(text: text, language: cluster.language, count: cluster.count, gap: cluster.number)
            }
    }
}
