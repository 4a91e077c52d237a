/// Turns groups of units into questions with their templates, and drops what is only told.
struct QuestionReader {
    let finder: TemplateFinder
    let observations: [QuestionSegmenter.Observation]
    let limit: Int

    /// Chance that a statement needs to count as a question of its own; a request needs the threshold of the index.
    private static let stated = 0.5

    /// Chance that units need to be covered together when none of them is alone.
    private static let together = 0.85

    func questions(_ groups: [QuestionSegmenter.Group]) -> [ReadQuestion] {
        let read = groups.map(question)
        let kept = read.compactMap { $0 }
        // A message without a single clear question is still one.
        return kept.isEmpty ? wholeMessage.map { [$0] } ?? [] : kept
    }

    /// Nil for small talk and for the story around the questions.
    private func question(_ group: QuestionSegmenter.Group) -> ReadQuestion? {
        let own = group.units.map { observations[$0] }
        let text = own.map(\.unit.text).joined(separator: " ")
        let matches = ranked(group.id, finder.matches(text, limit: limit + 2, explaining: true), own)
        let best = matches.first?.probability ?? 0
        let isAsked = own.contains { $0.unit.asks && $0.unit.contentWords >= 2 }
        let isCovered = best >= (group.id == nil ? Self.together : isAsked ? finder.threshold : max(Self.stated, finder.threshold))
        guard isCovered || isAsked else { return nil }
        return ReadQuestion(
            text: wording(own, matches.first?.id), mood: MoodReader().mood(of: text), templates: Array(matches.prefix(limit)), isCovered: isCovered)
    }

    private var wholeMessage: ReadQuestion? {
        let text = observations.map(\.unit.text).joined(separator: " ")
        let matches = finder.matches(text, limit: limit, explaining: true)
        guard let best = matches.first, best.probability >= finder.threshold else { return nil }
        return ReadQuestion(text: wording(observations, best.id), mood: MoodReader().mood(of: text), templates: matches, isCovered: true)
    }

    /// The template of the group first, with the best chance that any of its units gives it.
    private func ranked(_ id: String?, _ matches: [TemplateMatch], _ own: [QuestionSegmenter.Observation]) -> [TemplateMatch] {
        guard let id else { return matches }
        let known = matches.first { $0.id == id } ?? own.lazy.compactMap { finder.matches($0.unit.text, limit: 5, explaining: true).first { $0.id == id } }.first
        guard let known else { return matches }
        // The parts decide; together they only confirm what a part said.
        let best = own.compactMap { $0.chances[id] }.max() ?? known.probability
        return [known.with(probability: best)] + matches.filter { $0.id != id }
    }

    /// What the customer asks, without the story around it.
    private func wording(_ own: [QuestionSegmenter.Observation], _ id: String?) -> String {
        let asking = own.filter { $0.unit.asks && $0.unit.contentWords > 0 }
        let marked = asking.filter { $0.unit.text.contains("?") }
        if !marked.isEmpty { return marked.map(\.unit.text).joined(separator: " ") }
        if !asking.isEmpty { return asking.map(\.unit.text).joined(separator: " ") }
        return own.max { ($0.chances[id ?? ""] ?? 0) < ($1.chances[id ?? ""] ?? 0) }?.unit.text ?? ""
    }
}
