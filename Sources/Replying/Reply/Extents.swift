import Content
import Language

/// Cuts the blocks of a reply to several questions to what its plan keeps of them.
struct Extents: Sendable {
    private let language: LanguageTag
    /// Values that the compensation prints that stands for all.
    private let compensated: Set<String>

    init(_ filled: [(step: ReplyPlan.Step, text: FilledText)], _ language: LanguageTag) {
        self.language = language
        compensated = filled.filter { $0.step.section.kind == .compensation && $0.step.keeps == .all }.reduce(into: []) {
            $0.formUnion($1.text.printedValues)
        }
    }

    func kept(of text: FilledText, _ step: ReplyPlan.Step) -> FilledText {
        switch step.keeps {
        case .all: text
        case .facts: Regret.facts(of: text)
        case .ownValues: FilledText(joining: text.paragraphs.filter { !isCompensated($0) })
        case .signature: closing(text)
        }
    }

    /// What the agent should look at again.
    func left(of text: FilledText, _ step: ReplyPlan.Step) -> FilledText {
        switch step.keeps {
        case .all, .signature: FilledText()
        case .facts: Regret.regrets(of: text)
        case .ownValues where !text.printedValues.isEmpty && text.printedValues.isSubset(of: compensated): FilledText()
        case .ownValues: FilledText(joining: text.paragraphs.filter(isCompensated))
        }
    }

    /// Words beside the names in a line that signs: `The Lumen team`.
    private static let longestSignature = 3

    /// True for a paragraph that gives nothing that the other compensation does not give, or gives it once more with other words:
    /// one code cannot be worth 60 in one place and 30 in another.
    private func isCompensated(_ paragraph: FilledText) -> Bool {
        let values = paragraph.printedValues
        return values.isSubset(of: compensated) || values.intersection(compensated).contains(where: Self.isCode)
    }

    private static func isCode(_ value: String) -> Bool {
        value.count >= 4 && value.contains(where: \.isNumber) && value.contains(where: \.isLetter) && !value.contains(where: \.isWhitespace)
    }

    /// A goodbye for all answers, above the lines that sign the one for a single answer: names alone, in a few words.
    private func closing(_ text: FilledText) -> FilledText {
        let signature = text.paragraphs.filter { paragraph in
            let markup = paragraph.pieces.map { if case .markup(let text) = $0 { text } else { " " } }.joined()
            let words = markup.split { !$0.isLetter }
            return paragraph.pieces.contains(where: \.isValue) && words.count <= Self.longestSignature
                && !markup.contains { ".!?:".contains($0) }
        }
        return FilledText(joining: [FilledText(pieces: [.markup(ReplyWording(language: language).closing)])] + signature)
    }
}
