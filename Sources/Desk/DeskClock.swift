import Basics
import Foundation

/// The moment a use case takes as now.
package enum DeskClock {
    /// Seconds since 1970: the last second of a given day, else the clock.
    package static func now(today: Day?) -> Int { today.map { $0.number * 86_400 + 86_399 } ?? Int(Date().timeIntervalSince1970) }
}
