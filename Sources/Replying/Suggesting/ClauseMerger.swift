/// Decides whether the parts of a sentence ask different things or one.
struct ClauseMerger: Sendable {
    let whole: QuestionSegmenter.Observation
    let parts: [QuestionSegmenter.Observation]

    /// Chance from which a part is about its template.
    private static let sure = 0.4
    /// A part says a little less than the whole sentence.
    private static let discount = 0.9

    /// The parts where at least two are about different templates; else the whole, with what its parts alone make likely.
    var observations: [QuestionSegmenter.Observation] {
        let sure = parts.filter { $0.best >= Self.sure && $0.unit.contentWords >= 1 }
        if Set(sure.compactMap(\.top)).count > 1 { return parts }
        var chances = whole.chances
        for part in parts where part.unit.contentWords >= 2 {
            for (id, chance) in part.chances { chances[id] = max(chances[id] ?? 0, chance * Self.discount) }
        }
        return [QuestionSegmenter.Observation(unit: whole.unit, chances: chances)]
    }
}

extension QuestionSegmenter.Observation {
    /// The template that fits best.
    var top: String? { chances.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
}
