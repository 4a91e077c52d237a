import Basics
import Content

extension ReplyNote {
    /// Returns the note and what to do about it, ready to print.
    package func text(in interface: InterfaceLanguage) -> String {
        switch self {
        case .status(let template, let status): Self.status(template, status, interface)
        case .notMadeFor(let template, let channel):
            interface.of(
                "'\(template)' is not made for \(channel.rawValue); read it before you send it",
                pl: "„\(template)” nie jest przeznaczony na kanał \(channel.rawValue); przeczytaj go przed wysłaniem",
                ru: "«\(template)» написан не для канала "
                    + "\(channel.rawValue); прочитайте его перед отправкой")
        case .leftOut(let kind, let template, let words): Self.leftOut(kind, template, words, interface)
        case .priceBesideNothing, .differentOrders, .weekend, .onlyReading: values(interface)
        case .uncovered(let words):
            interface.of(
                "no template covers «\(words)»",
                pl: "żaden szablon nie obejmuje: „\(words)”",
                ru: "нет шаблона на вопрос «\(words)»")
        case .notAnswered(let words, let template):
            interface.of(
                "not answered: «\(words)»; add \(template)", pl: "bez odpowiedzi: „\(words)”; dodaj \(template)",
                ru: "остаётся без ответа: «\(words)»; добавьте \(template)")
        case .otherOrder(let value, let template, let key):
            interface.of(
                "'\(value)' may not be meant in \(template); set \(key)=… where it is another",
                pl: "w \(template) może nie chodzić o „\(value)”; jeśli to inna wartość, ustaw \(key)=…",
                ru: "в \(template) может иметься в виду не «\(value)»; если другое, задайте \(key)=…")
        }
    }

    private static func status(_ template: String, _ status: Status, _ interface: InterfaceLanguage) -> String {
        let polish = status == .draft ? "szkic" : status == .retired ? "wycofany" : "opublikowany"
        let russian = status == .draft ? "черновик" : status == .retired ? "снят с публикации" : "опубликован"
        return interface.of(
            "'\(template)' is \(status.rawValue); check it before you send it",
            pl: "„\(template)”: \(polish); sprawdź go przed wysłaniem",
            ru: "«\(template)»: \(russian); проверьте его перед отправкой")
    }

    private static func leftOut(_ kind: BlockKind, _ template: String, _ words: String, _ interface: InterfaceLanguage) -> String {
        let isApology = kind == .apology
        return interface.of(
            "left out of the \(kind.rawValue) of '\(template)': '\(words)'; "
                + (isApology ? "write it in where it says more than sorry" : "one is enough, so move what is a fact into the resolution"),
            pl: "pominięto z \(isApology ? "przeprosin" : "rekompensaty") w „\(template)”: „\(words)”; "
                + (isApology ? "dopisz, jeśli to coś więcej niż przeprosiny" : "wystarczy jedna, a fakty przenieś do rozwiązania"),
            ru: "из \(isApology ? "извинений" : "компенсации") в «\(template)» не вошло: «\(words)»; "
                + (isApology
                    ? "впишите, если это больше, чем извинение"
                    : "хватит одной, а факты "
                        + "перенесите в решение"))
    }

    private func values(_ interface: InterfaceLanguage) -> String {
        switch self {
        case .priceBesideNothing(let priced, let free, let about):
            interface.of(
                "'\(priced)' names a price and '\(free)' says that it costs nothing (\(about)); make clear which is which",
                pl: "„\(priced)” podaje cenę, a według „\(free)” to nic nie kosztuje (\(about)); wyjaśnij, co jest czym",
                ru: "«\(priced)» называет цену, а в «\(free)» это "
                    + "бесплатно (\(about)); поясните, что есть что")
        case .differentOrders(let texts):
            interface.of(
                "the parts speak of \(texts.joined(separator: " and ")); check that each answer names the one it is about",
                pl: "części mówią o \(texts.joined(separator: " i ")); sprawdź, czy w każdej odpowiedzi wiadomo, o które chodzi",
                ru: "части говорят о \(texts.joined(separator: " и ")); проверьте, что в "
                    + "каждом ответе назван свой")
        case .weekend(let label, let day):
            interface.of(
                "'\(label)' falls on a weekend (\(interface.writtenInFull(day))); choose a working day unless it is meant",
                pl: "„\(label)” wypada w weekend (\(interface.writtenInFull(day))); wybierz dzień roboczy, chyba że tak ma być",
                ru: "«\(label)» приходится на выходной (\(interface.writtenInFull(day))); "
                    + "выберите рабочий день, если это не нарочно")
        case .onlyReading(let label, let day, let ruledOut):
            interface.of(
                "'\(label)' was read as \(interface.written(day)), since \(interface.written(ruledOut)) cannot be meant",
                pl: "„\(label)” odczytano jako \(interface.written(day)), bo \(interface.written(ruledOut)) nie wchodzi w grę",
                ru: "«\(label)» прочитано как \(interface.written(day)): \(interface.written(ruledOut)) не подходит")
        default: ""
        }
    }
}
