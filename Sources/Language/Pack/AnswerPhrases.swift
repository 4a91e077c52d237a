/// What customers answer to replies, to learn from.
package struct AnswerPhrases: Sendable {
    /// Words and phrases by which answers show what they mean: a line is `name: patterns`, folded. The names are those of the
    /// English cues; `*` at a word's end means any ending, `+` joins the words of a phrase.
    package let cues: String
    /// Words and phrases by which replies show what the shop does, in lines as those of `cues`.
    package let replyCues: String
    /// Answers written for this purpose: a line `> reply`, and below it lines with the letter of their kind (`s` settled, `a`
    /// asks again, `c` complains, `o` another matter, `u` unclear) and answers with ` | ` between them.
    package let samples: [String]
}
