/// Messages that came in and wait for their turn, in their order.
///
/// A request that is cancelled while it waits is answered at once, without work.
struct MessageQueue {
    private var waiting: [Incoming] = []
    private var cancelled: Set<RequestID> = []

    var isEmpty: Bool { waiting.isEmpty }

    mutating func append(_ message: Incoming) {
        guard message.method == "$/cancelRequest" else { return waiting.append(message) }
        // A cancellation that names nothing that waits comes too late, which the protocol allows.
        guard let id = (try? message.parameters(Cancellation.self))?.id, waiting.contains(where: { $0.id == id && $0.method != nil })
        else { return }
        cancelled.insert(id)
    }

    mutating func next() -> (message: Incoming, isCancelled: Bool)? {
        guard !waiting.isEmpty else { return nil }
        let message = waiting.removeFirst()
        let isCancelled = message.method != nil && message.id.map { cancelled.remove($0) != nil } ?? false
        return (message, isCancelled)
    }

    private struct Cancellation: Decodable { let id: RequestID }
}
