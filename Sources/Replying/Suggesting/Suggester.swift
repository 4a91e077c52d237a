import Content
import SearchCore

/// Reads a customer's message: which questions it asks, and which templates answer them.
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
        let body = [message.subject, message.body].compactMap { $0 }.joined(separator: "\n")
        let language = language ?? language(of: body)
        let finder = TemplateFinder(reader, language: language)
        let mood = MoodReader().mood(of: body)
        let units = UnitSplitter().units(of: body)
        let observations = units.map { unit in
            let matches = finder.matches(unit.text, limit: 6)
            return QuestionSegmenter.Observation(unit: unit, chances: Dictionary(matches.map { ($0.id, $0.probability) }) { first, _ in first })
        }
        let groups = QuestionSegmenter(observations: observations, threshold: finder.threshold).groups()
        let questions = groups.compactMap { question($0, observations, finder) }
        return MessageReading(message: message, language: language, mood: mood, questions: questions)
    }

    /// The language that the index sees, unless its script is not the text's.
    private func language(of text: String) -> String? {
        TemplateFinder(reader).language(of: text)
    }

    /// Nil for small talk.
    private func question(_ group: QuestionSegmenter.Group, _ observations: [QuestionSegmenter.Observation], _ finder: TemplateFinder) -> ReadQuestion? {
        let own = group.units.map { observations[$0] }
        let text = wording(own, group.id)
        let whole = own.map(\.unit.text).joined(separator: " ")
        let matches = ranked(group.id, finder.matches(whole, limit: limit + 2, explaining: true), own, finder)
        let isCovered = group.id != nil && (matches.first?.probability ?? 0) >= finder.threshold
        let isAsked = own.contains { $0.unit.asks && $0.unit.contentWords >= 2 }
        guard isCovered || isAsked else { return nil }
        return ReadQuestion(text: text, mood: MoodReader().mood(of: whole), templates: Array(matches.prefix(limit)), isCovered: isCovered)
    }

    /// The template of the group first, with the best chance that any of its units gives it.
    private func ranked(_ id: String?, _ matches: [TemplateMatch], _ own: [QuestionSegmenter.Observation], _ finder: TemplateFinder) -> [TemplateMatch] {
        guard let id else { return matches }
        let known = matches.first { $0.id == id } ?? own.lazy.compactMap { finder.matches($0.unit.text, limit: 6, explaining: true).first { $0.id == id } }.first
        guard let known else { return matches }
        let best = max(known.probability, own.compactMap { $0.chances[id] }.max() ?? 0)
        let first = TemplateMatch(
            id: known.id, language: known.language, title: known.title, category: known.category, path: known.path, probability: best, reasons: known.reasons)
        return [first] + matches.filter { $0.id != id }
    }

    /// What the customer asks, without the story around it.
    private func wording(_ own: [QuestionSegmenter.Observation], _ id: String?) -> String {
        let asking = own.filter { $0.unit.asks && $0.unit.contentWords > 0 }
        let marked = asking.filter { $0.unit.text.contains("?") }
        if !marked.isEmpty { return marked.map(\.unit.text).joined(separator: " ") }
        if !asking.isEmpty { return asking.map(\.unit.text).joined(separator: " ") }
        let telling = own.max { ($0.chances[id ?? ""] ?? 0) < ($1.chances[id ?? ""] ?? 0) }
        return telling?.unit.text ?? ""
    }
}
