import Basics
import Content
import Feedback

/// An error of a use case that cannot go on; its text is ready for the person at work.
package struct DeskFailure: Error, CustomStringConvertible {
    package let text: SpokenText
    /// True where a server cannot be reached now; whoever can do without it goes on.
    package let isAway: Bool

    package init(_ text: SpokenText, isAway: Bool = false) {
        self.text = text
        self.isAway = isAway
    }

    /// - Parameter text: what is said in every language, since only editors and scripts get to see it.
    package init(_ text: String) { self.init(SpokenText(text)) }

    /// For what agents get to see.
    package init(_ english: String, pl polish: String, ru russian: String, isAway: Bool = false) {
        self.init(SpokenText(english, pl: polish, ru: russian), isAway: isAway)
    }

    /// The text in English.
    package var description: String { text.text(in: .english) }
}

extension DeskFailure {
    /// A slug that does not say which text is meant.
    static func severalCategories(_ reference: TextReference, _ ids: [TextID]) -> DeskFailure {
        DeskFailure(
            SpokenText { interface in
                let all = ids.map(\.description).joined(separator: " \(interface.or) ")
                return interface.of(
                    "'\(reference.path)' is in several categories; use \(all)",
                    pl: "„\(reference.path)” jest w kilku kategoriach; wpisz \(all)",
                    ru: "«\(reference.path)» есть в нескольких категориях; напишите \(all)")
            })
    }

    /// What is not there, with the name that was probably meant, or with the command that lists what is.
    static func missing(_ fact: SpokenText, nearest: String?, list: String) -> DeskFailure {
        DeskFailure(
            SpokenText { interface in
                let remedy =
                    nearest.map {
                        interface.of("; did you mean '\($0)'?", pl: "; czy chodziło o „\($0)”?", ru: "; может быть, «\($0)»?")
                    } ?? interface.of("; see '\(list)'", pl: "; zobacz „\(list)”", ru: "; смотрите «\(list)»")
                return fact.text(in: interface) + remedy
            })
    }

    /// Turns the errors of Feedback and of files into the desk's.
    package static func naming<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let error as FeedbackError {
            let isAway = if case .away = error { true } else { false }
            throw DeskFailure(
                error.description, pl: "notatki o odpowiedziach są niedostępne: \(error)",
                ru: "отметки об ответах недоступны: \(error)", isAway: isAway)
        } catch let fault as FileFault {
            throw DeskFailure(fault.spoken)
        }
    }
}
