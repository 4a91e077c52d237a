import TextAnalysis

/// How an answer stands to the reply before it.
extension AnswerFeatures {
    mutating func addContext(_ tokens: [AnswerToken], _ context: AnswerContext) {
        let asking: UInt32 = context.isAsking ? 1 : 0
        let words = tokens.filter { $0.kind == .word }
        let isQuestion: UInt32 = tokens.contains(where: \.isQuestionMark) ? 1 : 0
        add(.asked, [context.wish.rawValue])
        if let first = words.first { add(.askedFirst, [context.wish.rawValue] + first.beginning) }
        add(.shape, [asking, UInt32(min(words.count, 4)), tokens.contains { $0.kind == .number } ? 1 : 0, isQuestion])
        let long = words.compactMap(AnswerContext.word)
        let shared = UInt32(min(long.count { context.words.contains($0) }, 2))
        add(.shared, [shared, UInt32(min(long.count, 6))])
        add(.sharedInQuestion, [shared, isQuestion])
    }

    /// What the shop does, by itself and with each thing the customer does.
    mutating func addReply(_ tokens: [AnswerToken], _ context: AnswerContext, _ found: Set<UInt32>) {
        let words = tokens.filter { $0.kind == .word }
        for word in context.words { add(.replyWord, [word]) }
        for cue in context.cues.isEmpty ? [.max] : context.cues {
            add(.reply, [cue])
            for other in found { add(.replyCue, [cue, other]) }
            if found.isEmpty { add(.replyCue, [cue, .max]) }
            if let first = words.first { add(.replyFirst, [cue] + first.beginning) }
            add(.replyLength, [cue, UInt32(min(words.count, 6) / 2)])
        }
        addEcho(tokens, context)
        addCounts(tokens, context)
    }

    /// Words of the reply that come back at once, or in quotation marks.
    private mutating func addEcho(_ tokens: [AnswerToken], _ context: AnswerContext) {
        let opening = tokens.prefix(4).compactMap(AnswerContext.word).count { context.words.contains($0) }
        let isQuestion = tokens.prefix(6).contains(where: \.isQuestionMark)
        add(.echo, [UInt32(min(opening, 2)), isQuestion ? 1 : 0])
        guard let first = tokens.firstIndex(where: \.isQuotationMark), let last = tokens.lastIndex(where: \.isQuotationMark) else { return }
        let isShared = tokens[first...last].compactMap(AnswerContext.word).contains { context.words.contains($0) }
        add(.quoted, [isShared ? 1 : 0])
    }

    /// Whether the answer counts beyond what the reply promised, and whether it names another day.
    private mutating func addCounts(_ tokens: [AnswerToken], _ context: AnswerContext) {
        let own = tokens.lazy.filter { $0.kind == .number && $0.value < AnswerContext.most }.map(\.value)
        if let most = own.max() {
            let promised = context.counts.max()
            add(.counts, [promised.map { most > $0 ? 3 : most == $0 ? 2 : 1 } ?? 0])
        }
        let days = Set(tokens.compactMap(AnswerContext.weekday))
        guard !days.isEmpty else { return }
        add(.weekday, [context.weekdays.isEmpty ? 0 : days.isDisjoint(with: context.weekdays) ? 1 : 2])
    }

    /// What the first sentence says, and whether a question follows it: thanks for the one matter, a question on another.
    mutating func addSentences(_ tokens: [AnswerToken], _ cues: AnswerCues) {
        guard let end = tokens.firstIndex(where: \.endsSentence) else { return }
        let rest = tokens[end...].drop(while: \.endsSentence)
        let isQuestion = rest.contains(where: \.isQuestionMark)
        let count = tokens[end...].split(whereSeparator: \.endsSentence).count
        add(.sentences, [UInt32(min(count, 4)), isQuestion ? 1 : 0, tokens[end].isQuestionMark ? 1 : 0])
        guard !rest.isEmpty else { return }
        let opening = tokens[..<end].filter { $0.kind == .word }
        for word in opening { add(.opening, [isQuestion ? 1 : 0] + word.beginning) }
        for cue in Set(cues.found(in: opening).joined()) {
            add(.openingCue, [cue])
            if isQuestion { add(.openingBeforeQuestion, [cue]) }
        }
    }
}
