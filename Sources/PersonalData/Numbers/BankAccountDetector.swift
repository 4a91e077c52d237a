/// Finds bank accounts: IBAN with its check (ISO 13616-1), Polish account numbers without the country, Russian accounts.
struct BankAccountDetector: Sendable {
    func details(in text: ScannedText) -> [PersonalDetail] {
        var details: [PersonalDetail] = []
        var index = 0
        while index < text.scalars.count {
            if let end = iban(from: index, in: text) {
                details.append(PersonalDetail(range: index..<end, .iban))
                index = end
            } else {
                index += 1
            }
        }
        return details
    }

    private func iban(from start: Int, in text: ScannedText) -> Int? {
        guard !text.isWord(start - 1), start + 15 <= text.scalars.count, let first = letter(text.folded[start]),
            let second = letter(text.folded[start + 1])
        else { return nil }
        let country = String(UnicodeScalar(first)) + String(UnicodeScalar(second))
        var values: [UInt8] = []
        var ends: [Int] = []
        var index = start
        while index < text.scalars.count, values.count < 34 {
            if let value = value(text.folded[index]) {
                values.append(value)
                index += 1
                ends.append(index)
            } else if values.count > 3, text.scalars[index].isBlank || text.scalars[index].isDash || text.scalars[index].isInvisible,
                index + 1 < text.scalars.count, value(text.folded[index + 1]) != nil
            {
                index += 1
            } else if values.count == 2, text.scalars[index].isBlank {
                index += 1
            } else {
                break
            }
        }
        guard values.count >= 15, values[2] < 10, values[3] < 10,
            let length = length(of: values, ends: ends, country: country, start: start, in: text),
            // Nothing but zeros shows the form.
            values[2..<length].contains(where: { $0 > 0 })
        else { return nil }
        return ends[length - 1]
    }

    /// The known length of the country, or the longest that passes the check and ends with a word.
    private func length(of values: [UInt8], ends: [Int], country: String, start: Int, in text: ScannedText) -> Int? {
        if let length = Self.lengths[country] {
            guard values.count >= length, !text.isWord(ends[length - 1]) else { return nil }
            return CheckDigits.iban(Array(values.prefix(length))) || isNamed(start, in: text) ? length : nil
        }
        // Two small letters are a word of a sentence far more often than a country without a known length.
        guard text.scalars[start] != text.folded[start], text.scalars[start + 1] != text.folded[start + 1] else { return nil }
        return (15...values.count).reversed().first { length in
            !text.isWord(ends[length - 1]) && CheckDigits.iban(Array(values.prefix(length)))
        }
    }

    /// The writer says that it is one, so a slip of a digit does not save it.
    private func isNamed(_ index: Int, in text: ScannedText) -> Bool {
        TellingWords.holds(text.words(before: index, count: 3), exactly: ["iban"], prefixes: ["счет", "kont", "rachun", "account"])
    }

    private func letter(_ scalar: Unicode.Scalar) -> UInt8? {
        (0x61...0x7A).contains(scalar.value) ? UInt8(scalar.value) : nil
    }

    /// Letters are 10 … 35.
    private func value(_ scalar: Unicode.Scalar) -> UInt8? { scalar.digit ?? letter(scalar).map { $0 - 0x61 + 10 } }

    /// SWIFT IBAN registry, release 99.
    private static let lengths: [String: Int] = [
        "pl": 28, "de": 22, "gb": 22, "fr": 27, "es": 24, "it": 27, "nl": 18, "be": 16, "cz": 24, "sk": 24, "lt": 20, "lv": 21,
        "ee": 20, "ua": 29, "by": 28, "kz": 20, "at": 20, "ch": 21, "se": 24, "no": 15, "dk": 18, "fi": 18, "pt": 25, "ie": 22,
        "ro": 24, "hu": 28, "bg": 22, "ge": 22, "tr": 26, "il": 23, "cy": 28, "lu": 20, "mt": 31, "gr": 27, "hr": 21, "si": 19,
        "rs": 22, "ae": 23, "md": 24, "is": 26, "li": 21, "me": 22, "mk": 19, "ba": 20, "al": 28, "az": 28, "am": 16,
    ]
}
