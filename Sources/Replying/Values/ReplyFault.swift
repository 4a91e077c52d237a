import Basics
import Content
import Diagnostics

/// One thing that is wrong with a reply, so that it must not be sent.
package enum ReplyFault: Sendable, Hashable {
    /// A value that its declaration refuses; the place is that in a file of values.
    case refused(Variable.Rejection, place: String?)
    /// No template reads the name; the remedy names the nearest one.
    case unknown(name: String, nearest: String?)
    /// One name for different things.
    case severalMeanings(name: String, keys: [String])
    /// A number of days that does not lead to the day beside it.
    case contradiction(days: String, String, day: String, Day, Int)
    /// A value for what the settings alone know.
    case factIsSet(name: String)
    /// A fault of the texts.
    case text(SpokenText)

    /// Returns the fault and the remedy, ready to print.
    package func text(in interface: InterfaceLanguage) -> String {
        switch self {
        case .refused(let rejection, let place): (place.map { $0 + ": " } ?? "") + rejection.text(in: interface)
        case .text(let text): text.text(in: interface)
        case .unknown(let name, let nearest): unknown(name, nearest, interface)
        case .severalMeanings(let name, let keys):
            interface.of(
                "'\(name)' means different things here; set \(keys.joined(separator: " and ")) instead",
                pl: "„\(name)” znaczy tu różne rzeczy; ustaw osobno: \(keys.joined(separator: ", "))",
                ru: "«\(name)» значит здесь разное; задайте отдельно: \(keys.joined(separator: ", "))")
        case .contradiction(let days, let written, let day, let end, let number):
            interface.of(
                "'\(days)' is \(written), but from today to '\(day)' (\(interface.written(end))) it is \(number); give one of the two",
                pl: "„\(days)” to \(written), a od dziś do „\(day)” (\(interface.written(end))) jest \(number); podaj jedno z dwojga",
                ru:
                    "«\(days)» — это \(written), а от сегодня до «\(day)» "
                    + "(\(interface.written(end))) выходит \(number); задайте что-то одно"
            )
        case .factIsSet(let name):
            interface.of(
                "'\(name)' is a fact of the book; change it in .replybook.yml",
                pl: "„\(name)” to fakt z ustawień; zmień go w .replybook.yml",
                ru: "«\(name)» — факт из настроек; измените его в .replybook.yml")
        }
    }

    private func unknown(_ name: String, _ nearest: String?, _ interface: InterfaceLanguage) -> String {
        let fact = interface.of(
            "no template of this reply has a variable '\(name)'", pl: "żaden szablon tej odpowiedzi nie ma zmiennej „\(name)”",
            ru: "ни в одном шаблоне этого ответа нет переменной «\(name)»")
        guard let nearest else { return fact }
        return fact
            + interface.of("; did you mean '\(nearest)'?", pl: "; czy chodziło o „\(nearest)”?", ru: "; может быть, «\(nearest)»?")
    }
}
