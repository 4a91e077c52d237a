/// Decides whether the parts of a sentence ask different things or one.
struct ClauseMerger {
    let whole: QuestionSegmenter.Observation
    let parts: [QuestionSegmenter.Observation]

    /// Chance from which a part is about its template.
    private static let sure = 0.13
    /// A part says a little less than the whole sentence.
    private static let discount = 0.9

    /// The parts where at least two are about different templates; else the whole, with what its parts alone make likely.
    var observations: [QuestionSegmenter.Observation] {
        let sure = parts.filter { $0.best >= Self.sure && $0.unit.contentWords >= 1 }
        let tops = Set(sure.compactMap(\.top))
        guard tops.count > 1 else { return [withParts] }
        // Where the whole says clearly what none of its parts says, the parts lost what they share.
        let isOne = !(whole.top.map(tops.contains) ?? true) && whole.best > (sure.map(\.best).min() ?? 1)
        return isOne ? [whole] : parts
    }

    private var withParts: QuestionSegmenter.Observation {
        var chances = whole.chances
        let telling = parts.filter { $0.unit.contentWords >= 2 }
        for part in telling {
            for (id, chance) in part.chances { chances[id] = max(chances[id] ?? 0, chance * Self.discount) }
        }
        return QuestionSegmenter.Observation(unit: whole.unit, chances: chances, readings: whole.readings + telling.flatMap(\.readings))
    }
}

extension QuestionSegmenter.Observation {
    /// The template that fits best.
    var top: String? { chances.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
}
