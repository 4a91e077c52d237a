/// Tells whether a customer who answers a reply asks again or complains, or whether the matter is settled.
///
/// Learned at first use, in a fraction of a second, from the samples of all language packs; nothing of a book and nothing of its
/// customers goes in.
///
/// ```swift
/// let context = AnswerContext(reply: "Your parcel arrives on Friday.")
/// let verdict = AnswerReader.learned.verdict(on: "Thanks, but it is still not here", after: context)  // asksAgain
/// ```
package struct AnswerReader: Sendable {
    /// What the samples of all languages teach.
    package static let learned = AnswerReader(LanguagePack.all.map(\.answers))

    private let cues: AnswerCues
    private let classifier: AnswerClassifier
    /// The same without the words themselves: words of one writer say less about the next one than cues do, so both have a say.
    private let wordless: AnswerClassifier

    package init(_ phrases: [AnswerPhrases]) {
        let cues = AnswerCues(phrases.map(\.cues))
        let samples = phrases.flatMap(\.samples).flatMap(AnswerSample.parse)
        var contexts: [String: AnswerContext] = [:]
        let rows = samples.map { sample in
            let context = contexts[sample.reply] ?? AnswerContext(reply: sample.reply)
            contexts[sample.reply] = context
            return (features: AnswerFeatures(answer: sample.answer, context: context, cues: cues), kind: sample.kind)
        }
        classifier = AnswerClassifier(rows.map { ($0.features.hashes, $0.kind) })
        wordless = AnswerClassifier(rows.map { ($0.features.wordless, $0.kind) })
        self.cues = cues
    }

    /// Between these probabilities of asking again a person could not tell either.
    private static let doubt: ClosedRange<Float> = 0.445...0.555

    /// - Parameters:
    ///   - answer: the customer's own words, without quoted mail and signature.
    ///   - context: the reply that it answers, if that is known.
    package func verdict(on answer: String, after context: AnswerContext?) -> AnswerVerdict {
        let shares = shares(answer, context)
        guard shares[AnswerKind.unclear.rawValue] < 0.5 else { return .unclear }
        let asks = shares[AnswerKind.again.rawValue] + shares[AnswerKind.complaint.rawValue]
        let share = asks / (1 - shares[AnswerKind.unclear.rawValue])
        return Self.doubt.contains(share) ? .unclear : share > 0.5 ? .asksAgain : .settled
    }

    /// The likeliest kind.
    package func kind(of answer: String, after context: AnswerContext?) -> AnswerKind {
        let shares = shares(answer, context)
        return AnswerKind.allCases.max { shares[$0.rawValue] < shares[$1.rawValue] } ?? .unclear
    }

    private func shares(_ answer: String, _ context: AnswerContext?) -> [Float] {
        let features = AnswerFeatures(answer: answer, context: context, cues: cues)
        return zip(classifier.shares(features.hashes), wordless.shares(features.wordless)).map { ($0 + $1) / 2 }
    }
}
