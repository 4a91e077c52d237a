/// The check digits that tell a personal number from any other number of its length. All take digits 0…9.
///
/// ```swift
/// let card = "4111111111111111".utf8.map { $0 - UInt8(ascii: "0") }
/// let isCard = CheckDigits.luhn(card)  // true
/// ```
package enum CheckDigits {
    /// Payment cards: ISO/IEC 7812-1, annex B (Luhn).
    package static func luhn(_ digits: [UInt8]) -> Bool {
        let sum = digits.reversed().enumerated().reduce(0) { sum, item in
            let doubled = Int(item.element) * (item.offset.isMultiple(of: 2) ? 1 : 2)
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum.isMultiple(of: 10)
    }

    /// IBAN: ISO 13616-1, the number with its first four characters moved to the end is 1 modulo 97 (ISO 7064 MOD 97-10).
    package static func iban(_ characters: [UInt8]) -> Bool {
        guard characters.count > 4 else { return false }
        let remainder = (characters[4...] + characters[..<4]).reduce(0) { remainder, value in
            (remainder * (value > 9 ? 100 : 10) + Int(value)) % 97
        }
        return remainder == 1
    }

    /// PESEL: Polish act on population records, weights 1 3 7 9, and a date of birth in its first six digits.
    package static func pesel(_ d: [UInt8]) -> Bool {
        guard d.count == 11, weighted(d, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 == 0 else { return false }
        let month = (Int(d[2]) * 10 + Int(d[3])) % 20
        let day = Int(d[4]) * 10 + Int(d[5])
        return (1...12).contains(month) && (1...31).contains(day)
    }

    /// NIP: Polish tax number, weights 6 5 7 2 3 4 5 6 7 modulo 11.
    package static func nip(_ d: [UInt8]) -> Bool {
        d.count == 10 && d[0] != 0 && weighted(d, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == Int(d[9])
    }

    /// INN: Russian tax number of 10 (companies) or 12 digits (people), Federal Tax Service order MMB-7-6/435.
    package static func inn(_ d: [UInt8]) -> Bool {
        func digit(_ weights: [Int]) -> Int { weighted(d, weights) % 11 % 10 }
        let company = [2, 4, 10, 3, 5, 9, 4, 6, 8]
        switch d.count {
        case 10: return d[...1] != [0, 0] && digit(company) == Int(d[9])
        case 12: return d[...1] != [0, 0] && digit([7] + company.prefix(9)) == Int(d[10]) && digit([3, 7] + company) == Int(d[11])
        default: return false
        }
    }

    /// SNILS: Russian insurance number, weights 9 … 1 modulo 101, 100 counts as 0 (Pension Fund resolution 192p).
    package static func snils(_ d: [UInt8]) -> Bool {
        guard d.count == 11 else { return false }
        return weighted(d, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100 == Int(d[9]) * 10 + Int(d[10])
    }

    /// Polish identity card (letters A = 10 …): weights 7 3 1 0 7 3 1 7 3 modulo 10, the fourth character is the check digit.
    package static func polishIDCard(_ c: [UInt8]) -> Bool {
        c.count == 9 && weighted(c, [7, 3, 1, 0, 7, 3, 1, 7, 3]) % 10 == Int(c[3])
    }

    /// Polish passport: weights 7 3 0 1 7 3 1 7 3 modulo 10, the third character is the check digit.
    package static func polishPassport(_ c: [UInt8]) -> Bool {
        c.count == 9 && weighted(c, [7, 3, 0, 1, 7, 3, 1, 7, 3]) % 10 == Int(c[2])
    }

    private static func weighted(_ digits: [UInt8], _ weights: [Int]) -> Int {
        zip(digits, weights).reduce(0) { $0 + Int($1.0) * $1.1 }
    }
}
