import Basics
import Content
import Desk
import Foundation
import Language
import Replying

/// Asks for the values of a reply, one line each, until nothing is missing.
struct ValueForm {
    let composer: ReplyComposer
    let parts: [ReplyPart]
    let today: Day
    let style: TextStyle
    let width: Int

    /// Nil when the agent gives up (end of input).
    func filled(_ values: ReplyValues) -> ReplyValues? {
        var values = values
        var answered: Set<String> = []
        // A value may open a branch that asks for more, so the fields are taken anew after each answer.
        while let field = composer.fields(parts, values: values).first(where: { !answered.contains($0.key) }) {
            guard let answer = ask(field) else { return nil }
            answered.insert(field.key)
            if field.key == field.name { values.set(field.name, answer) } else { values.set(field.name, answer, for: field.owner) }
        }
        return values
    }

    private func ask(_ field: FormField) -> String? {
        let choices = field.variable?.choices ?? []
        while true {
            write(prompt(field, choices))
            guard let line = readLine() else { return nil }
            let typed = line.trimmingCharacters(in: .whitespacesAndNewlines)
            let answer = typed == "-" ? "" : typed.isEmpty ? field.current : dated(chosen(typed, choices), field)
            if let problem = problem(field, answer) { write("  " + style.red(problem) + "\n") } else { return answer }
        }
    }

    private func prompt(_ field: FormField, _ choices: [String]) -> String {
        var text = style.bold(field.label)
        if !choices.isEmpty { text += offered(choices, beside: field.label + " [\(field.current)]: ") }
        if choices.isEmpty, field.current.isEmpty, let example = field.variable?.example {
            text += style.dim(" (such as \(example.text(in: .english)))")
        }
        if !field.isRequired { text += style.dim(field.current.isEmpty ? " · optional" : " · optional, - for none") }
        return text + (field.current.isEmpty ? ": " : " [\(field.current)]: ")
    }

    /// Beside the label where all of it fits into one line, else one choice a line.
    private func offered(_ choices: [String], beside text: String) -> String {
        let numbered = choices.enumerated().map { "\($0 + 1) \($1)" }
        let line = " " + numbered.joined(separator: ", ")
        guard TerminalWidth.columns(text) + TerminalWidth.columns(line) + Self.room > width else { return line }
        return "\n" + numbered.map { "  \($0)\n" }.joined() + "  number or name"
    }

    /// Columns left for the answer.
    private static let room = 20

    /// A day as people say it, such as `tomorrow` or `24 ноября`, as its date, which the agent gets to see.
    private func dated(_ typed: String, _ field: FormField) -> String {
        guard field.variable?.kind == .date, Variable.day(typed) == nil, let day = SpokenDay.read(typed, today: today) else { return typed }
        write("  \(style.dim(day.description))\n")
        return day.description
    }

    /// A choice by its number or its beginning.
    private func chosen(_ typed: String, _ choices: [String]) -> String {
        if let number = Int(typed), choices.indices.contains(number - 1) { return choices[number - 1] }
        let fitting = choices.filter { $0.lowercased().hasPrefix(typed.lowercased()) }
        return fitting.count == 1 ? fitting[0] : typed
    }

    private func problem(_ field: FormField, _ answer: String) -> String? {
        if answer.isEmpty { return field.isRequired ? "the reply cannot leave without it" : nil }
        do throws(Variable.Rejection) {
            _ = try field.variable?.value(from: answer)
            return nil
        } catch {
            return error.message
        }
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
