/// Whether the reply before an answer did its work.
package enum AnswerVerdict: Sendable, Hashable {
    /// The customer asks for the same matter again, or complains.
    case asksAgain
    /// The customer thanks, agrees, gives what was asked for, or goes on to another matter.
    case settled
    /// The answer does not say; it counts for nothing.
    case unclear
}
