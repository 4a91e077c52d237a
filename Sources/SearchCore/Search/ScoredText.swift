/// A text as read, with the score of every template.
package struct ScoredText {
    package let query: Query
    let scorer: Scorer
    let exact: ExactName
}
