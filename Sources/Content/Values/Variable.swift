import Basics
import Foundation
import Language

/// A value that the agent fills in.
package struct Variable: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable { case text, number, date, money, choice, phone, email, url }

    /// Who knows the value. Only what a customer knows is asked of the customer or read from the message; the agent finds
    /// out or decides the rest, or a shop system gives what stands in the order.
    package enum Origin: String, Sendable, CaseIterable { case customer, agent, order }

    /// On which side of today a day lies; today itself is allowed on both.
    package enum Tense: String, Sendable, CaseIterable { case future, past }

    package let name: String
    /// Where the template (or the settings) declare it.
    package let offsets: Range<Int>
    package let ask: LocalizedText
    /// The same in the words in which a customer is asked for it.
    package let askCustomer: LocalizedText?
    package let kind: Kind
    /// Regular expression that the whole value must match.
    package let pattern: String?
    package let options: [Choice]
    /// Without a value the reply cannot leave.
    package let isRequired: Bool
    package let origin: Origin
    /// Bounds of a number or an amount, both included.
    package let minimum: Decimal?
    package let maximum: Decimal?
    /// Nil where a date may lie on either side of today.
    package let tense: Tense?
    package let defaultValue: LocalizedText?
    package let example: LocalizedText?

    /// Names that are known without a declaration.
    package static let builtIn: Set<String> = [
        "customer_name", "agent_name", "shop_name", "order_number", "today", "fault", "mood", "channel", "language",
    ]

    /// Keys of the options.
    package var choices: [String] { options.map(\.key) }

    package static func isFact(_ name: String) -> Bool { name.hasPrefix("facts.") }
}
