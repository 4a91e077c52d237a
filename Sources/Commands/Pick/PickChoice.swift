import Content
import Replying

/// What an agent chose, and for which words.
struct PickChoice {
    /// Full names of the texts.
    let names: [String]
    /// What was typed last; empty where nothing was.
    let words: String
    /// The message that the choice answers; nil where there is none.
    var reading: MessageReading?

    /// Ids of the templates.
    var ids: [String] { names.compactMap { TextReference($0)?.path } }
}
