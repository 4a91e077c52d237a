import Basics
import Foundation
import Language

/// The words in which a refused value is refused.
struct RejectionText {
    /// That of the reply.
    let language: LanguageTag
    let interface: InterfaceLanguage

    func text(_ fact: Variable.Rejection.Fact) -> String {
        switch fact {
        case .form(let example): form(example)
        case .notDay, .twoDays, .past, .future: day(fact)
        case .notChoice(let labels): choice(labels.joined(separator: ", "))
        case .notEmail:
            interface.of(
                "is not an e-mail address; write one such as anna@post.example",
                pl: "to nie jest adres e-mail; wpisz adres taki jak anna@post.example",
                ru: "не похоже на адрес почты; напишите адрес вида anna@post.example")
        case .notAddress:
            interface.of(
                "is not a web address; start it with https://", pl: "to nie jest adres strony; zacznij od https://",
                ru: "не похоже на адрес страницы; начните с https://")
        case .zero, .tooSmall, .tooLarge: size(fact)
        case .notNumber, .twoNumbers, .notAmount, .tooManyDecimals: number(fact)
        }
    }

    private func form(_ example: String) -> String {
        example.isEmpty
            ? interface.of(
                "does not have the form that the book asks for; check it for a typing error",
                pl: "ma inną postać, niż przewidziano; sprawdź, czy nie ma literówki",
                ru: "записано не в том виде; проверьте, нет ли опечатки")
            : interface.of(
                "does not have the right form; write it as in \(example)", pl: "ma niewłaściwą postać; wpisz tak jak \(example)",
                ru: "записано не в том виде; напишите так, как \(example)")
    }

    private func choice(_ labels: String) -> String {
        interface.of(
            "is not one of its choices; write \(labels)", pl: "to żadna z możliwości; wpisz: \(labels)",
            ru: "не входит в список; напишите: \(labels)")
    }

    // MARK: Numbers

    private func size(_ fact: Variable.Rejection.Fact) -> String {
        switch fact {
        case .zero:
            interface.of(
                "is zero; write a number above zero", pl: "to zero; wpisz liczbę większą od zera",
                ru: "равно нулю; напишите число больше нуля")
        case .tooSmall(let least):
            interface.of(
                "is too small; write \(written(least)) or more", pl: "to za mało; wpisz co najmniej \(written(least))",
                ru: "слишком мало; напишите не меньше \(written(least))")
        case .tooLarge(let most):
            interface.of(
                "is too large; write \(written(most)) or less", pl: "to za dużo; wpisz najwyżej \(written(most))",
                ru: "слишком много; напишите не больше \(written(most))")
        default: ""
        }
    }

    private func number(_ fact: Variable.Rejection.Fact) -> String {
        let amount = "199 \(interface.or) \(written(199.5, decimals: 2))"
        switch fact {
        case .twoNumbers(let whole, let fraction, let decimals):
            let both = "\(whole) \(interface.or) \(written(fraction, decimals: decimals))"
            return interface.of(
                "may mean \(both); write one of the two", pl: "może znaczyć \(both); wpisz jedno z dwojga",
                ru: "можно понять как \(both); напишите одно из двух")
        case .tooManyDecimals:
            return interface.of(
                "has more than two decimals; write it as \(amount)", pl: "ma więcej niż dwa miejsca po przecinku; wpisz tak: \(amount)",
                ru: "имеет больше двух знаков после запятой; напишите так: \(amount)")
        case .notAmount:
            return interface.of(
                "is not an amount; write it as \(amount)", pl: "to nie jest kwota; wpisz tak: \(amount)",
                ru: "не похоже на сумму; напишите так: \(amount)")
        default:
            let digits = "3 \(interface.or) \(written(1.5))"
            return interface.of(
                "is not a number; write digits such as \(digits)", pl: "to nie jest liczba; wpisz cyfry, np. \(digits)",
                ru: "не похоже на число; напишите цифрами, например \(digits)")
        }
    }

    private func written(_ number: Decimal, decimals: Int? = nil) -> String {
        let style = Decimal.FormatStyle(locale: Locale(identifier: language.description)).grouping(.never)
        return number.formatted(decimals.map { style.precision(.fractionLength($0)) } ?? style.precision(.fractionLength(0...6)))
    }

    // MARK: Days

    private func day(_ fact: Variable.Rejection.Fact) -> String {
        switch fact {
        case .twoDays(let first, let second):
            let both = "\(said(first)) \(interface.or) \(said(second))"
            let plain = "\(first) \(interface.or) \(second)"
            return interface.of(
                "may mean \(both); write \(plain)", pl: "może znaczyć \(both); wpisz \(plain)",
                ru: "можно понять как \(both); напишите \(plain)")
        case .past(let day):
            return interface.of(
                "lies in the past (\(said(day))); write today or a later day",
                pl: "to dzień miniony (\(said(day))); wpisz dzisiejszy albo późniejszy",
                ru: "уже прошло (\(said(day))); напишите сегодняшний или более поздний день")
        case .future(let day):
            return interface.of(
                "lies in the future (\(said(day))); write today or an earlier day",
                pl: "to dzień przyszły (\(said(day))); wpisz dzisiejszy albo wcześniejszy",
                ru: "ещё не наступило (\(said(day))); напишите сегодняшний или более ранний день")
        default:
            return interface.of(
                "is not a day; write it as 2026-12-04, 4 December, 'friday' or 'in 3 days'",
                pl: "to nie jest dzień; wpisz 2026-12-04, 4 grudnia, „w piątek” albo „za 3 dni”",
                ru: "не похоже на день; напишите 2026-12-04, "
                    + "4 декабря, «в пятницу» или «через 3 дня»")
        }
    }

    private func said(_ day: Day) -> String { interface.written(day) }
}
