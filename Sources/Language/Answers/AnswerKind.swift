/// What a customer's answer to a reply says about that reply.
package enum AnswerKind: Int, Sendable, Hashable, CaseIterable {
    /// Thanks, agrees, confirms, or gives what the reply asked for.
    case settled
    /// Asks for the same matter again: it is not solved, or was not understood.
    case again
    /// Is unhappy, with or without a question.
    case complaint
    /// Asks about something else.
    case other
    /// Says nothing by which even a person could tell.
    case unclear
}
