/// Why a mail cannot be read. Never holds what somebody wrote.
package struct MailFault: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}
