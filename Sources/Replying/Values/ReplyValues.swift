import Basics
import Content

/// The values a reply is filled with, as people wrote them, by where they come from.
package struct ReplyValues: Sendable {
    /// By name, for every template of the reply.
    package private(set) var common: [String: String] = [:]
    /// By template and name.
    package private(set) var own: [TextID: [String: String]] = [:]
    /// What the customer's message gave.
    package var found: [String: String] = [:]

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
                message: "'\(owner)' is no template of this reply; use \(Set(templates.map(\.slug)).sorted().joined(separator: ", "))")
        }
        set(String(name[name.index(after: dot)...]), value, for: id)
    }

    /// Reads days as people say them, such as `tomorrow` or `24 ноября`, where a variable takes a date.
    ///
    /// - Parameter shared: variables that all templates may read.
    package mutating func readSpokenDays(of templates: [Template], shared: [String: Variable], today: Day) {
        func read(_ name: String, _ text: String, _ templates: [Template]) -> String {
            let variable = templates.lazy.compactMap { $0.variables.first { $0.name == name } }.first ?? shared[name]
            guard variable?.kind == .date, Variable.day(text) == nil, let day = SpokenDay.read(text, today: today) else { return text }
            return day.description
        }
        for (name, text) in common { common[name] = read(name, text, templates) }
        for (id, texts) in own {
            for (name, text) in texts { own[id]?[name] = read(name, text, templates.filter { $0.name.id == id }) }
        }
    }

    package struct Rejection: Error, Sendable, Equatable { package let message: String }

    /// What was written for a variable of a template; an empty text counts as an answer, "none".
    func text(_ name: String, for id: TextID) -> String? { own[id]?[name] ?? common[name] ?? found[name] }

    /// What an agent wrote, not what the message gave.
    func given(_ name: String, for id: TextID) -> String? { own[id]?[name] ?? common[name] }

    /// Names that were set, whichever template for.
    package var names: Set<String> { Set(common.keys).union(own.values.flatMap(\.keys)) }
}
