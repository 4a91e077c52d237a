import TextAnalysis

/// What a classifier sees of an answer and of the reply before it: hashes of words, of their beginnings, of cues, and of how
/// they stand.
struct AnswerFeatures {
    /// All features, in ascending order.
    private(set) var hashes: [UInt32] = []
    /// Those that no single word makes: cues, marks, shapes, and what the reply does.
    private(set) var wordless: [UInt32] = []

    /// Each feature is hashed with its family, so that a word and the same word behind a "but" are two.
    enum Family: UInt64 {
        case always, word, beginning, pair, first, last, afterContrast, pairAfterContrast, hasContrast
        case mark, end, openingOfSentence, lastSentence, lexicon, lexicons
        case asked, askedFirst, shape, shared, sharedInQuestion
        case reply, replyWord, replyCue, replyFirst, replyLength, echo, quoted, counts, weekday
        case opening, openingCue, openingBeforeQuestion, sentences
        case cue, cuePair, cueBefore, cueNegated, cueLast, cueAfterContrast, cueInQuestion, cueFirst, cueTogether, noCue

        var isOfWords: Bool {
            switch self {
            case .word, .beginning, .pair, .first, .last, .afterContrast, .pairAfterContrast, .openingOfSentence, .lastSentence: true
            case .opening, .askedFirst, .replyFirst, .replyWord: true
            default: false
            }
        }
    }

    init(answer: String, context: AnswerContext?, cues: AnswerCues) {
        let tokens = AnswerToken.tokens(of: answer)
        add(.always, [])
        addWords(tokens.filter { $0.kind != .mark }, contrast: cues.contrasts)
        addShape(tokens)
        addLexicons(answer)
        if let context { addContext(tokens, context) }
        let found = addCues(tokens, cues)
        addSentences(tokens, cues)
        if let context { addReply(tokens, context, found) }
        hashes = Array(Set(hashes)).sorted()
        wordless = Array(Set(wordless)).sorted()
    }

    mutating func add(_ family: Family, _ values: some Sequence<UInt32>) {
        var mix = Mix(seed: family.rawValue)
        for value in values { mix.add(UInt64(value)) }
        hashes.append(mix.hash32)
        if !family.isOfWords { wordless.append(mix.hash32) }
    }

    private mutating func addWords(_ words: [AnswerToken], contrast: Set<[UInt32]>) {
        var previous: ArraySlice<UInt32> = [1]
        var isAfterContrast = false
        for word in words {
            let beginning = word.beginning
            add(.word, word.scalars)
            add(.beginning, beginning)
            add(.beginning, beginning.prefix(4) + [0])
            add(.pair, previous + [0] + beginning)
            if isAfterContrast {
                add(.afterContrast, beginning)
                add(.pairAfterContrast, previous + [0] + beginning)
            }
            if contrast.contains(word.scalars) { isAfterContrast = true }
            previous = beginning
        }
        add(.pair, previous + [0, 1])
        if isAfterContrast { add(.hasContrast, []) }
        if let first = words.first { add(.first, first.beginning) }
        if let last = words.last { add(.last, last.beginning) }
    }

    private mutating func addShape(_ tokens: [AnswerToken]) {
        for token in tokens where token.kind == .mark || token.kind == .picture { add(.mark, token.scalars) }
        if let last = tokens.last, last.kind != .word { add(.end, last.scalars) }
        let sentences = tokens.split(whereSeparator: \.endsSentence)
        // The sentence that ends an answer says what is wanted.
        if sentences.count > 1, let last = sentences.last { for token in last { add(.lastSentence, token.beginning) } }
        if let first = sentences.first?.first { add(.openingOfSentence, first.beginning) }
    }

    private static let lexicons = [
        PhraseSet(LanguagePack.all(\.mood.anger)), PhraseSet(LanguagePack.all(\.mood.complaint)),
        PhraseSet(LanguagePack.all(\.mood.trouble)), PhraseSet(LanguagePack.all(\.mood.waiting)),
        PhraseSet(LanguagePack.all(\.mood.worry)), PhraseSet(LanguagePack.all(\.mail.thanks)),
        PhraseSet(LanguagePack.all(\.questions.requests)),
    ]
    private static let openers = WordSet(words: LanguagePack.all(\.questions.openers))
    private static let negations = WordSet(words: LanguagePack.all(\.grammar.negations))

    private mutating func addLexicons(_ answer: String) {
        let folded = FoldedText(answer)
        let words = folded.words
        var found = Self.lexicons.indices.filter { Self.lexicons[$0].isFound(in: folded) }.map { UInt32($0) }
        if words.contains(where: { Self.negations.contains($0) }) { found.append(20) }
        if words.prefix(3).contains(where: { Self.openers.contains($0) }) { found.append(21) }
        if answer.utf8.contains(0x3F) { found.append(22) }
        addEach(found, alone: .lexicon, together: .lexicons)
    }

    private mutating func addEach(_ values: [UInt32], alone: Family?, together: Family) {
        for (place, one) in values.enumerated() {
            if let alone { add(alone, [one]) }
            for other in values[(place + 1)...] { add(together, [one, other]) }
        }
    }

    /// Words within which a negation reaches.
    private static let reach = 3

    private mutating func addCues(_ tokens: [AnswerToken], _ cues: AnswerCues) -> Set<UInt32> {
        let sentences = tokens.split(whereSeparator: \.endsSentence)
        let isQuestion = tokens.contains(where: \.isQuestionMark)
        var all: Set<UInt32> = []
        var isAfterContrast = false
        for (number, sentence) in sentences.enumerated() {
            var before: [UInt32] = []
            var negation: Int?
            for (place, found) in cues.found(in: sentence.filter { $0.kind == .word }).enumerated() {
                for cue in found {
                    add(.cue, [cue])
                    if let negation, place > negation, place - negation <= Self.reach { add(.cueNegated, [cue]) }
                    add(.cuePair, [before.last ?? .max, cue])
                    for one in Set(before) { add(.cueBefore, [one, cue]) }
                    if number == sentences.count - 1 { add(.cueLast, [cue]) }
                    if isAfterContrast { add(.cueAfterContrast, [cue]) }
                    if isQuestion { add(.cueInQuestion, [cue]) }
                    if all.isEmpty { add(.cueFirst, [cue]) }
                    all.insert(cue)
                }
                if cues.negation.map(found.contains) == true { negation = place }
                if cues.contrast.map(found.contains) == true { isAfterContrast = true }
                before += found
            }
            if let last = before.last { add(.cuePair, [last, .max]) }
        }
        addEach(all.sorted(), alone: nil, together: .cueTogether)
        if all.isEmpty { add(.noCue, [UInt32(min(tokens.count, 12))]) }
        return all
    }
}
