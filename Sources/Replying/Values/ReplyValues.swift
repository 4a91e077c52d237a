import Basics
import Content

/// The values a reply is filled with, as people wrote them, by where they come from.
package struct ReplyValues: Sendable {
    /// By name, for every template of the reply.
    package private(set) var common: [String: String] = [:]
    /// By template and name.
    package private(set) var own: [TextID: [String: String]] = [:]
    /// What the customer's message gave.
    package var found: [String: FoundText] = [:]
    /// What the message gave in the question that one template answers.
    package var foundFor: [TextID: [String: FoundText]] = [:]

    package init() {}

    package mutating func set(_ name: String, _ value: String) { common[name] = value }
    package mutating func set(_ name: String, _ value: String, for id: TextID) { own[id, default: [:]][name] = value }

    /// Reads `name=value`, or `slug.name=value` for a value that one of several templates takes.
    ///
    /// - Throws: `Rejection` when there is no `=`, or when no template or more than one has the slug.
    package mutating func add(_ assignment: String, templates: some Collection<TextID>) throws(Rejection) {
        guard let equals = assignment.firstIndex(of: "="), equals > assignment.startIndex else {
            throw Rejection(message: "'\(assignment)' sets nothing; write name=value")
        }
        let name = String(assignment[..<equals])
        let value = String(assignment[assignment.index(after: equals)...])
        guard let dot = name.lastIndex(of: "."), !Variable.isFact(name) else { return set(name, value) }
        let owner = String(name[..<dot])
        let owners = Set(templates.filter { $0.slug == owner || $0.description == owner })
        guard let id = owners.first, owners.count == 1 else {
            throw Rejection(
                message: "'\(owner)' is not a template of this reply; use \(Set(templates.map(\.slug)).sorted().joined(separator: ", "))")
        }
        set(String(name[name.index(after: dot)...]), value, for: id)
    }

    package struct Rejection: Error, Sendable, Equatable { package let message: String }

    /// What was written for a variable of a template; an empty text counts as an answer, "none".
    func text(_ name: String, for id: TextID) -> String? { given(name, for: id) ?? read(name, for: id)?.text }

    /// What an agent wrote, not what the message gave.
    func given(_ name: String, for id: TextID) -> String? { own[id]?[name] ?? common[name] }

    /// What the message gave, unless an agent wrote something else.
    func read(_ name: String, for id: TextID) -> FoundText? {
        given(name, for: id) == nil ? foundFor[id]?[name] ?? found[name] : nil
    }

    /// Names that were set, whichever template for.
    package var names: Set<String> { Set(common.keys).union(own.values.flatMap(\.keys)) }
}
