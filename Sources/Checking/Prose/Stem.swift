import Content

/// The part of a word that inflection leaves alone, cut coarsely: good enough to match a phrase in all its forms.
///
/// Endings are cut from folded words, longest first, and at least three letters stay.
struct Stem: Sendable {
    private let endings: [[UInt8]]

    init(language: LanguageTag) {
        let list = switch language.language {
        case "ru", "uk", "be": Self.russian
        case "pl": Self.polish
        case "en": Self.english
        default: ""
        }
        endings = list.split(separator: " ").map { Array($0.utf8) }.sorted { $0.count > $1.count }
    }

    func stem(_ folded: String) -> String {
        var bytes = Array(folded.utf8)
        for reflexive in Self.reflexive where Self.cut(reflexive, from: &bytes) { break }
        for ending in endings where Self.cut(ending, from: &bytes) { break }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func cut(_ ending: [UInt8], from bytes: inout [UInt8]) -> Bool {
        guard bytes.count > ending.count, bytes.suffix(ending.count).elementsEqual(ending) else { return false }
        let rest = bytes.dropLast(ending.count)
        // Bytes that continue a scalar do not count as letters.
        guard rest.count(where: { $0 & 0xC0 != 0x80 }) >= 3 else { return false }
        bytes = Array(rest)
        return true
    }

    private static let reflexive = ["ся", "сь"].map { Array($0.utf8) }
    private static let russian = """
        иями ями ами ого его ому ему ыми ими ешь ете ите ишь ать ять ить еть ая яя ое ее ый ий ой ую юю ые ие ых их ым им ом ем ам ям ах ях \
        ов ев ей ют ут ат ят ет ит ит ал ил ел ала ила ела ало или али ели ило ию ия ии ью а я о е ы и у ю ь й
        """
    private static let polish = """
        owego owej owych owymi iami ami iach ach iego ego iemu emu ych ich ymi imi owi iej ej esz ecie icie amy emy imy ymy cie ac ec ic yc \
        al ala ali aly il ila ili ily iem em iom om ow ie ia iu ym im aja a e i o u y
        """
    private static let english = "ing ies ied ed es s e y"
}
