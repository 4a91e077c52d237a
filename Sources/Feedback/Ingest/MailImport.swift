import Mail

/// Puts mails together into conversations, and counts what it met.
struct MailImport {
    private let ingester: Ingester
    private let agents: AgentAddresses
    private var threads = MailThreads()
    private(set) var fromAgents = 0
    private(set) var problems = 0

    /// Throws ``FeedbackError/badEvent(_:)`` where nobody is an agent.
    init(_ ingester: Ingester, agents: AgentAddresses) throws(FeedbackError) {
        guard !agents.words.isEmpty else {
            throw FeedbackError.badEvent(
                "mail does not say who the agents are; name them with --agent help@shop.example or --agent @shop.example")
        }
        self.ingester = ingester
        self.agents = agents
    }

    /// - Parameters:
    ///   - separator: the line that begins the mail in an mbox; empty for a file of its own.
    ///   - report: takes what is wrong with the mail.
    mutating func add(_ parser: MailParser, separator: String, report: (String) -> Void) {
        var faults: [MailFault] = []
        do throws(MailFault) {
            add(try MailMessage(parser, separator: separator) { faults.append($0) })
        } catch {
            faults.append(error)
        }
        // What cannot be read leaves the outcome open; that the mail came is known.
        for fault in faults { report(fault.description) }
        problems += faults.isEmpty ? 0 : 1
    }

    private mutating func add(_ mail: MailMessage) {
        let isFromAgent = agents.contain(mail.sender)
        if mail.isAutomatic, !isFromAgent { return }
        let turn = ingester.turn(Conversation.Message(isFromAgent: isFromAgent, at: mail.at, text: mail.text))
        // A helpdesk sends its agents' replies as automatic mail, as it does its confirmations of receipt.
        if mail.isAutomatic, case .reply(let texts, _) = turn.content, texts.isEmpty { return }
        let id = mail.id ?? EventID.derived(from: "\(mail.sender) \(mail.at) \(mail.text ?? "")").value
        if threads.add(id, answering: mail.ancestors, turn), isFromAgent { fromAgents += 1 }
    }

    /// Name and turns of each conversation, by name.
    mutating func conversations() -> [(id: String, turns: [Turn])] { threads.all() }
}
