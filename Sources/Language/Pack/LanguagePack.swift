/// Everything Replybook knows of one language, as plain data.
///
/// A language is added by one folder beside `English/` with a value of this type, and one line in
/// ``LanguagePack/all``; `docs/adding-a-language.md` goes through it step by step. A text in a language without a pack is
/// checked, searched and rendered too, only without what the pack would know.
///
/// ```swift
/// let polish = LanguagePack.of(.polish)
/// let headings = polish?.blocks.resolution  // ["Rozwiązanie"]
/// ```
package struct LanguagePack: Sendable {
    package let tag: LanguageTag
    /// The name of the language in the language itself, with a capital.
    package let name: String
    package let blocks: BlockNames
    package let plural: PluralRule
    package let grammar: Grammar
    package let dates: DateWords
    package let mail: MailPhrases
    package let mood: MoodPhrases
    package let answers: AnswerPhrases
    package let questions: QuestionPhrases
    package let names: NameHabits
    package let escalation: EscalationPhrases
    package let style: StylePhrases
    package let writer: WriterPhrases
    package let measures: MeasureWords
    package let search: SearchWords
    package let reply: ReplyPhrases
    package let scaffold: ScaffoldPhrases
    package let commitments: CommitmentPhrases
    /// The phrases of the help site's frame, as the JSON of `phrases.<tag>.json`.
    package let site: String
}
