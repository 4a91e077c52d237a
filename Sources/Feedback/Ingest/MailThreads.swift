/// Puts mails together into conversations by what they answer.
///
/// A forest of message ids in which a mail hangs below the one it answers (Zawinski, «Message threading», steps 1 and 2):
/// references that contradict each other never make a circle. A thread is named by its topmost id, which later exports of the
/// same thread share.
package struct MailThreads: Sendable {
    private var parents: [String: String] = [:]
    /// By id of the mail.
    private var turns: [String: Turn] = [:]

    package init() {}

    /// False for a mail that was there already: exports hold copies.
    mutating func add(_ id: String, answering ancestors: [String], _ turn: Turn) -> Bool {
        guard turns[id] == nil else { return false }
        let chain = ancestors + [id]
        for (parent, child) in zip(chain, chain.dropFirst()) { link(child, below: parent) }
        turns[id] = turn
        return true
    }

    private mutating func link(_ child: String, below parent: String) {
        let (top, below) = (root(of: parent), root(of: child))
        if top != below { parents[below] = top }
    }

    /// Shortens the way for the next time.
    private mutating func root(of id: String) -> String {
        var root = id
        while let parent = parents[root] { root = parent }
        var step = id
        while let parent = parents[step], parent != root {
            parents[step] = root
            step = parent
        }
        return root
    }

    /// Name and turns of each thread, by name.
    package mutating func all() -> [(id: String, turns: [Turn])] {
        var threads: [String: [Turn]] = [:]
        for (id, own) in turns { threads[root(of: id), default: []].append(own) }
        return threads.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
