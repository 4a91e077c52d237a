/// How writers of this language leave a gap to be filled later.
///
/// A gap reads like words of the text, so the lists tell an order to the writer from one to the customer: what is to be
/// filled in is named by a noun ("insert order number"), what a customer is asked for by "it" or with a place ("(insert it in
/// the field)").
package struct WriterPhrases: Sendable {
    /// Words that, written in capitals, remind the writer of what is missing: `ДОПИСАТЬ`. They have another meaning in small
    /// letters.
    package let reminders: [String]
    /// Orders to fill in, in small letters: `insert`, `укажите`.
    package let orders: [String]
    /// Beginnings of words for what is filled in, in small letters: `number`, `номер`.
    package let nouns: [String]
    /// Words that an order to the customer has and one to the writer has not, in small letters: `it`, `please`, `in`.
    package let addressed: [String]
    /// Words that begin an aside in brackets, in small letters: `if`, `он`, `sic`.
    package let asides: [String]
}
