/// What a run of digits is, by its length, shape, check digits and the words before it.
enum PersonalNumber {
    static func kind(of run: DigitRun, after words: [String], before next: [String]) -> PersonalDetail.Kind? {
        // Nothing but zeros shows the form.
        guard run.digits.contains(where: { $0 > 0 }) else { return nil }
        if isCard(run, near: words + next) || isFigureByFigure(run, 13...19) { return .card }
        if let account = account(run, after: words) { return account }
        if run.hasPlus, (8...15).contains(run.digits.count) { return .phone }
        if run.shape == [3, 2, 4], run.allDashes || TellingWords.holds(words, exactly: ["ssn"], prefixes: ["social"]) { return .idCard }
        return tax(run, after: words) ?? (isPhone(run, after: words) || isFigureByFigure(run, 7...12) ? .phone : nil)
    }

    /// `4 9 2 9 1 3 …`: nobody lists single figures for anything else.
    private static func isFigureByFigure(_ run: DigitRun, _ counts: ClosedRange<Int>) -> Bool {
        counts.contains(run.digits.count) && run.shape.allSatisfy { $0 == 1 } && run.joints.allSatisfy { $0 == .blank || $0 == .dash }
    }

    /// Thirteen to nineteen digits with a card network's first digits and the check digit (ISO/IEC 7812), in one piece or in
    /// fours (4-6-5 and 4-6-4 for American Express and Diners); beside the word for a card neither a slip of a digit nor
    /// another grouping saves it.
    static func isCard(_ run: DigitRun, near words: [String]) -> Bool {
        if (13...19).contains(run.digits.count), TellingWords.isCard(words), let first = run.digits.first, (2...6).contains(first) {
            return true
        }
        let isWhole = run.shape.count == 1 && [14, 15, 16, 18, 19].contains(run.digits.count)
        let inFours = run.shape.count >= 4 && run.shape.dropLast().allSatisfy { $0 == 4 } && (1...4).contains(run.shape.last ?? 0)
        guard isWhole || inFours && (13...19).contains(run.digits.count) || [[4, 6, 5], [4, 6, 4]].contains(run.shape) else {
            return false
        }
        guard CheckDigits.luhn(run.digits), let first = run.digits.first else { return false }
        return run.digits.count == 14
            ? run.starts(with: [3, 0]) || run.starts(with: [3, 6]) || run.starts(with: [3, 8]) : (2...6).contains(first)
    }

    /// A Polish account of 26 digits (IBAN without its country), a Russian one of 20 that begins with the number of a
    /// balance account of people or firms.
    static func account(_ run: DigitRun, after words: [String]) -> PersonalDetail.Kind? {
        // Nothing but zeros shows the form.
        guard run.digits.contains(where: { $0 > 0 }) else { return nil }
        let isAccount = TellingWords.holds(
            words, exactly: ["acc", "acct", "a/c", "konta", "konto", "koncie"], prefixes: ["rachun", "account", "iban"])
        if run.digits.count == 26, isAccount || CheckDigits.iban([25, 21] + run.digits) { return .iban }
        if isAccount, (8...34).contains(run.digits.count) { return .account }
        let isNamed = TellingWords.holds(words, exactly: ["р/с", "рс", "кс"], prefixes: ["счет", "расчетн", "лицев"])
        guard run.digits.count == 20, isNamed || run.shape.count == 1 || run.shape.dropLast().allSatisfy({ $0 >= 3 }) else { return nil }
        return isNamed || [[4, 0, 8], [4, 0, 7], [4, 2, 3], [4, 0, 5], [4, 0, 6]].contains { run.starts(with: $0) } ? .account : nil
    }

