/// How customers name what must be escalated: beginnings of words, a stop where the word ends there, a star for any one word.
enum EscalationWords {
    static func phrases(for reason: EscalationReason) -> [EscalationPhrase] {
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
        lawyer, solicitor, attorney, barrister, legal action, legal proceedings, legal advice, small claims, county court, to court.,
        in court.,
        will sue., i'll sue., we'll sue., to sue., sue. you, sue. your, sue. the., suing., lawsuit, letter before action,
        адвокат, юрист, в суд., суде., через суд., судом., судебн, засужу., засудим.,
        подам на вас, подаю на вас, подать на вас,
        иск., исковое, исковым, досудебн, в прокуратур, прокуратур,
        prawnik, adwokat, radca prawny, radcą prawn, radcę prawn, radcy prawn, do sądu., przez sąd., w sądzie., na sąd., sąd rejon,
        sąd okręg, drog sądow, spraw sądow, postępowani sądow, pozew., pozwę., pozwu., pozwem., kancelari, prokuratur
        """)

    private static let regulator = parsed(
        """
        trading standards, ombudsman, regulator, consumer protection, consumer rights agency, data protection authority,
        data protection commission, information commissioner, ico., ftc., cfpb., cpsc., bbb., citizens advice, consumer centre,
        attorney general, better business bureau,
        роспотребнадзор, роскомнадзор, росздравнадзор, рпн., ркн., фас., фнс.,
        надзорн орган, защит прав потребител, защиту прав
        потребител,
        защиты прав потребител, озпп., финансов уполномоченн,
        финансовому уполномоченн, омбудсмен, центробанк, центральный банк, цб рф,
        банк россии, банка россии, антимонопольн,
        uokik, uodo., knf., uke., wiih., sanepid, rzecznik praw, rzecznik konsument, rzecznik finansow, rzecznik * konsument,
        inspekcj handlow, inspekcji handlow, inspekcję handlow, urzędu ochron, urząd ochron, federacj konsument, centrum konsument,
        centrum konsumenck, urzędu komunikacji
        """)

    private static let chargeback = parsed(
        """
        chargeback, charge back., charge-back, charged back., dispute * charge, dispute * payment, dispute * transaction, dispute with
        my bank,
        dispute * with my bank, dispute with paypal, dispute through, dispute via, dispute on paypal, paypal dispute, payment dispute,
        open a dispute, opened a dispute, opening a dispute, file a dispute, filed a dispute, reverse the charge, reverse the payment,
        reverse * payment, section 75, paypal claim, claim with paypal,
        чарджбек, чарджбэк, чаржбек, чаржбэк, чардж-бек, чардж-бэк, чардж бек,
        чардж бэк, оспор платеж, оспор списан, оспор операц,
        оспор оплат, оспор транзакц, оспор * платеж, оспор * списан, оспор * операц,
        оспор * оплат, оспарива платеж, оспарива списан,
        оспарива операц, оспарива оплат, оспарива * платеж, оспарива * списан,
        опротест платеж, опротест * платеж, отменю платеж через
        банк,
        отзову платеж, отзову * платеж, возврат через банк, верну деньги через банк,
        верну * через банк, диспут,
        obciążenie zwrotne, obciążenia zwrotn, obciążeniem zwrotn, zwrot przez bank, zwrot * przez bank, reklamacj w banku,
        reklamację w banku, reklamację do banku, reklamację * w banku, spór w paypal, spór na paypal, spór przez paypal, cofnę płatność,
        cofnięcie płatności, zakwestionuj płatność, zakwestionuj * płatność, zakwestionuj transakcj, zakwestionuj * transakcj
        """)

    private static let press = parsed(
        """
        journalist, newspaper, to the press., tell the press., contact the press., inform the press., in the press., the press will.,
        the press would., the press about., the press know, press coverage, to the media., the media will., in the media., on the news.,
        to the news., bbc., watchdog programme, reporter., go public., going public., my followers.,
        журналист, газет, сми., в прессу., прессе., телевидени, на тв., блогер,
        dziennikar, gazet, gazec, do mediów., mediom., w mediach., telewizj, do prasy., prasie., prasą.
        """)

    private static let injury =
        parsed(
            """
            injur, hospital, ambulance, emergency room, electric shock, electrocut, allergic reaction, caught fire, catch fire, was on fire.,
            is on fire., set on fire.,
            exploded., got burnt., got burned., been burnt., been burned., was burnt., was burned., were burnt., were burned., burnt
            myself.,
            burned myself., burned me., burnt me., burns me., burned my., burnt my., burned his., burnt his., burned her., burnt her.,
            burn on my., burns on my., burn on his., burn on her., scalded., got hurt., was hurt., were hurt., been hurt., hurt myself.,
            hurt himself., hurt herself., cut myself., cut himself., cut herself., bleeding, choked., choking., poisoned., poisoning.,
            concuss, need stitches., needed stitches.,
            травм, больниц, скорую., скорой., скорая., ожог, обжег, обожг, обожже, обжеч,
            ошпар, ударило током, ударил током, ударила
            током,
            ударило * током, ударил * током, током ударил, бьет током, бьется током,
            дернуло током, дернуло * током, аллергическ,
            вызвал аллерги, вызвало аллерги, вызвала аллерги, началась аллерги,
            появилась аллерги, пошла аллерги, загорел, воспламен,
            взорвал, пострадал, в крови., кровотеч, кровь., порезался., порезалась.,
            порезались., поранил, отравил, отравлен, задохну,
            подавился., подавилась., сотрясен, перелом, ушиб,
            szpital, pogotowi, karetk, na sor., oparz, poparz, poraził prąd, poraził * prąd, poraziło prąd, poraziło * prąd, porażen prąd,
            porażenie prąd, porażenia prąd, kopnął prąd, kopnął * prąd, reakcj alergiczn, reakcję alergiczn, reakcji alergiczn, dostał
            uczuleni,
            dostała uczuleni, dostałam uczuleni, dostałem uczuleni, wywołał uczuleni, wywołało uczuleni, wywołała uczuleni, zapalił się.,
            zapaliła się., zapaliło się., wybuch, obrażeni, skalecz, zrani, krwawi, krwi., zatrułem, zatrułam, zatruła, zatruł, zatruci,
            zadławi, zakrztusi, wstrząs mózgu, złamani
            """) + wounds

    /// A verb, somebody's, a part of the body: `cut my finger`, `сломала себе руку`, `rozcięłam palec`.
    private static let wounds: [EscalationPhrase] = {
        let groups: [(verbs: String, parts: String)] = [
            (
                "cut. burned. burnt. hurt. broke. sliced. crushed. trapped.",
                "finger hand. hands. arm. arms. leg. legs. foot. feet. face. eye. eyes. skin. head. lip. lips. tongue. mouth. knee. "
                    + "toe. toes. wrist. tooth. teeth. neck. nose. ankle."
            ),
            (
                "порезал сломал разбил прищемил проколол рассек повредил",
                "палец. пальцы. руку. руки. ногу. ноги. лицо. глаз. глаза. зуб. зубы. губу. голову. колено. спину. нос."
            ),
            (
                "rozci przeci złamał przytrzas uszkodził rozbił przebił",
                "palec. palce. palca. rękę. ręce. nogę. nogi. twarz. oko. oczy. ząb. zęby. wargę. głowę. kolano. plecy. nos. dłoń."
            ),
        ]
        return groups.flatMap { verbs, parts in
            verbs.split(separator: " ").flatMap { verb in
                parts.split(separator: " ").flatMap { part in [[verb, part], [verb, "*", part]].map(EscalationPhrase.init) }
            }
        }
    }()

    /// What only sounds so: goods, signals and parcels.
    static let harmless = parsed(
        """
        the arm., the leg., the legs., the foot., the feet., the neck., the back., the head., press stud, press button, press
        fastener, press fit, colour bleeding, colours bleeding, colors bleeding, dye bleeding, is bleeding colour,
        bleeding into the wash, bleeding in the wash, in newspaper., in a newspaper., in old newspaper, in some newspaper,
        завернут в газет, завернут * газет, обернут в газет, загорел лампочк,
        загорел индикатор, загорел * индикатор, загорел красн,
        загорел зелен,
        загорел экран, лампочка загорел, индикатор загорел, упаковк пострадал,
        коробк пострадал, товар пострадал, посылк пострадал,
        заказ пострадал, пострадала упаковк, пострадала коробк, пострадала посылк,
        пострадал товар, не пострадал,
        w gazetę., w gazety., w gazecie zawini, zapaliła się kontrolk, zapaliła się diod, zapaliła się lampk, zapaliła się czerwon,
        zapaliła się zielon, zapalił się wskaźnik, zapaliło się światł, kontrolka zapaliła, dioda zapaliła, lampka zapaliła
        """)

    private static func parsed(_ list: String) -> [EscalationPhrase] {
        list.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace) }.filter { !$0.isEmpty }.map(EscalationPhrase.init)
    }
}
