import Content
import Language

/// The part of a word that inflection leaves alone, cut coarsely: good enough to match a phrase in all its forms.
///
/// Endings are cut from folded words, longest first, and at least three letters stay.
struct Stem: Sendable {
    /// By their last byte, longest first.
    private let endings: [[[UInt8]]]

    init(language: LanguageTag) {
        let list =
            switch language.language {
            case "ru", "uk", "be": Self.russian
            case "pl": Self.polish
            case "en": Self.english
            default: ""
            }
        var endings = [[[UInt8]]](repeating: [], count: 256)
        for ending in list.split(separator: " ").map({ Array($0.utf8) }).sorted(by: { $0.count > $1.count }) {
            endings[Int(ending[ending.count - 1])].append(ending)
        }
        self.endings = endings
    }

    func stem(_ folded: String) -> String {
        let bytes = Array(folded.utf8)
        return String(decoding: bytes.prefix(length(ofStemIn: bytes)), as: UTF8.self)
    }

    /// How many of a folded word's bytes are its stem.
    func length(ofStemIn bytes: [UInt8]) -> Int {
        let length = Self.cut(Self.reflexive, from: bytes, bytes.count)
        return length == 0 ? 0 : Self.cut(endings[Int(bytes[length - 1])], from: bytes, length)
    }

    /// The length without the first of the endings that the word has and can do without.
    private static func cut(_ endings: [[UInt8]], from bytes: [UInt8], _ length: Int) -> Int {
        for ending in endings where ending.count < length && bytes[length - ending.count..<length].elementsEqual(ending) {
            // Bytes that continue a scalar do not count as letters.
            if bytes[..<(length - ending.count)].count(where: { $0 & 0xC0 != 0x80 }) >= 3 { return length - ending.count }
        }
        return length
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