    /// PESEL, NIP, INN, SNILS and Russian passports: the check digit, or the writer's word for it.
    static func tax(_ run: DigitRun, after words: [String]) -> PersonalDetail.Kind? {
        let isWhole = run.shape.count == 1
        switch run.digits.count {
        case 10:
            if words.contains("nip") || TellingWords.holds(words, prefixes: ["nip"]) { return .nip }
            if words.contains("инн") { return .inn }
            if TellingWords.isPassport(words) { return .passport }
            if [[2, 2, 6], [4, 6]].contains(run.shape), isPassportSeries(run.digits) { return .passport }
            if isWhole || [[3, 3, 2, 2], [3, 2, 2, 3]].contains(run.shape) && run.allDashes, CheckDigits.nip(run.digits) { return .nip }
            return isWhole && CheckDigits.inn(run.digits) ? .inn : nil
        case 11:
            if words.contains("pesel") || words.contains("peselu") || isWhole && CheckDigits.pesel(run.digits) { return .pesel }
            let isSNILS = run.shape == [3, 3, 3, 2] || isWhole && !isRussianPhone(run)
            return words.contains("снилс") || isSNILS && CheckDigits.snils(run.digits) ? .snils : nil
        case 12: return words.contains("инн") || isWhole && CheckDigits.inn(run.digits) ? .inn : nil
        default: return nil
        }
    }

    /// Region code, then the year of the form: 97 … 99 or 00 … 35.
    private static func isPassportSeries(_ d: [UInt8]) -> Bool {
        let year = d[2] * 10 + d[3]
        return d[0] * 10 + d[1] > 0 && (year >= 97 || year <= 35)
    }

    static func isPhone(_ run: DigitRun, after words: [String]) -> Bool {
        let count = run.digits.count
        if TellingWords.isPhone(words.prefix(3)), (6...15).contains(count), run.shape.count <= 6 { return true }
        if run.starts(with: [0, 0]), (11...15).contains(count) { return true }
        if count == 11, isRussianPhone(run) || run.starts(with: [0]) && run.shape.count <= 5 { return true }
        return isPolishPhone(run) || isCityPhone(run)
    }

    /// 8 or 7, then an area code that begins with 3, 4, 8 or 9 (Russian numbering plan), in up to six groups.
    private static func isRussianPhone(_ run: DigitRun) -> Bool {
        guard run.digits.count == 11, [7, 8].contains(run.digits[0]), [3, 4, 8, 9].contains(run.digits[1]) else { return false }
        return run.shape.count == 1 || run.shape[0] == 1 || run.shape[0] == 4
    }

    /// Nine digits: in one piece with a mobile prefix (UKE numbering plan), or grouped 3-3-3, 2-3-2-2, 3-2-2-2.
    private static func isPolishPhone(_ run: DigitRun) -> Bool {
        guard run.digits.count == 9, run.digits[0] != 0 else { return false }
        let prefix = run.digits[0] * 10 + run.digits[1]
        if run.shape.count == 1 { return [45, 50, 51, 53, 57, 60, 66, 69, 72, 73, 78, 79, 88].contains(prefix) }
        return [[3, 3, 3], [2, 3, 2, 2], [3, 2, 2, 2], [2, 7]].contains(run.shape)
    }

    /// Ten digits written as phones are (3-3-2-2, 3-3-4, 4-2-2-2, Russian mobile in one piece), British ones that begin
    /// with 0, American 1-3-3-4, and local 3-2-2 with dashes.
    private static func isCityPhone(_ run: DigitRun) -> Bool {
        switch run.digits.count {
        case 7: return run.shape == [3, 2, 2] && run.allDashes
        case 10:
            if run.shape.count == 1 { return run.digits[0] == 9 || run.digits[0] == 0 }
            if run.digits[0] == 0 { return run.shape.count <= 5 }
            return [[3, 3, 2, 2], [3, 3, 4], [4, 2, 2, 2], [3, 7], [4, 3, 3], [3, 2, 2, 3], [3, 3, 1, 3]].contains(run.shape)
        case 11: return run.shape == [1, 3, 3, 4] && run.digits[0] == 1
        default: return false
        }
    }
}
