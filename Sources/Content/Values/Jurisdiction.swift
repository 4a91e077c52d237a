/// A country, or the European Union, whose law a text speaks of.
package struct Jurisdiction: Sendable, Hashable, CustomStringConvertible {
    /// ISO 3166-1 alpha-2 in capitals, or `EU`; `UK` is kept as `GB`.
    package let code: String

    /// Nil for anything that is not `EU`, `UK` or an assigned ISO 3166-1 alpha-2 code in capitals.
    package init?(_ text: String) {
        let code = text == "UK" ? "GB" : text
        guard code == Self.unionCode || Self.countries.contains(code) else { return nil }
        self.code = code
    }

    /// The code as people write it.
    package var description: String { code == "GB" ? "UK" : code }

    /// Returns true when the law is in force in a shop's country: its own, and the Union's in its members.
    package func applies(in country: Jurisdiction) -> Bool {
        code == country.code || (code == Self.unionCode && Self.members.contains(country.code))
    }

    private static let unionCode = "EU"

    /// The members of the European Union since 2020.
    private static let members = set("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK")

    /// ISO 3166-1 alpha-2 as of 2024.
    private static let countries = set(
        """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF \
        CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH \
        GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW \
        KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG \
        NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN \
        SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT \
        ZA ZM ZW
        """)

    private static func set(_ codes: String) -> Set<String> { Set(codes.split(separator: " ").map(String.init)) }
}
