/// Turns groups of units into questions with their templates, and drops what is only told.
struct QuestionReader {
    let finder: TemplateFinder
    let observations: [QuestionSegmenter.Observation]
    let limit: Int

    /// Chance from which a template covers what is only told: in a word or two, or at more length.
    private struct Told {
        let briefly: Double
        let fully: Double
    }

    /// Beside a covered question what is told is mostly the story around it.
    private static let beside = Told(briefly: 0.95, fully: 0.5)
    private static let alone = Told(briefly: 0.4, fully: 0.4)
    /// Chance below which a template is not listed beside a better one.
    private static let worthSaying = 0.01
    /// Chance that units need to be covered together when none of them is alone.
    private static let together = 0.85

    func questions(_ groups: [QuestionSegmenter.Group]) -> [ReadQuestion] {
        var kept = groups.compactMap { question($0, Self.beside) }
        if kept.contains(where: \.isCovered) {
            kept = groups.filter { !isFollowed($0) }.compactMap { question($0, Self.beside) }
        } else {
            kept = groups.compactMap { question($0, Self.alone) }
        }
        // A message without a single clear question is still one.
        return kept.isEmpty ? wholeMessage.map { [$0] } ?? [] : kept
    }

    /// "Could you switch it before it goes out?" beside a question that is answered asks for more of the same.
    private func isFollowed(_ group: QuestionSegmenter.Group) -> Bool {
        guard group.id == nil, group.units.first != 0 else { return false }
        return group.units.allSatisfy { place in
            let own = observations[place]
            return own.unit.pointsBack && (own.unit.boundary == .sentence || own.unit.boundary == .clause) && own.best < threshold
        }
    }

    /// Nil for small talk and for the story around the questions.
    private func question(_ group: QuestionSegmenter.Group, _ told: Told) -> ReadQuestion? {
        let own = group.units.map { observations[$0] }
        let text = own.map(\.unit.text).joined(separator: " ")
        let matches = group.id.map { ranked($0, own) } ?? matches(own.count == 1 ? own[0].readings[0] : finder.read(text, limit: limit))
        let best = matches.first?.probability ?? 0
        let isCovered = best >= needed(group.id, own, told)
        guard isCovered || own.contains(where: \.mayBeUncovered) else { return nil }
        return ReadQuestion(
            text: wording(own, matches.first?.id), mood: MoodReader().mood(of: text), templates: matches, isCovered: isCovered)
    }

    /// Chance from which a template covers a group.
    private func needed(_ id: String?, _ own: [QuestionSegmenter.Observation], _ told: Told) -> Double {
        if id == nil { return Self.together }
        if own.contains(where: { $0.unit.asks && $0.unit.contentWords >= 1 }) { return threshold }
        return max(threshold, own.contains { $0.unit.contentWords > 2 } ? told.fully : told.briefly)
    }

    private var threshold: Double { finder.threshold }

    private var wholeMessage: ReadQuestion? {
        let text = observations.map(\.unit.text).joined(separator: " ")
        let matches = matches(finder.read(text, limit: limit))
        guard let best = matches.first, best.probability >= finder.threshold else { return nil }
        return ReadQuestion(text: wording(observations, best.id), mood: MoodReader().mood(of: text), templates: matches, isCovered: true)
    }

    private func matches(_ reading: TextReading) -> [TemplateMatch] {
        reading.candidates.prefix(limit).filter { $0.chance >= Self.worthSaying || $0.id == reading.candidates[0].id }.map {
            finder.match($0, of: reading, chance: $0.chance)
        }
    }

    /// The template of the group first, with the best chance that a unit gives it: together the units only confirm what one
    /// of them said. Then what else that unit may be about.
    private func ranked(_ id: String, _ own: [QuestionSegmenter.Observation]) -> [TemplateMatch] {
        guard let leading = own.max(by: { ($0.chances[id] ?? 0) < ($1.chances[id] ?? 0) }) else { return [] }
        let others = leading.chances.filter { $0.key != id && $0.value >= Self.worthSaying }.sorted {
            ($1.value, $0.key) < ($0.value, $1.key)
        }.map(\.key)
        return ([id] + others).prefix(limit).compactMap { id in
            let found = leading.readings.flatMap { reading in reading.candidates.filter { $0.id == id }.map { ($0, reading) } }
            return found.max { $0.0.chance < $1.0.chance }.map { finder.match($0.0, of: $0.1, chance: leading.chances[id] ?? 0) }
        }
    }

    /// What the customer asks, without the story around it.
    private func wording(_ own: [QuestionSegmenter.Observation], _ id: String?) -> String {
        let asking = own.filter { $0.unit.asks && $0.unit.contentWords > 0 }
        let marked = asking.filter(\.unit.isMarked)
        if !marked.isEmpty { return marked.map(\.unit.text).joined(separator: " ") }
        if !asking.isEmpty { return asking.map(\.unit.text).joined(separator: " ") }
        return own.max { ($0.chances[id ?? ""] ?? 0) < ($1.chances[id ?? ""] ?? 0) }?.unit.text ?? ""
    }
}
