extension EscalationPhrases {
    static let english = EscalationPhrases(
        lawyer: phrases(
            """
            lawyer, solicitor, attorney, barrister, legal action, legal proceedings, legal advice, small claims, county court,
            to court., in court., will sue., i'll sue., we'll sue., to sue., sue. you, sue. your, sue. the., suing., lawsuit,
            letter before action
            """),
        regulator: phrases(
            """
            trading standards, ombudsman, regulator, consumer protection, consumer rights agency, data protection authority,
            data protection commission, information commissioner, ico., ftc., cfpb., cpsc., bbb., citizens advice,
            consumer centre, attorney general, better business bureau
            """),
        chargeback: phrases(
            """
            chargeback, charge back., charge-back, charged back., dispute * charge, dispute * payment, dispute * transaction,
            dispute with my bank, dispute * with my bank, dispute with paypal, dispute through, dispute via, dispute on paypal,
            paypal dispute, payment dispute, open a dispute, opened a dispute, opening a dispute, file a dispute, filed a dispute,
            reverse the charge, reverse the payment, reverse * payment, section 75, paypal claim, claim with paypal
            """),
        press: phrases(
            """
            journalist, newspaper, to the press., tell the press., contact the press., inform the press., in the press.,
            the press will., the press would., the press about., the press know, press coverage, to the media., the media will.,
            in the media., on the news., to the news., bbc., watchdog programme, reporter., go public., going public.,
            my followers.
            """),
        injury: phrases(
            """
            injur, hospital, ambulance, emergency room, electric shock, electrocut, allergic reaction, caught fire, catch fire,
            was on fire., is on fire., set on fire., exploded., got burnt., got burned., been burnt., been burned., was burnt.,
            was burned., were burnt., were burned., burnt myself., burned myself., burned me., burnt me., burns me., burned my.,
            burnt my., burned his., burnt his., burned her., burnt her., burn on my., burns on my., burn on his., burn on her.,
            scalded., got hurt., was hurt., were hurt., been hurt., hurt myself., hurt himself., hurt herself., cut myself.,
            cut himself., cut herself., bleeding, choked., choking., poisoned., poisoning., concuss, need stitches.,
            needed stitches.
            """),
        woundVerbs: words(
            """
            cut. burned. burnt. hurt. broke. sliced. crushed. trapped.
            """),
        woundParts: words(
            """
            finger hand. hands. arm. arms. leg. legs. foot. feet. face. eye. eyes. skin. head. lip. lips. tongue. mouth. knee.
            toe. toes. wrist. tooth. teeth. neck. nose. ankle.
            """),
        harmless: phrases(
            """
            the arm., the leg., the legs., the foot., the feet., the neck., the back., the head., press stud, press button,
            press fastener, press fit, colour bleeding, colours bleeding, colors bleeding, dye bleeding, is bleeding colour,
            bleeding into the wash, bleeding in the wash, in newspaper., in a newspaper., in old newspaper, in some newspaper
            """))
}
