import Basics
import Content

/// What the agent should know about how a reply was made; nothing of it keeps the reply from being sent.
package enum ReplyNote: Sendable, Hashable {
    case status(template: String, Status)
    case notMadeFor(template: String, Channel)
    /// Words of an apology or a compensation that another one stands for.
    case leftOut(BlockKind, template: String, words: String)
    /// An answer that names a price beside one that says that the same thing costs nothing.
    case priceBesideNothing(priced: String, free: String, about: String)
    /// Different values of what should be one thing: mostly two orders.
    case differentOrders([String])
    case weekend(label: String, Day)
    /// A day of two readings, of which only one lies on the right side of today.
    case onlyReading(label: String, Day, ruledOut: Day)
    /// A question of the message that no template covers.
    case uncovered(words: String)
    /// A question of the message that another template would answer.
    case notAnswered(words: String, template: String)
    /// A number of the message that several answers would print although one speaks of another.
    case otherOrder(value: String, template: String, key: String)

    /// As integrations tell the notes apart.
    package var code: String {
        switch self {
        case .status: "status"
        case .notMadeFor: "channel"
        case .leftOut: "left-out"
        case .priceBesideNothing: "price-beside-nothing"
        case .differentOrders: "different-orders"
        case .weekend: "weekend"
        case .onlyReading: "only-reading"
        case .uncovered: "uncovered"
        case .notAnswered: "not-answered"
        case .otherOrder: "other-order"
        }
    }
}
