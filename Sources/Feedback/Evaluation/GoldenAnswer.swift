import Foundation

/// A customer's answer to a reply, and what somebody who read both says that it is.
package struct GoldenAnswer: Sendable, Decodable {
    package enum Label: String, Sendable, Decodable, CaseIterable {
        /// Asks for the same matter again.
        case again
        /// Is unhappy, without a question.
        case complaint
        /// Thanks, agrees, or gives what the reply asked for.
        case settled
        /// Goes on to another matter.
        case new
        /// A person could not tell.
        case unclear
    }

    package let reply: String
    package let answer: String
    package let label: Label
    package let lang: String?

    /// One JSON object a line.
    package static func parse(_ data: Data) throws -> [GoldenAnswer] {
        try data.split(separator: 0x0A).filter { $0.contains { $0 > 0x20 } }.map {
            try JSONDecoder().decode(GoldenAnswer.self, from: Data($0))
        }
    }
}
