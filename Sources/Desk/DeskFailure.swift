import Basics
import Feedback

/// An error of a use case that cannot go on; its text is ready for the person at work.
package struct DeskFailure: Error, CustomStringConvertible {
    package let description: String
    /// True where a server cannot be reached now; whoever can do without it goes on.
    package let isAway: Bool

    package init(_ description: String, isAway: Bool = false) {
        self.description = description
        self.isAway = isAway
    }
}

extension DeskFailure {
    /// Turns the errors of Feedback and of files into the desk's.
    package static func naming<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let error as FeedbackError {
            if case .away = error { throw DeskFailure(error.description, isAway: true) }
            throw DeskFailure(error.description)
        } catch let fault as FileFault {
            throw DeskFailure(fault.description)
        }
    }
}
