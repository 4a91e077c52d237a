import Content
import Language

/// Looks the values of one template up: what the agent wrote, what the message gave, the declared default, what is known anyway.
struct ValueSource: Sendable {
    let template: Template
    let settings: Settings
    let situation: ReplySituation
    let values: ReplyValues
    /// The template's own variables by name.
    private let declared: [String: Variable]

    init(template: Template, settings: Settings, situation: ReplySituation, values: ReplyValues) {
        self.template = template
        self.settings = settings
        self.situation = situation
        self.values = values
        declared = Dictionary(template.variables.map { ($0.name, $0) }) { first, _ in first }
    }

    func variable(_ name: String) -> Variable? {
        declared[name] ?? settings.variables[name]
    }

    /// Nil where the variable has no value, or one that its declaration refuses.
    func value(_ name: String) -> Value? {
        if Variable.isFact(name) { return settings.facts[String(name.dropFirst(6))]?.value(in: situation.language) }
        guard let text = text(name) else { return known(name) }
        if text.allSatisfy(\.isWhitespace) { return nil }
        guard let variable = variable(name) else { return .text(named(text, name)) }
        do throws(Variable.Rejection) {
            let value = try reader.value(of: variable, from: text)
            return name == Self.customerName ? .text(named(value.plain, name)) : value
        } catch {
            return nil
        }
    }

    /// Where the value comes from; nil where there is none.
    func origin(_ name: String) -> (source: ReplyValue.Source, words: String?)? {
        guard value(name) != nil else { return nil }
        let id = template.name.id
        if values.given(name, for: id) != nil { return (.given, nil) }
        if let found = values.read(name, for: id), isReadable(name) { return (.message, found.words) }
        if variable(name)?.defaultValue != nil { return (.standard, nil) }
        return (name == "agent_name" ? .agent : .book, nil)
    }

    /// What is wrong with the value that was written, as the declaration says; nil where nothing is.
    func rejection(_ name: String) -> String? {
        guard let text = text(name), !text.allSatisfy(\.isWhitespace), let variable = variable(name) else { return nil }
        do throws(Variable.Rejection) {
            _ = try reader.value(of: variable, from: text)
            return nil
        } catch {
            return error.message
        }
    }

    /// What was written, as people wrote it. What only the agent or the order knows is never taken from the message.
    private func text(_ name: String) -> String? {
        let id = template.name.id
        return values.given(name, for: id) ?? (isReadable(name) ? values.read(name, for: id)?.text : nil)
    }

    private func isReadable(_ name: String) -> Bool { variable(name).map { $0.origin == .customer } ?? true }

    private var reader: ValueReader { ValueReader(language: situation.language, today: situation.today) }

    private static let customerName = "customer_name"

    /// A name as the language greets, whoever gave it.
    private func named(_ text: String, _ name: String) -> String {
        name == Self.customerName ? CustomerName(text).greeting(in: situation.language) : text
    }

    private func known(_ name: String) -> Value? {
        if let text = variable(name)?.defaultValue?.text(in: situation.language), !text.isEmpty {
            return parsed(text, name)
        }
        switch name {
        case "agent_name": return situation.agent.name.map { .text($0) }
        case "shop_name": return .text(settings.shopName.text(in: situation.language))
        case "today": return .day(situation.today)
        case "fault": return .text(template.fault.rawValue)
        case "mood": return .text((situation.mood ?? template.mood).rawValue)
        case "channel": return .text(situation.channel.rawValue)
        case "language": return .text(situation.language.description)
        default: return nil
        }
    }

    private func parsed(_ text: String, _ name: String) -> Value {
        do throws(Variable.Rejection) {
            return try variable(name).map { variable throws(Variable.Rejection) in try reader.value(of: variable, from: text) }
                ?? .text(text)
        } catch {
            return .text(text)
        }
    }
}
