import Foundation

/// A customer's message with what must be read out of it.
package struct GoldenMessage: Sendable, Decodable {
    package let id: String
    package let language: String
    package let mood: String
    package let text: String
    /// The template of each question; nil for a question that no template covers.
    package let expect: [String?]
    package let values: [String: String]

    /// One JSON object a line.
    package static func parse(_ data: Data) throws -> [GoldenMessage] {
        try data.split(separator: 0x0A).filter { $0.contains { $0 > 0x20 } }.map {
            try JSONDecoder().decode(GoldenMessage.self, from: Data($0))
        }
    }
}
