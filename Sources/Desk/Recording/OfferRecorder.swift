import Basics
import Content
import Feedback
import Foundation
import Indexing
import Language
import Replying
import SearchCore

/// Notes what was offered for customers' questions and what agents took, and the questions that nothing covers as gaps.
///
/// One line of the spool each; a file is opened only where a conversation is named, whose hash needs the store's salt.
package struct OfferRecorder {
    package let root: String
    /// What the index says of the settings; read from the book where nobody has it yet.
    package let notes: RecordingNotes?

    package init(root: String, notes: RecordingNotes? = nil) {
        self.root = root
        self.notes = notes
    }

    /// What the program said to one question.
    package struct Draft {
        package let question: String
        package let language: String?
        package let offered: [String]
        package let isCovered: Bool
        package var taken: String?

        package init(question: String, language: String?, offered: [String], isCovered: Bool, taken: String? = nil) {
            self.question = question
            self.language = language
            self.offered = offered
            self.isCovered = isCovered
            self.taken = taken
        }
    }

    /// Ids kept of an offer, and characters of its question: longer ones teach nothing.
    private static let idLimit = 5
    private static let questionLimit = 500

    /// Does nothing where the book has no `.replybook` folder yet or its settings keep no searches, nor for less than three
    /// letters.
    ///
    /// - Parameter gap: what an uncovered question counts as; nil where it is no gap.
    package func record(
        _ source: Offer.Source, _ drafts: [Draft], gap: Gap.Kind? = nil, conversation: String? = nil, at: Int = DeskClock.now(today: nil)
    ) throws {
        let folder = BookFolder(of: root)
        let asked = drafts.filter { $0.question.count(where: \.isLetter) >= 3 }
        guard !asked.isEmpty, folder.exists else { return }
        try DeskFailure.naming {
            let notes = try notes ?? RecordingNotes(FeedbackContext.settings(of: root))
            guard notes.recordsSearches else { return }
            let scrubber = try Scrubber(patterns: notes.numberPatterns)
            if StoreSetting.isServer(notes.store) {
                return try ServerOutbox(root: root, setting: notes.store).keep(conversation: conversation, scrubber: scrubber) { hash in
                    asked.flatMap { Self.records($0, source, gap, hash, scrubber, at: at) }
                }
            }
            let store = try conversation.map { _ in try FeedbackContext.open(notes.store, inBook: root) }
            let hash = conversation.flatMap { name in store.map { ConversationHash(name, salt: $0.salt) } }
            let records = asked.flatMap { Self.records($0, source, gap, hash, scrubber, at: at) }
            if let store {
                try store.record(offers: records.compactMap { if case .offer(let offer) = $0 { offer } else { nil } })
                try store.record(gaps: records.compactMap { if case .gap(let gap) = $0 { gap } else { nil } })
            } else {
                try GapSpool(folder).append(records, using: RecordCoder(scrubber: scrubber, salt: Salt(bytes: [])))
            }
        }
    }

    private static func records(
        _ draft: Draft, _ source: Offer.Source, _ gap: Gap.Kind?, _ conversation: ConversationHash?, _ scrubber: Scrubber, at: Int
    ) -> [Recorded] {
        var generator = SystemRandomNumberGenerator()
        let text = draft.question.trimmingCharacters(in: .whitespacesAndNewlines)
        let question = scrubber.scrub(String(text.prefix(EventRecorder.questionLimit)))
        let offer = Offer(
            id: .random(using: &generator), source: source, question: question.beginning(questionLimit), language: draft.language,
            offered: Array(draft.offered.prefix(idLimit)), isCovered: draft.isCovered, taken: draft.taken, at: at,
            conversation: conversation)
        guard let gap, !draft.isCovered else { return [.offer(offer)] }
        return [
            .gap(Gap(id: .random(using: &generator), kind: gap, text: question, language: draft.language, at: at)), .offer(offer),
        ]
    }
}

extension OfferRecorder {
    /// What came of a choice: the reply was sent, written out, or about something else.
    package enum Taken { case sent, written, notApplicable }

    /// Notes which templates a reply answered a message with; nothing where they turned out to be about something else.
    package func record(
        _ reading: MessageReading, taken ids: [String], _ taken: Taken, as source: Offer.Source, conversation: String?, at: Int
    ) throws {
        guard taken != .notApplicable else { return }
        let drafts = Draft.all(reading.questions, language: reading.language, taken: ids)
        try record(taken == .sent ? source : .draft, drafts, conversation: conversation, at: at)
    }
}

extension OfferRecorder.Taken {
    /// - Parameter outcome: what the agent noted; nil for nothing.
    package init(_ outcome: ReplyOutcome?) {
        switch outcome {
        case nil: self = .written
        case .notApplicable: self = .notApplicable
        case .sent, .resolved, .followUp, .negative, .edited, .report: self = .sent
        }
    }
}

extension OfferRecorder.Draft {
    /// What a search offered.
    package init(_ result: SearchResult, for text: [UInt8], language: String?, in reader: IndexReader) {
        var ids: [String] = []
        for hit in result.hits {
            let id = reader.string(reader.template(hit.template).id)
            if !ids.contains(id) { ids.append(id) }
        }
        self.init(
            question: String(decoding: text, as: UTF8.self), language: language ?? result.language.map { reader.named($0) },
            offered: ids, isCovered: result.covered)
    }

    /// What a search offers for words, asked anew.
    package init(_ words: String, language: LanguageTag?, root: String) throws {
        let index = BookIndex(root)
        self = try index.openForCommand { try index.open() }.file.withReader { reader in
            var options = SearchOptions()
            options.limit = 9
            options.language = language.map { Array($0.description.utf8) }
            let result = Searcher(reader).search(Array(words.utf8), options: options)
            return Self(result, for: Array(words.utf8), language: language?.description, in: reader)
        }
    }

    /// What the reading of a message offered for each of its questions, with what the agent took.
    package static func all(_ questions: [ReadQuestion], language: String?, taken ids: [String] = []) -> [Self] {
        let asked = questions.map { question in
            TakenTemplates.Question(offered: question.templates.map(\.id).filter(question.isAnswered), isCovered: question.isCovered)
        }
        let taken = TakenTemplates(ids).answers(to: asked)
        return zip(questions, taken).map { question, id in
            Self(
                question: question.text, language: language, offered: question.templates.map(\.id), isCovered: question.isCovered, taken: id
            )
        }
    }
}
