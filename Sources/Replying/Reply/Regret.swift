import Content
import Language

/// Tells, in an apology that another one stands for, the sentences that only say sorry from those that say what happened.
enum Regret {
    /// What happened, to be kept.
    static func facts(of text: FilledText) -> FilledText { text.filteringSentences { !isRegret($0) } }

    /// What only says sorry, to be left out.
    static func regrets(of text: FilledText) -> FilledText { text.filteringSentences(isRegret) }

    /// A sentence with a value or a figure says more than sorry.
    private static func isRegret(_ sentence: FilledText) -> Bool {
        let text = sentence.unescaped
        return sentence.printedValues.isEmpty && !text.contains(where: \.isNumber) && words.isFound(in: FoldedText(text))
    }

    private static let words = PhraseSet(LanguagePack.all(\.reply.regrets))
}
