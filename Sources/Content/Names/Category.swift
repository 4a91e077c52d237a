/// The five kinds of inquiry.
package enum Category: String, Sendable, Hashable, CaseIterable, Comparable, Codable {
    case product, delivery, `return`, money, errors

    /// Place in the order in which people are shown the five.
    package var position: Int {
        switch self {
        case .product: 0
        case .delivery: 1
        case .return: 2
        case .money: 3
        case .errors: 4
        }
    }

    package static func < (left: Self, right: Self) -> Bool { left.position < right.position }

    /// `product, delivery, return, money or errors`.
    package static let list = "product, delivery, return, money or errors"
}
