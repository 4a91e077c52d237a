import Basics
import Content
import Language

/// The values with which a fixture fills a template: its own, else the declaration's example, else one made from the type.
struct FixtureValues: Sendable {
    /// A reply looks the same on every day it is checked.
    static let today = Day(number: 20_779)

    let template: Template
    let settings: Settings
    private let given: [String: String]

    init(template: Template, fixture: Fixture?, settings: Settings) {
        self.template = template
        self.settings = settings
        given = fixture?.values(in: template.name.language) ?? [:]
    }

    func value(_ name: String) -> Value? {
        let language = template.name.language
        if Variable.isFact(name) { return settings.facts[String(name.dropFirst(6))]?.value(in: language) }
        let variable = template.variables.first { $0.name == name } ?? settings.variables[name]
        if variable?.origin == .fact { return settings.facts[name]?.value(in: language) }
        guard let text = given[name] ?? builtIn(name) ?? variable.map({ $0.example?.text(in: language) ?? sample($0) }) else { return nil }
        guard !text.allSatisfy(\.isWhitespace) else { return variable?.defaultValue.map { .text($0.text(in: language)) } }
        do throws(Variable.Rejection) {
            return try variable?.value(from: text) ?? (name == "today" ? Day(text).map { .day($0) } : nil) ?? .text(text)
        } catch {
            // What the declaration refuses an agent could not have typed.
            return nil
        }
    }

    private func builtIn(_ name: String) -> String? {
        switch name {
        case "shop_name": settings.shopName.text(in: template.name.language)
        case "today": Self.today.description
        case "fault": template.fault.rawValue
        case "mood": template.mood.rawValue
        case "channel": (template.channels.first?.value ?? .email).rawValue
        case "language": template.name.language.description
        case "customer_name", "agent_name": ""
        default: nil
        }
    }

    private func sample(_ variable: Variable) -> String {
        switch variable.kind {
        case .text: "…"
        case .number: "2"
        case .money: "199.90"
        case .date: Self.today.description
        case .choice: variable.choices.first ?? "…"
        case .phone: "+48 22 123 45 67"
        case .email: "anna@post.example"
        case .url: "https://shop.example/"
        }
    }
}
