import Basics
import Content

/// The values a reply is filled with, as people wrote them, by where they come from.
package struct ReplyValues: Sendable {
    private struct Written: Sendable {
        let text: String
        /// Path, line and column in a file of values; nil for what the agent wrote.
        let place: String?
    }

    /// By name, for every template of the reply.
    private var shared: [String: Written] = [:]
    /// By template and name.
    private var own: [TextID: [String: Written]] = [:]
    /// What the customer's message gave.
    package var found: [String: FoundText] = [:]
    /// What the message gave in the question that one template answers.
    package var foundFor: [TextID: [String: FoundText]] = [:]

    package init() {}

    package mutating func set(_ name: String, _ value: String, place: String? = nil) { shared[name] = Written(text: value, place: place) }
    package mutating func set(_ name: String, _ value: String, for id: TextID, place: String? = nil) {
        own[id, default: [:]][name] = Written(text: value, place: place)
    }

    /// Reads `name=value`, or `slug.name=value` for a value that one of several templates takes.
    ///
    /// - Throws: `Rejection` when there is no `=`, or when no template or more than one has the slug.
    package mutating func add(_ assignment: String, templates: some Collection<TextID>) throws(Rejection) {
        guard let equals = assignment.firstIndex(of: "="), equals > assignment.startIndex else { throw .setsNothing(assignment) }
        let name = String(assignment[..<equals])
        let value = String(assignment[assignment.index(after: equals)...])
        try add(name, value, templates: templates)
    }

    /// Takes a value by its name or by `slug.name`.
    ///
    /// - Throws: `Rejection` when no template or more than one has the slug.
    package mutating func add(_ name: String, _ value: String, place: String? = nil, templates: some Collection<TextID>)
        throws(Rejection)
    {
        guard let dot = name.lastIndex(of: "."), !Variable.isFact(name) else { return set(name, value, place: place) }
        let owner = String(name[..<dot])
        let owners = Set(templates.filter { $0.slug == owner || $0.description == owner })
        guard let id = owners.first, owners.count == 1 else { throw .noTemplate(owner, Set(templates.map(\.slug)).sorted()) }
        set(String(name[name.index(after: dot)...]), value, for: id, place: place)
    }

    /// Why an assignment sets nothing.
    package enum Rejection: Error, Sendable, Equatable {
        case setsNothing(String)
        case noTemplate(String, [String])

        package var message: String { text(in: .english) }

        package func text(in interface: InterfaceLanguage) -> String {
            switch self {
            case .setsNothing(let text):
                interface.of(
                    "'\(text)' sets nothing; write name=value", pl: "„\(text)” niczego nie ustawia; wpisz nazwa=wartość",
                    ru: "«\(text)» ничего не задаёт; напишите имя=значение")
            case .noTemplate(let owner, let slugs):
                interface.of(
                    "'\(owner)' is not a template of this reply; use \(slugs.joined(separator: ", "))",
                    pl: "„\(owner)” to nie jest szablon tej odpowiedzi; użyj: \(slugs.joined(separator: ", "))",
                    ru: "«\(owner)» не входит в этот ответ; укажите: \(slugs.joined(separator: ", "))")
            }
        }
    }

    /// What was written for a variable of a template; an empty text counts as an answer, "none".
    func text(_ name: String, for id: TextID) -> String? { given(name, for: id) ?? read(name, for: id)?.text }

    /// What an agent or a shop system wrote, not what the message gave.
    func given(_ name: String, for id: TextID) -> String? { written(name, for: id)?.text }

    /// Where in a file of values it was written; nil for what the agent wrote.
    func place(of name: String, for id: TextID) -> String? { written(name, for: id)?.place }

    /// True where one text was written for all templates.
    func isShared(_ name: String) -> Bool { shared[name] != nil }

    /// True where a text was written for this template alone.
    func isOwn(_ name: String, of id: TextID) -> Bool { own[id]?[name] != nil }

    private func written(_ name: String, for id: TextID) -> Written? { own[id]?[name] ?? shared[name] }

    /// What the message gave, unless an agent wrote something else.
    func read(_ name: String, for id: TextID) -> FoundText? {
        given(name, for: id) == nil ? foundFor[id]?[name] ?? found[name] : nil
    }

    /// Names that were set, whichever template for.
    package var names: Set<String> { Set(shared.keys).union(own.values.flatMap(\.keys)) }

    /// The names among them that the agent set, not a shop system, which may send more than a reply reads.
    package var typedNames: Set<String> {
        let typed = shared.filter { $0.value.place == nil }.map(\.key)
        return Set(typed).union(own.values.flatMap { $0.filter { $0.value.place == nil }.map(\.key) })
    }
}
