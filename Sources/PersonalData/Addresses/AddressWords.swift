/// Words of postal addresses in the languages that come first; folded as ``ScannedText`` folds.
enum AddressWords {
    /// They stand before the street's name, or behind it in Russian.
    static let streets: Set<String> = [
        "ulica", "ulicy", "ulicę", "ulice", "aleja", "alei", "aleje", "osiedle", "osiedlu", "ul",
        "улица", "улице", "улицу", "улицы", "ул", "проспект", "проспекте", "просп", "пр-т",
        "пр-кт", "пр-т.", "переулок", "переулке", "пер", "бульвар", "бульваре", "б-р",
        "шоссе", "набережная", "набережной", "наб", "площадь", "площади", "микрорайон",
        "микрорайоне", "мкр", "проезд", "проезде", "пр-д", "тупик", "снт", "днт",
    ]
    /// They count where a point or a name follows.
    static let shortStreets: Set<String> = ["al", "os", "pl", "plac", "placu", "пр", "ш", "пл"]
    /// They stand behind the street's name.
    static let streetsBehind: Set<String> = [
        "street", "st", "road", "rd", "lane", "ln", "avenue", "ave", "close", "drive", "dr", "court", "ct", "terrace", "crescent", "way",
        "place", "boulevard", "blvd", "hill", "grove", "gardens", "square", "mews", "row", "view", "walk", "rise", "mills", "highway",
        "hwy",
        "parkway", "pkwy", "circle", "cir", "green", "parade", "quay", "wharf", "trail", "heights",
    ]
    /// A number follows.
    static let units: Set<String> = [
        "д", "дом", "доме", "корп", "корпус", "корпусе", "к", "стр", "строение",
        "кв", "квартира", "квартире", "квартиру", "оф", "офис", "подъезд",
        "участок", "уч", "m", "mieszkanie", "mieszkania", "lok", "lokal", "apt", "apartment", "flat", "unit", "suite", "ste", "box",
    ]
    /// Units that goods do not have.
    static let flats: Set<String> = [
        "кв", "квартира", "квартире", "квартиру", "оф", "офис", "корп",
        "корпус", "подъезд", "mieszkanie", "mieszkania", "lok", "lokal", "apt", "apartment", "flat", "suite",
    ]
    /// Words for streets that are also in the names of goods.
    static let ambiguousStreets: Set<String> = [
        "trail", "heights", "view", "hill", "green", "way", "place", "row", "walk", "close", "rise", "mills", "court", "square", "circle",
        "parade", "gardens", "grove", "st", "dr", "ct", "drive", "cir",
    ]
    /// The letters that British postcodes begin with (Royal Mail, postcode areas).
    static let britishAreas = Set(
        """
        ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy g gl gu gy ha hd hg hp \
        hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg \
        sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze
        """.split(whereSeparator: \.isWhitespace).map(String.init))
    /// A name follows or stands before.
    static let places: Set<String> = [
        "г", "гор", "город", "городе", "обл", "область", "области", "край",
        "респ", "республика", "район", "района", "р-н", "пос", "поселок",
        "пгт", "с", "село", "дер", "деревня", "деревне", "д", "станица", "wieś",
        "wies", "wsi", "gmina", "gm", "woj", "województwo", "powiat", "miejscowość", "miejscowosc", "county",
    ]
    /// German and French streets: `Hauptstraße`, `rue`.
    static func isForeignStreet(_ word: String) -> Bool {
        word == "rue" || word == "calle"
            || word.count > 5 && ["straße", "strasse", "str", "gasse", "platz"].contains { word.hasSuffix($0) }
    }

    static let livingStems = ["жив", "прожив", "адрес", "mieszk", "adres", "live", "address", "город"]

    /// States and districts of the USA, as they stand before the postcode.
    static let states = Set(
        """
        al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut \
        vt va wa wv wi wy dc
        """.split(separator: " ").map(String.init))

    /// `Słonecznikowa`, «Чистопольская»: what most streets are named by where no word for a street stands there.
    static func isStreetAdjective(_ word: String) -> Bool {
        word.count > 4
            && ["owa", "ska", "cka", "zna", "rna", "lna", "ная", "кая", "вая", "ого", "ева", "ова", "ej", "ой"].contains {
                word.hasSuffix($0)
            }
    }
}
