/// What the program asks ICU for, of all that its package has.
enum KeptData {
    /// Numbers, amounts and days in all languages are kept, and the charsets of mail.
    ///
    /// Left out: sorting (`coll`), the breaking of lines and words (`brkitr`), names of languages, regions, time zones and units,
    /// numbers in words (`rbnf`), transliteration, names of characters, profiles of network protocols, compatibility forms.
    static func keeps(_ name: Substring) -> Bool {
        if let folder = name.firstIndex(of: "/") { return name[..<folder] == "curr" }
        if name.hasSuffix(".cnv") { return converters.contains(name.dropLast(4)) }
        return !name.hasSuffix(".spp") && !name.hasPrefix("nfkc") && !leftOut.contains(name)
    }

    private static let leftOut: Set<Substring> = [
        "confusables.cfu", "metaZones.res", "unames.icu", "units.res", "windowsZones.res",
    ]

    /// Those that `MailCharset` and `DictionaryEncoding` name, by ICU's names for their tables.
    private static let converters: Set<Substring> = [
        // windows-1250 to 1254, 1257
        "ibm-5346_P100-1998", "ibm-5347_P100-1998", "ibm-5348_P100-1997", "ibm-5349_P100-1998", "ibm-5350_P100-1998",
        "ibm-9449_P100-2002",
        // ISO 8859-2, -5, -13, -15, -16
        "ibm-912_P100-1995", "ibm-915_P100-1995", "ibm-921_P100-1995", "ibm-923_P100-1998", "iso-8859_16-2001",
        // KOI8-R, KOI8-U, 866, Macintosh: Cyrillic, Central European
        "ibm-878_P100-1996", "ibm-1168_P100-2002", "ibm-866_P100-1995", "macos-7_3-10.2", "macos-29-10.2",
        // Shift JIS, which ISO 2022 JP is made of, EUC-JP, GB 18030
        "ibm-943_P15A-2003", "euc-jp-2007", "gb18030-2022",
    ]
}
