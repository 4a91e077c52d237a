import Foundation
import Spelling
import Testing

/// Small dictionaries in the encodings that Debian's are in; the library is the system's.
@Suite struct SpellerTests {
    /// A folder of dictionaries that goes away with it.
    private struct Folder: ~Copyable {
        let path = NSTemporaryDirectory() + "replybook-spelling-" + UUID().uuidString

        init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func add(_ name: String, _ words: [String], named encoding: String = "UTF-8", _ encode: (String) -> [UInt8] = { Array($0.utf8) })
            throws
        {
            let rules = "SET \(encoding)\nTRY aeiou\nSFX A Y 2\nSFX A 0 s [^s]\nSFX A 0 ов [^s]\n"
            try Data(encode(rules)).write(to: URL(filePath: "\(path)/\(name).aff"))
            try Data(encode("\(words.count)\n" + words.joined(separator: "\n") + "\n")).write(to: URL(filePath: "\(path)/\(name).dic"))
        }

        var speller: Speller { Speller(environment: ["DICPATH": path]) }
    }

    private static func koi8(_ text: String) -> [UInt8] {
        // RFC 1489, the small letters.
        let letters = Array("юабцдефгхийклмнопярстужвьызшэщчъ".unicodeScalars)
        return text.unicodeScalars.map { scalar in
            scalar.isASCII ? UInt8(scalar.value) : UInt8(0xC0 + (letters.firstIndex(of: scalar) ?? 0))
        }
    }

    private static func latin2(_ text: String) -> [UInt8] {
        let letters: [Unicode.Scalar: UInt8] = ["ą": 0xB1, "ł": 0xB3, "ś": 0xB6, "ż": 0xBF, "ó": 0xF3, "ę": 0xEA, "ć": 0xE6]
        return text.unicodeScalars.map { $0.isASCII ? UInt8($0.value) : letters[$0] ?? 0x3F }
    }

    @Test func `the library is installed where these tests run`() {
        #expect(Speller.obstacle == nil, "install libhunspell-1.7-0; .ci/packages does")
    }

    @Test func `words are held in the encoding of their dictionary`() throws {
        let folder = try Folder()
        try folder.add("en_GB", ["parcel/A", "can't"])
        try folder.add("ru_RU", ["посылка"], named: "KOI8-R", Self.koi8)
        try folder.add("pl_PL", ["paczkę", "żółć"], named: "ISO8859-2", Self.latin2)
        let speller = folder.speller
        let right = [("parcel", "en"), ("Parcels", "en"), ("can't", "en"), ("посылка", "ru"), ("Посылка", "ru"), ("żółć", "pl")]
        for (word, language) in right {
            #expect(speller.holds(word, in: language, region: nil) == true, "\(word)")
        }
        let wrong = [("parcle", "en"), ("посылкa", "ru"), ("посылочка", "ru"), ("zolc", "pl"), ("你好", "pl"), ("a\u{0}b", "en")]
        for (word, language) in wrong {
            #expect(speller.holds(word, in: language, region: nil) == false, "\(word)")
        }
        #expect(speller.suggestions(for: "пасылка", in: "ru", region: nil) == ["посылка"])
        #expect(speller.suggestions(for: "paczke", in: "pl", region: nil) == ["paczkę"])
    }

    @Test func `a language without a dictionary has no wrong words`() throws {
        let folder = try Folder()
        try folder.add("en_GB", ["parcel"])
        #expect(folder.speller.holds("abc", in: "xq", region: nil) == nil)
        #expect(folder.speller.dictionary(of: "xq", region: nil) == nil)
        #expect(folder.speller.suggestions(for: "abc", in: "xq", region: nil) == [])
    }

    @Test func `the dictionary of the region is taken, and all of the language where there is none`() throws {
        let folder = try Folder()
        try folder.add("en_GB", ["colour"])
        try folder.add("en_US", ["color"])
        let speller = folder.speller
        #expect(speller.dictionary(of: "en", region: "GB") == "en_GB")
        #expect(speller.holds("color", in: "en", region: "GB") == false)
        #expect(speller.dictionary(of: "en", region: "AU") == "en_GB, en_US")
        #expect(speller.holds("color", in: "en", region: "AU") == true)
        #expect(speller.holds("colour", in: "en", region: "AU") == true)
    }

    @Test func `a word learns the forms of another`() throws {
        let folder = try Folder()
        try folder.add("ru_RU", ["завод/A"])
        let speller = Speller(environment: ["DICPATH": folder.path], models: [.init(word: "промокод", example: "завод")])
        #expect(speller.holds("промокодов", in: "ru", region: nil) == true)
        #expect(speller.holds("промокодыч", in: "ru", region: nil) == false)
    }

    @Test func `files that are no dictionary count as none`() throws {
        let folder = try Folder()
        try folder.add("en_GB", ["parcel"], named: "EBCDIC")
        #expect(folder.speller.holds("parcel", in: "en", region: "GB") == nil)
    }

    @Test func `many threads may ask at once`() async throws {
        let folder = try Folder()
        try folder.add("en_GB", ["parcel/A"])
        let speller = folder.speller
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<64 {
                group.addTask { (0..<200).allSatisfy { speller.holds("x\(number)y\($0)", in: "en", region: "GB") == false } }
            }
            for await isRight in group { #expect(isRight) }
        }
    }
}
