import Language

/// How customers name what must be escalated: beginnings of words, a stop where the word ends there.
enum EscalationWords {
    static func phrases(for reason: EscalationReason) -> [[Substring]] {
        switch reason {
        case .lawyer: lawyer
        case .regulator: regulator
        case .chargeback: chargeback
        case .press: press
        case .injury: injury
        }
    }

    private static let lawyer = parsed(
        """
        lawyer, solicitor, attorney, legal action, legal proceedings, legal advice, small claims, to court., in court., sue., suing., lawsuit,
        letter before action,
        адвокат, юрист, в суд., суде., через суд., судом., судебн,
        иск., исковое, исковым, досудебн, в прокуратур, прокуратур,
        prawnik, adwokat, radca prawny, radcę prawn, do sądu., przez sąd., w sądzie., na sąd., sąd rejon, sąd okręg,
        drog sądow, spraw sądow, postępowani sądow, pozew., pozwę., pozwu., kancelari, prokuratur
        """)

    private static let regulator = parsed(
        """
        trading standards, ombudsman, regulator, consumer protection, data protection authority, information commissioner, ico., ftc.,
        attorney general, better business bureau,
        роспотребнадзор, роскомнадзор, в рпн., надзорн, защит прав потребител,
        защиту прав потребител, защиты прав потребител,
        финансовому уполномоченн, центробанк, фас.,
        uokik, uodo., rzecznik praw, rzecznika praw, rzecznikiem praw, rzecznik konsument, rzecznika konsument, rzecznikiem konsument,
        rzecznikowi konsument, inspekcj handlow, inspekcji handlow, inspekcję handlow, urzędu ochron, federacj konsument, federacji konsument
        """)

    private static let chargeback = parsed(
        """
        chargeback, charge back., charge-back, dispute the charge, dispute the payment, dispute this charge, dispute with my bank,
        dispute with paypal,
        чарджбек, чарджбэк, чардж-бек, чардж-бэк, оспорю платеж, оспорить платеж,
        оспорю списание, оспорить списание, оспорю операцию, оспорить операцию,
        отменю платеж через банк, возврат через банк, верну деньги через банк,
        obciążenie zwrotne, obciążenia zwrotn, zwrot przez bank, reklamacj w banku, reklamację w banku, reklamację do banku, spór w paypal
        """)

    private static let press = parsed(
        """
        journalist, newspaper, the press., to the media., the news., bbc., watchdog programme, reporter., go public., my followers.,
        журналист, газет, сми., в прессу., прессе., телевидени, на тв., блогер,
        dziennikar, gazet, gazec, do mediów., mediom., telewizj, do prasy., prasie., prasą.
        """)

    private static let injury = parsed(
        """
        injur, hospital, ambulance, burned my., burnt my., burn on my., electric shock, electrocut, allergic reaction, caught fire,
        catch fire, exploded., got hurt., was hurt., bleeding,
        травм, больниц, скорую., скорой., ожог, обжег, ударило током, ударил током,
        аллерги, загорел, воспламен, взорвал, пострадал, в крови., порезал,
        szpital, pogotowi, karetk, oparz, poparz, poraził prąd, poraziło prąd, porażen prąd, reakcj alergiczn, reakcję alergiczn, uczuleni,
        zapalił się., zapaliła się., zapaliło się., wybuch, obrażeni, skaleczy, zranił
        """)

    private static func parsed(_ list: String) -> [[Substring]] {
        list.split { $0 == "," || $0.isNewline }.map { Phrase.folded($0).split(separator: " ") }.filter { !$0.isEmpty }
    }
}
