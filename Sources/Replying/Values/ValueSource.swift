import Basics
import Content
import Foundation
import Language

/// Looks the values of one template up: what the agent wrote, what the message gave, the declared default, what is known anyway.
struct ValueSource: Sendable {
    let template: Template
    let settings: Settings
    let situation: ReplySituation
    let values: ReplyValues
    /// The template's own variables by name.
    private let declared: [String: Variable]
    /// Numbers of days by the name of the day to which they are counted.
    private let countdowns: [String: Variable]

    init(template: Template, settings: Settings, situation: ReplySituation, values: ReplyValues) {
        self.template = template
        self.settings = settings
        self.situation = situation
        self.values = values
        declared = Dictionary(template.variables.map { ($0.name, $0) }) { first, _ in first }
        countdowns = Dictionary(
            template.variables.compactMap { variable in variable.countdown.map { ($0.day, variable) } }
        ) { first, _ in first }
    }

    func variable(_ name: String) -> Variable? {
        declared[name] ?? settings.variables[name]
    }

    /// Nil where the variable has no value, or one that its declaration refuses.
    func value(_ name: String) -> Value? {
        if let fact = fact(name) { return settings.facts[fact]?.value(in: situation.language) }
        guard let text = text(name) else { return computed(name)?.value ?? known(name) }
        if text.allSatisfy(\.isWhitespace) { return nil }
        guard let variable = variable(name) else { return .text(named(text, name)) }
        guard let value = reading(of: variable)?.value else { return nil }
        return name == Self.customerName ? .text(named(value.plain, name)) : value
    }

    /// The name of the fact that the variable is; nil for any other.
    private func fact(_ name: String) -> String? {
        Variable.isFact(name) ? String(name.dropFirst(6)) : variable(name)?.origin == .fact ? name : nil
    }

    /// Where the value comes from; nil where there is none.
    func origin(_ name: String) -> ReplyValue.Origin? {
        guard value(name) != nil else { return nil }
        let id = template.name.id
        if fact(name) != nil { return .init(source: .book) }
        if values.given(name, for: id) != nil {
            let place = values.place(of: name, for: id)
            return .init(source: place == nil ? .given : .file, place: place)
        }
        if let found = values.read(name, for: id), isReadable(name) { return .init(source: .message, found: found) }
        if let computed = computed(name) { return .init(source: .computed, basis: computed.basis.name) }
        if variable(name)?.defaultValue != nil { return .init(source: .standard) }
        return .init(source: name == "agent_name" ? .agent : .book)
    }

    /// What is wrong with the value that was written, as the declaration says; nil where nothing is.
    func rejection(_ name: String) -> Variable.Rejection? {
        guard let text = text(name), !text.allSatisfy(\.isWhitespace), let variable = variable(name) else { return nil }
        do throws(Variable.Rejection) {
            _ = try reader.value(of: variable, from: text)
            return nil
        } catch {
            return error
        }
    }

    /// The value that was written, and what else it could mean; nil where the declaration refuses it.
    func reading(of variable: Variable) -> ValueReader.Reading? {
        guard let text = text(variable.name) else { return nil }
        do throws(Variable.Rejection) {
            return try reader.reading(of: variable, from: text)
        } catch {
            return nil
        }
    }

    // MARK: Days and numbers of days

    /// A day from the number of days up to it, or the number from the day, where only one of the two was written.
    func computed(_ name: String) -> (value: Value, basis: Variable)? {
        let count = DayCount(today: situation.today)
        if let own = variable(name), let countdown = own.countdown, let day = variable(countdown.day) {
            guard let written = reading(of: day)?.value.dayValue, let number = count.number(until: written, countdown) else { return nil }
            return (.number(Decimal(number)), day)
        }
        guard let basis = countdowns[name], let countdown = basis.countdown, let number = reading(of: basis)?.value else { return nil }
        return count.day(number, countdown).map { (.day($0), basis) }
    }

    /// True for a day that should be a working day.
    func isWorkingDay(_ name: String) -> Bool {
        variable(name)?.isWorkingDay == true || countdowns[name]?.countdown?.countsWorkingDays == true
    }

    /// Numbers of days that were written beside a day to which they do not lead.
    var contradictions: [ReplyFault] {
        template.variables.compactMap { variable in
            guard let countdown = variable.countdown, let day = self.variable(countdown.day),
                let written = reading(of: variable)?.value.decimal, let end = reading(of: day)?.value.dayValue
            else { return nil }
            let number = DayCount(today: situation.today).number(until: end, countdown) ?? 0
            guard written != Decimal(number) else { return nil }
            let labels = [variable, day].map { Need(name: $0.name, template: template.name, variable: $0).label(in: situation.language) }
            return .contradiction(days: labels[0], "\(written)", day: labels[1], end, number)
        }
    }

    // MARK: Texts

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
