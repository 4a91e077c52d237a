import Content
import Feedback
import Replying

/// What was noted, as the panel says it.
package struct PanelNote: Encodable, Sendable {
    /// The word of the outcome; nil where only the choice was kept.
    package let outcome: String?
    package let editedShare: Double?
    /// What a server of feedback did not take, and why; empty where all is well.
    package let notices: [String]
}

/// One message that asks the customer for everything that is missing.
package struct PanelQuestion: Encodable, Sendable {
    /// Nil where there is nothing to ask.
    package let text: String?
    package let html: String?
    /// What the agent has to find out, by its labels.
    package let find: [String]
    package let refusals: [String]
}

/// Notes what came of a reply of the panel.
struct PanelRecorder {
    let root: String
    let request: PanelRequest
    /// Seconds since 1970.
    let at: Int

    /// - Throws: `DeskFailure` for an unknown outcome and where the store cannot keep it.
    func note(_ reply: Reply, _ job: ReplyJob) throws -> PanelNote {
        let sent = PanelDesk.sent(reply, request.edited, language: job.situation.language)
        let share = sent.text?.editedShare
        let outcome = try DeskFailure.naming { try noted(share) }
        let notices = try outcome.map { try record($0, reply, job) } ?? []
        if request.isAgain != true, let reading = job.reading, !reading.questions.isEmpty {
            try OfferRecorder(root: root).record(
                reading, taken: job.parts.map(\.template.name.id.description), .init(outcome), as: .pick, conversation: conversation, at: at
            )
        }
        return PanelNote(outcome: outcome?.word, editedShare: share, notices: notices)
    }

    /// What was sent with changes is an edited reply, as in `pick`.
    private func noted(_ share: Double?) throws -> ReplyOutcome? {
        guard let word = request.outcome else { return nil }
        if word == "sent", let share { return .edited(share: share) }
        return try ReplyOutcome(word: word, share: word == "edited" ? share : nil, reason: request.reason)
    }

    /// - Returns: what a server did not take.
    private func record(_ outcome: ReplyOutcome, _ reply: Reply, _ job: ReplyJob) throws -> [String] {
        let settings = try FeedbackContext.settings(of: root)
        var values: [String: String] = [:]
        for value in reply.sources {
            values[value.key] = value.text
            values["\(value.key)="] = value.raw
        }
        return try reply.templates.flatMap { template in
            let note = EventRecorder.Note(
                outcome: outcome, channel: job.situation.channel, conversation: conversation, question: question, values: values, at: at)
            let delivery = try EventRecorder(root: root).record(note, about: SentText(template, settings))
            return (delivery.reason.map { [$0] } ?? []) + delivery.refusals
        }
    }

    private var conversation: String? { request.conversation.flatMap { $0.isEmpty ? nil : $0 } }
    private var question: String? { request.question.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 } }
}
