import Basics
import Foundation
import Language

extension Variable {
    /// Why a text cannot be the value.
    package struct Rejection: Error, Sendable, Hashable {
        package enum Fact: Sendable, Hashable {
            /// Another form than the pattern; the example is empty where the book has none.
            case form(example: String)
            case notNumber
            case zero
            case tooSmall(least: Decimal)
            case tooLarge(most: Decimal)
            /// Two readings; with so many decimals the second can be told from the first.
            case twoNumbers(Decimal, Decimal, decimals: Int)
            case notAmount
            case tooManyDecimals
            case notDay
            case twoDays(Day, Day)
            /// A day before today where one to come is meant.
            case past(Day)
            /// A day after today where one that was is meant.
            case future(Day)
            case notChoice([String])
            case notEmail
            case notAddress
        }

        /// What the agent was asked for, in the language of the reply.
        package let label: String
        package let fact: Fact
        /// That of the reply: numbers to write are shown with its decimal sign.
        package let language: LanguageTag

        /// The fact and the remedy in English, ready to print.
        package var message: String { text(in: .english) }

        /// Returns the label, the fact and the remedy, ready to print.
        package func text(in interface: InterfaceLanguage) -> String {
            "\(interface.quoted(label)) \(RejectionText(language: language, interface: interface).text(fact))"
        }
    }
}
