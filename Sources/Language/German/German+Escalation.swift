extension EscalationPhrases {
    static let german = EscalationPhrases(
        lawyer: phrases(
            """
            anwalt, anwält, rechtsanwalt, rechtsanwält, rechtsschutz, vor gericht., zum gericht., amtsgericht, landgericht,
            gerichtlich, klage einreich, klage erheb, verklag, strafanzeige, anzeige erstatt, mahnbescheid, rechtliche schritt,
            rechtlichen schritt, staatsanwalt
            """),
        regulator: phrases(
            """
            verbraucherzentrale, verbraucherschutz, bundesnetzagentur, datenschutzbehörde, aufsichtsbehörde, gewerbeaufsicht,
            schlichtungsstelle, ombudsmann, ombudsstelle, wettbewerbszentrale, bafin.
            """),
        chargeback: phrases(
            """
            rückbuch, zurückbuch, zurück buch, rücklastschrift, lastschrift zurück, käuferschutz, paypal fall, paypal-fall
            """),
        press: phrases(
            """
            zeitung, an die presse., zur presse., in der presse., fernsehen., an die öffentlichkeit., journalist
            """),
        injury: phrases(
            """
            verletz, krankenhaus, krankenwagen, rettungswagen, notarzt, notaufnahme, stromschlag, allergisch, feuer gefangen,
            in brand., explodier, mich verbrannt., sich verbrannt., verbrennung, verbrüh, mich geschnitten., sich geschnitten.,
            blutet., blutung, vergift, erstickt., verschluckt., gehirnerschütter, finger geschnitten., finger gequetscht.,
            finger gebrochen., hand geschnitten., hand verbrannt., hand gebrochen., arm gebrochen., bein gebrochen.,
            zahn abgebrochen., zahn ausgebissen.
            """),
        woundVerbs: words(
            """
            schnitt. quetschte. brach. verbrannte.
            """),
        woundParts: words(
            """
            finger. hand. hände. arm. bein. fuß. auge. augen. gesicht. kopf. zahn. nase. zunge. knie.
            """),
        harmless: phrases(
            """
            zeitungspapier, in zeitung, rechte verletz
            """))
}
