import Basics
import Checking
import Content
import Foundation
import Language
import Spelling

/// The spelling of a book: the system's dictionaries, and the book's own words.
package struct BookSpelling: Sendable {
    package let list: WordList
    /// Why the book's own words could not be read.
    package let problem: String?
    private let speller: Speller
    private let environment: [String: String]

    /// Reads the book's own words; dictionaries are loaded when a word of their language is asked for.
    ///
    /// - Parameters:
    ///   - root: absolute path of the book's folder.
    ///   - environment: `DICPATH` and `HOME` say where dictionaries are looked for besides the system's folders.
    package init(of root: String, environment: [String: String]) {
        let (text, problem) = Self.read(root)
        self.init(WordList(text), problem, environment, after: nil)
    }

    private init(_ list: WordList, _ problem: String?, _ environment: [String: String], after old: BookSpelling?) {
        self.list = list
        self.problem = problem
        self.environment = environment
        speller = old.flatMap { $0.list.models == list.models ? $0.speller : nil } ?? Speller(environment: environment, models: list.models)
    }

    /// The same dictionaries with the words of the file as it is now.
    package func rereading(_ root: String) -> BookSpelling {
        let (text, problem) = Self.read(root)
        return text == list.text && problem == self.problem ? self : BookSpelling(WordList(text), problem, environment, after: self)
    }

    /// The same dictionaries with the words of an editor.
    package func replacing(text: String) -> BookSpelling {
        text == list.text ? self : BookSpelling(WordList(text), nil, environment, after: self)
    }

    private static func read(_ root: String) -> (text: String, problem: String?) {
        let path = SpellingProbe.wordsPath
        guard FileManager.default.fileExists(atPath: root + "/" + path) else { return ("", nil) }
        guard ContentFile.isInside(path, of: root) else {
            return ("", FileFault(verb: "read", path: path, .outsideBook).description)
        }
        do throws(FileFault) {
            let bytes = try RegularFile.bytes(root + "/" + path)
            guard bytes.count <= BookScanner.maximumSize else {
                return ("", "cannot read '\(path)': it has \(bytes.count) bytes; keep it below \(BookScanner.maximumSize)")
            }
            guard let text = String(validating: bytes, as: UTF8.self) else {
                return ("", "cannot read '\(path)': it is not UTF-8; save it as UTF-8")
            }
            return (text, nil)
        } catch {
            return ("", "cannot read '\(path)': \(error.reason); make it readable")
        }
    }

    /// What the rules ask.
    package func probe(under settings: Settings) -> SpellingProbe {
        let (speller, regions) = (speller, Regions(settings))
        return SpellingProbe(
            words: list.words,
            holds: { word, language in speller.holds(word, in: String(language.language), region: regions.region(of: language)) },
            suggestions: { word, language in
                speller.suggestions(for: word, in: String(language.language), region: regions.region(of: language))
            })
    }

    /// What keeps words from being looked up, each with what to do about it.
    package func obstacles(in book: Book) -> [String] {
        switch Speller.obstacle {
        case .staticProgram:
            return ["spelling is not checked: this build of replybook cannot load libraries; build it without -static-executable"]
        case .noLibrary:
            return ["spelling is not checked: libhunspell is not installed; install libhunspell-1.7-0 (macOS: brew install hunspell)"]
        case nil:
            let regions = Regions(book.settings)
            return (problem.map { [$0] } ?? []) + book.languages.compactMap { obstacle($0, regions.region(of: $0)) }
        }
    }

    private func obstacle(_ language: LanguageTag, _ region: String?) -> String? {
        let wanted = String(language.language) + (region.map { "_" + $0 } ?? "")
        guard let found = speller.dictionary(of: String(language.language), region: region) else {
            let remedy = "install one (Debian: hunspell-\(language.language))"
            return "spelling of '\(language)' is not checked: no dictionary '\(wanted)' is installed; \(remedy)"
        }
        guard region != nil, found != wanted else { return nil }
        return "dictionary \(found) stands in for '\(wanted)'; install that one, or name its region under 'locales' in the settings"
    }

    /// Names the dictionaries that a book's words are looked up in: another text where one of them changed.
    package func stamp(under settings: Settings, _ languages: [LanguageTag]) -> String {
        let regions = Regions(settings)
        return languages.map { speller.stamp(of: String($0.language), region: regions.region(of: $0)) }.joined(separator: " ")
    }
}

/// Which region's spelling a book keeps.
private struct Regions: Sendable {
    private let locales: [LanguageTag: String]

    init(_ settings: Settings) { locales = settings.locales }

    /// `GB` of `en-GB`; nil for a language that is written alike everywhere, as far as anybody said.
    func region(of language: LanguageTag) -> String? {
        let locale = locales[language] ?? (language == .english ? "en-GB" : language.description)
        return locale.split(separator: "-").dropFirst().last { $0.utf8.count == 2 }.map { $0.uppercased() }
    }
}
