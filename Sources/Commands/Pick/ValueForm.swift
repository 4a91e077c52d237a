import Basics
import Content
import Desk
import Language
import Replying

/// Asks for the values of a reply, one line each, until nothing is missing.
struct ValueForm {
    let composer: ReplyComposer
    let parts: [ReplyPart]
    let today: Day
    let style: TextStyle
    let width: Int
    let dialog: Dialog

    private var phrases: Phrases { dialog.phrases }

    /// How far the agent has come.
    struct State {
        var values: ReplyValues
        /// Keys of the fields that were answered, in that order.
        var answered: [String] = []
    }

    enum Result { case filled(State), back, left }

    /// Goes on from where a state stands; `<` takes back the answer before, and leads out at the first.
    func fill(_ state: State) -> Result {
        var state = state
        if state.answered.isEmpty, dialog.isInteractive { dialog.say(style.dim(phrases.formKeys) + "\n") }
        // A value may open a branch that asks for more, so the fields are taken anew after each answer.
        while let field = composer.fields(parts, values: state.values).first(where: { !state.answered.contains($0.key) }) {
            switch ask(field) {
            case .left: return .left
            case .back:
                guard state.answered.popLast() != nil else { return .back }
            case .text(let answer):
                state.answered.append(field.key)
                if field.key == field.name {
                    state.values.set(field.name, answer)
                } else {
                    state.values.set(field.name, answer, for: field.owner)
                }
            }
        }
        return .filled(state)
    }

    private enum Answer { case text(String), back, left }

    private func ask(_ field: FormField) -> Answer {
        let options = field.variable?.options ?? []
        let choices = options.map { $0.text(in: composer.language) }
        while true {
            guard let typed = dialog.ask(prompt(field, choices)) else { return .left }
            if typed == "<" { return .back }
            let answer = typed == "-" ? "" : typed.isEmpty ? field.current : dated(chosen(typed, choices), field)
            guard let problem = problem(field, answer) else { return .text(answer) }
            dialog.say("  " + style.red(problem) + "\n")
        }
    }

    private func prompt(_ field: FormField, _ choices: [String]) -> String {
        var text = style.bold(field.label)
        if !choices.isEmpty { text += offered(choices, beside: field.label + " [\(field.current)]: ") }
        if choices.isEmpty, field.current.isEmpty, let example = field.variable?.example {
            text += style.dim(" (\(phrases.example.filled(with: example.text(in: composer.language))))")
        }
        if !field.isRequired { text += style.dim(" · " + (field.current.isEmpty ? phrases.optional : phrases.optionalWithNone)) }
        return text + (field.current.isEmpty ? ": " : " [\(field.current)]: ")
    }

    /// Beside the label where all of it fits into one line, else one choice per line.
    private func offered(_ choices: [String], beside text: String) -> String {
        let numbered = choices.enumerated().map { "\($0 + 1) \($1)" }
        let line = " " + numbered.joined(separator: ", ")
        guard TerminalWidth.columns(text) + TerminalWidth.columns(line) + Self.room > width else { return line }
        return "\n" + numbered.map { "  \($0)\n" }.joined() + "  " + phrases.numberOrName
    }

    /// Columns left for the answer.
    private static let room = 20

    /// A day as people say it, such as `tomorrow` or `24 ноября`, as its date, which the agent gets to see.
    private func dated(_ typed: String, _ field: FormField) -> String {
        guard field.variable?.kind == .date, Day(typed) == nil, let day = day(typed, field) else { return typed }
        dialog.say("  \(style.dim(phrases.interface.writtenInFull(day)))\n")
        return day.description
    }

    /// The only day that the text can mean for the variable.
    private func day(_ typed: String, _ field: FormField) -> Day? {
        guard let variable = field.variable else { return nil }
        do throws(Variable.Rejection) {
            return try ValueReader(language: composer.language, today: today).value(of: variable, from: typed).dayValue
        } catch {
            return nil
        }
    }

    /// A choice by its number or its beginning.
    private func chosen(_ typed: String, _ choices: [String]) -> String {
        if let number = Int(typed), choices.indices.contains(number - 1) { return choices[number - 1] }
        let fitting = choices.filter { $0.lowercased().hasPrefix(typed.lowercased()) }
        return fitting.count == 1 ? fitting[0] : typed
    }

    private func problem(_ field: FormField, _ answer: String) -> String? {
        if answer.isEmpty { return field.isRequired ? phrases.isRequired : nil }
        do throws(Variable.Rejection) {
            let reader = ValueReader(language: composer.language, today: today)
            if let variable = field.variable { _ = try reader.value(of: variable, from: answer) }
            return nil
        } catch {
            return error.text(in: phrases.interface)
        }
    }
}
