/// Character references as exports of helpdesks write them (HTML, section 13.5): all numeric ones, and the named ones of Latin
/// letters, punctuation and signs. An unknown name stays as it is written.
enum HTMLEntities {
    private static let named: [Substring: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "laquo": "«", "raquo": "»", "mdash": "—",
        "ndash": "–", "hellip": "…", "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "bdquo": "„", "sbquo": "‚",
        "bull": "•", "middot": "·", "deg": "°", "euro": "€", "pound": "£", "cent": "¢", "yen": "¥", "sect": "§", "copy": "©",
        "reg": "®", "trade": "™", "times": "×", "divide": "÷", "plusmn": "±", "frac12": "½", "frac14": "¼", "sup2": "²", "sup3": "³",
        "micro": "µ", "para": "¶", "rarr": "→", "larr": "←", "uarr": "↑", "darr": "↓", "check": "✓", "shy": "\u{AD}",
        "zwj": "\u{200D}", "zwnj": "\u{200C}", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "lsaquo": "‹",
        "rsaquo": "›", "iexcl": "¡", "iquest": "¿", "num": "#", "percnt": "%", "lbrace": "{", "lcub": "{", "rbrace": "}", "rcub": "}",
        "lsqb": "[", "lbrack": "[", "rsqb": "]", "rbrack": "]", "ast": "*", "lowbar": "_", "colon": ":", "comma": ",", "period": ".",
        "excl": "!", "quest": "?", "sol": "/", "bsol": "\\", "equals": "=", "plus": "+", "dollar": "$", "commat": "@", "Tab": "\t",
        "NewLine": "\n", "szlig": "ß", "aelig": "æ", "AElig": "Æ", "oslash": "ø", "Oslash": "Ø", "oelig": "œ", "OElig": "Œ", "eth": "ð",
        "thorn": "þ", "inodot": "ı", "imath": "ı", "lstrok": "ł", "Lstrok": "Ł", "dstrok": "đ", "Dstrok": "Đ",
    ]

    /// Accents by the ends of their names, as in `oacute`.
    private static let accents: [(name: String, mark: Unicode.Scalar)] = [
        ("acute", "\u{301}"), ("grave", "\u{300}"), ("circ", "\u{302}"), ("tilde", "\u{303}"), ("uml", "\u{308}"), ("ring", "\u{30A}"),
        ("cedil", "\u{327}"), ("caron", "\u{30C}"), ("ogon", "\u{328}"), ("dot", "\u{307}"), ("dblac", "\u{30B}"), ("breve", "\u{306}"),
        ("macr", "\u{304}"),
    ]

    /// Windows-1252 in place of C1, which is what such references mean (HTML, section 13.2.5.80).
    private static let windows: [UInt32: UInt32] = [
        0x80: 0x20AC, 0x82: 0x201A, 0x84: 0x201E, 0x85: 0x2026, 0x8B: 0x2039, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D,
        0x95: 0x2022, 0x96: 0x2013, 0x97: 0x2014, 0x99: 0x2122, 0x9B: 0x203A,
    ]

    /// The text with its references read.
    static func decoded(_ text: Substring) -> String {
        guard text.contains("&") else { return String(text) }
        var result = ""
        var rest = text
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            let name = rest[rest.index(after: start)...].prefix(32).prefix { $0 != ";" && $0 != "&" && !$0.isWhitespace && $0 != "<" }
            if let value = value(of: name) {
                result += value
                rest = rest[name.endIndex...]
                if rest.first == ";" { rest = rest.dropFirst() }
            } else {
                result += "&"
                rest = rest[rest.index(after: start)...]
            }
        }
        return result + rest
    }

    private static func value(of name: Substring) -> String? {
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let isHexadecimal = digits.first == "x" || digits.first == "X"
            guard let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else { return nil }
            guard number >= 0x20 || number == 0x09 || number == 0x0A else { return "" }
            return String(Unicode.Scalar(windows[number] ?? number) ?? "\u{FFFD}")
        }
        if let known = named[name] { return known }
        guard let letter = name.unicodeScalars.first, letter.isASCII,
            let accent = accents.first(where: { name.dropFirst() == $0.name })
        else { return nil }
        var pair = String.UnicodeScalarView()
        pair.append(letter)
        pair.append(accent.mark)
        return String(pair).precomposed
    }
}
