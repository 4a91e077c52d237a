import Content
import Language

/// Looks the values of one template up: what the agent wrote, what the message gave, the declared default, what is known anyway.
struct ValueSource: Sendable {
    let template: Template
    let settings: Settings
    let situation: ReplySituation
    let values: ReplyValues

    func variable(_ name: String) -> Variable? {
        template.variables.first { $0.name == name } ?? settings.variables[name]
    }

    /// Nil where the variable has no value, or one that its declaration refuses.
    func value(_ name: String) -> Value? {
        if Variable.isFact(name) { return settings.facts[String(name.dropFirst(6))]?.value(in: situation.language) }
        guard let text = values.text(name, for: template.name.id) else { return known(name) }
        if text.allSatisfy(\.isWhitespace) { return nil }
        guard let variable = variable(name) else { return .text(text) }
        do throws(Variable.Rejection) {
            return try variable.value(from: text)
        } catch {
            return nil
        }
    }

    /// What is wrong with the value that was written, as the declaration says; nil where nothing is.
    func rejection(_ name: String) -> String? {
        guard let text = values.text(name, for: template.name.id), !text.allSatisfy(\.isWhitespace), let variable = variable(name) else {
            return nil
        }
        do throws(Variable.Rejection) {
            _ = try variable.value(from: text)
            return nil
        } catch {
            return error.message
        }
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
            return try variable(name)?.value(from: text) ?? .text(text)
        } catch {
            return .text(text)
        }
    }
}
