import Content
import Mail
import SearchCore

/// Reads a customer's message: which questions it asks, and which templates answer them.
///
/// ```swift
/// let reading = Suggester(reader).read("Hello, where is my parcel? How do I send it back? Anna")
/// let questions = reading.questions.map(\.text)
/// let best = reading.questions.first?.templates.first?.id  // delivery/late-parcel
/// ```
package struct Suggester {
    private let reader: IndexReader
    private let language: String?
    private let limit: Int

    /// - Parameters:
    ///   - language: of the message, where it is known.
    ///   - limit: templates a question.
    package init(_ reader: IndexReader, language: String? = nil, limit: Int = 3) {
        self.reader = reader
        self.language = language
        self.limit = limit
    }

    package func read(_ text: String) -> MessageReading {
        let message = MessageParser().parse(text)
        let body = Self.readable([message.subject, message.body].compactMap { $0 }.joined(separator: "\n"), reader)
        let sentences = UnitSplitter().sentences(of: body)
        let isLong = LayoutReading.isLong(body.utf8.count)
        let scorer = TemplateFinder(reader, isLong: isLong)
        let scored = sentences.map { scorer.score($0.text) }
        let language = language ?? scorer.language(of: scored)
        let finder = TemplateFinder(reader, language: language, isLong: isLong)
        let observations = inContext(zip(sentences, scored).flatMap { observe($0, $1, finder) }, finder)
        let groups = QuestionSegmenter(observations: observations, threshold: finder.threshold).groups()
        let questions = QuestionReader(finder: finder, observations: observations, limit: limit).questions(groups)
        return MessageReading(message: message, language: language, mood: mood(of: body, about: questions), questions: questions)
    }

    /// Words such as `blocked` or `missing` are worry only where one of the questions is about what people worry about.
    private func mood(of body: String, about questions: [ReadQuestion]) -> Mood {
        let mood = MoodReader().mood(of: body)
        guard mood == .worried, !questions.isEmpty, questions.allSatisfy({ $0.isCovered && $0.templates.first?.mood == .calm }) else {
            return mood
        }
        return .calm
    }

    /// Russian in Latin letters is read in its own, so that its asking words are known too.
    private static func readable(_ body: String, _ reader: IndexReader) -> String {
        Transliteration.reading(of: Array(body.utf8), in: reader).map { String(decoding: $0, as: UTF8.self) } ?? body
    }

    /// A sentence, or its parts where they are surely about different things.
    private func observe(_ sentence: MessageUnit, _ scored: ScoredText, _ finder: TemplateFinder) -> [QuestionSegmenter.Observation] {
        let whole = QuestionSegmenter.Observation(sentence, finder.read(scored, limit: Self.considered))
        let clauses = UnitSplitter().clauses(of: sentence.text)
        guard clauses.count > 1 else { return [whole] }
        let parts = clauses.enumerated().map { index, clause in
            let unit = MessageUnit(clause, index == 0 ? sentence.boundary : .clause)
            return QuestionSegmenter.Observation(unit, finder.read(clause, limit: Self.considered))
        }
        return ClauseMerger(whole: whole, parts: parts).observations
    }

    /// "Do you deliver there at all?" says hardly anything without what stands before it: such pieces are read with it.
    private func inContext(_ observations: [QuestionSegmenter.Observation], _ finder: TemplateFinder) -> [QuestionSegmenter.Observation] {
        observations.indices.map { index in
            let own = observations[index]
            guard index > 0, own.unit.needsContext else { return own }
            let joint = finder.read(observations[index - 1].unit.text + " " + own.unit.text, limit: Self.considered)
            var chances = own.chances.mapValues { $0 * Self.alone }
            for candidate in joint.candidates { chances[candidate.id] = max(chances[candidate.id] ?? 0, candidate.chance) }
            return QuestionSegmenter.Observation(unit: own.unit, chances: chances, readings: own.readings + [joint])
        }
    }

    /// What is left of the chance that a piece gives by itself which points back to another.
    private static let alone = 0.55

    /// Templates a piece of text may be about.
    private static let considered = 5
}
