/// Named and numbered characters of HTML.
///
/// The names are those of HTML 4 (w3.org/TR/html401/sgml/entities.html) and the letters of Central Europe from HTML 5: editors of
/// mail write no others.
enum HTMLEntities {
    private static let longest = 12

    private static let named: [String: Unicode.Scalar] = {
        var named: [String: Unicode.Scalar] = [:]
        for pair in table.split(separator: " ").map({ $0.split(separator: "=") }) where pair.count == 2 {
            named[String(pair[0])] = UInt32(pair[1], radix: 16).flatMap(Unicode.Scalar.init)
        }
        for (start, names) in latin {
            for (offset, name) in names.split(separator: " ").enumerated() {
                named[String(name)] = Unicode.Scalar(UInt32(start + offset))
            }
        }
        return named
    }()

    /// From U+00A0 in order.
    private static let latin: [(Int, String)] = [
        (
            0xA0,
            """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para \
            middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute \
            Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml \
            Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml \
            eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
            """
        )
    ]

    private static let table = """
        amp=26 lt=3C gt=3E quot=22 apos=27 euro=20AC hellip=2026 mdash=2014 ndash=2013 horbar=2015 lsquo=2018 rsquo=2019 sbquo=201A \
        ldquo=201C rdquo=201D bdquo=201E lsaquo=2039 rsaquo=203A bull=2022 dagger=2020 permil=2030 prime=2032 trade=2122 numero=2116 \
        larr=2190 uarr=2191 rarr=2192 darr=2193 harr=2194 ensp=2002 emsp=2003 thinsp=2009 zwnj=200C zwj=200D lrm=200E rlm=200F \
        minus=2212 le=2264 ge=2265 ne=2260 asymp=2248 infin=221E check=2713 cross=2717 hearts=2665 star=2606 starf=2605 \
        Aogon=104 aogon=105 Cacute=106 cacute=107 Eogon=118 eogon=119 Lstrok=141 lstrok=142 Nacute=143 nacute=144 Sacute=15A \
        sacute=15B Zacute=179 zacute=17A Zdot=17B zdot=17C Ccaron=10C ccaron=10D Scaron=160 scaron=161 Zcaron=17D zcaron=17E \
        Ecaron=11A ecaron=11B Rcaron=158 rcaron=159 Uring=16E uring=16F OElig=152 oelig=153 Yuml=178 num=23 comma=2C colon=3A \
        period=2E excl=21 quest=3F lpar=28 rpar=29 sol=2F NewLine=A Tab=9
        """

    /// The text in UTF-8; a soft hyphen is left out, a no-break blank becomes a blank, and what is not a character stays.
    static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
        var result: [UInt8] = []
        var place = text.startIndex
        while place < text.endIndex {
            if text[place] == UInt8(ascii: "&"), let (scalar, end) = entity(in: text, from: place + 1) {
                if scalar == "\u{A0}" { result.append(0x20) } else if scalar != "\u{AD}" { result += Array(String(Character(scalar)).utf8) }
                place = end
            } else {
                result.append(text[place])
                place += 1
            }
        }
        return result
    }

    private static func entity(in text: ArraySlice<UInt8>, from start: Int) -> (Unicode.Scalar, Int)? {
        guard let stop = text[start...].prefix(longest).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: text[start..<stop], as: UTF8.self)
        if let scalar = named[name] { return (scalar, stop + 1) }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let number = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }.map { ($0, stop + 1) }
    }
}
