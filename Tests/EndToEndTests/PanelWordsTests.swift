import Foundation
import Testing

/// The panel says everything in every language that it speaks.
@Suite struct PanelWordsTests {
    private static let folder = ConsoleCase.repository.appending(path: "Sources/Server/Assets")

    private static func words(_ tag: String) throws -> [String: String] {
        try JSONDecoder().decode([String: String].self, from: Data(contentsOf: folder.appending(path: "panel.\(tag).json")))
    }

    @Test(arguments: ["pl", "ru"]) func `a language has the words of the English page with the same places for values`(tag: String) throws {
        let (english, other) = try (Self.words("en"), Self.words(tag))
        #expect(Set(english.keys) == Set(other.keys))
        for (key, text) in english {
            #expect(other[key]?.components(separatedBy: "{}").count == text.components(separatedBy: "{}").count, "\(key)")
        }
        let same = english.filter { other[$0.key] == $0.value && $0.value.count > 12 }.keys
        #expect(same.isEmpty, "\(same) are not translated")
    }

    @Test func `the page and its scripts use words that there are, and all of them`() throws {
        let known = Set(try Self.words("en").keys)
        let files = try FileManager.default.contentsOfDirectory(at: Self.folder, includingPropertiesForKeys: nil)
        let texts = try files.filter { $0.pathExtension != "json" }.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        let inPage = texts.matches(of: /\{\{([\w-]+)\}\}/).map { String($0.1) }
        let inScripts = texts.matches(of: /\bt\('([\w-]+)'/).map { String($0.1) }
        let made: Set = ["lang", "secret", "customerMessage", "key"]
        for key in Set(inPage + inScripts).subtracting(made) { #expect(known.contains(key), "\(key)") }
        // Some keys are put together, such as `mood-upset`; the server uses two of its own.
        let families = texts.matches(of: /\bt\(`([\w-]+-)\$\{/).map { String($0.1) }
        let server: Set = ["refusedWithoutLink", "refusedByProxy"]
        let used = Set(inPage + inScripts + texts.matches(of: /'([\w-]+)'/).map { String($0.1) }).union(server)
        for key in known { #expect(used.contains(key) || families.contains { key.hasPrefix($0) }, "\(key) is not used") }
    }
}
