/// How sure a template must be of a question before it is suggested as its answer, `suggest: {caution: …}` in the settings.
package enum Caution: String, Sendable, CaseIterable {
    case low, normal, high

    /// The chance to be right from which a template covers a question.
    package var threshold: Double {
        switch self {
        case .low: 0.25
        case .normal: 0.4
        case .high: 0.6
        }
    }
}
