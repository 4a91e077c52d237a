import Basics
import Foundation
import Language

/// A value that the agent fills in.
package struct Variable: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable { case text, number, date, money, choice, phone, email, url }

    /// Who knows the value. Only what a customer knows is asked of the customer or read from the message; the agent finds
    /// out or decides the rest, a shop system gives what stands in the order, and the settings have what is a fact.
    package enum Origin: String, Sendable, CaseIterable { case customer, agent, order, fact }

    /// On which side of today a day lies; today itself is allowed on both.
    package enum Tense: String, Sendable, CaseIterable { case future, past, any }

    /// A number of days that lie between today and a day that another variable holds.
    package struct Countdown: Sendable, Hashable {
        /// The name of the variable with the day.
        package let day: String
        package let countsWorkingDays: Bool
    }

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
    /// On which side of today a date lies; nil for what is not a date.
    package let tense: Tense?
    /// A date that must not lie on a weekend without a word.
    package let isWorkingDay: Bool
    /// Nil for what counts no days up to another variable.
    package let countdown: Countdown?
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
