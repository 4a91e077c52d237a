import Synchronization

/// Asks the system's Hunspell dictionaries whether words are spelled right.
///
/// Library and dictionaries are loaded when the first word of their language is asked for.
///
/// ```swift
/// let speller = Speller(environment: ["DICPATH": folder])
/// let isRight = speller.holds("parcel", in: "en", region: "GB")  // true
/// let isWrong = speller.holds("parcle", in: "en", region: "GB")  // false
/// let proposals = speller.suggestions(for: "parcle", in: "en", region: "GB")  // ["parcel"]
/// ```
package final class Speller: Sendable {
    /// Why nothing can be checked.
    package enum Obstacle: Sendable {
        /// The program is linked statically, so that it cannot load a library.
        case staticProgram
        /// libhunspell is not installed.
        case noLibrary
    }

    private struct Key: Hashable {
        let language: String
        let region: String?
    }

    private struct Loaded {
        let name: String
        let dictionaries: [HunspellDictionary]
    }

    private let folders: [String]
    private let models: [Model]
    private let loaded = Mutex<[Key: Loaded]>([:])

    /// A word that inflects like another one: a line `промокод/завод` of a list of words.
    package struct Model: Sendable, Hashable {
        package let word: String
        package let example: String

        package init(word: String, example: String) {
            self.word = word
            self.example = example
        }
    }

    /// - Parameters:
    ///   - environment: `DICPATH` and `HOME` say where dictionaries are looked for besides the system's folders.
    ///   - models: words to learn with their inflection.
    package init(environment: [String: String], models: [Model] = []) {
        folders = DictionaryFiles.folders(environment)
        self.models = models
    }

    /// Nil where libhunspell can be asked.
    package static var obstacle: Obstacle? {
        guard HunspellLibrary.isLoadable else { return .staticProgram }
        return HunspellLibrary.installed == nil ? .noLibrary : nil
    }

    /// The dictionary of a language: `pl_PL`, `en_AU, en_US` where several stand in for one; nil where none is installed.
    package func dictionary(of language: String, region: String?) -> String? {
        let found = dictionaries(Key(language: language, region: region))
        return found.dictionaries.isEmpty ? nil : found.name
    }

    /// True for a word of a language; nil where no dictionary of it is installed.
    package func holds(_ word: String, in language: String, region: String?) -> Bool? {
        let found = dictionaries(Key(language: language, region: region)).dictionaries
        return found.isEmpty ? nil : found.contains { $0.holds(word) }
    }

    /// Words that may be meant, the likeliest first; at most five.
    package func suggestions(for word: String, in language: String, region: String?) -> [String] {
        dictionaries(Key(language: language, region: region)).dictionaries.lazy.map { $0.suggestions(for: word) }
            .first { !$0.isEmpty } ?? []
    }

    /// Names the files of a language's dictionaries with their sizes and times: another text where one of them changed.
    package func stamp(of language: String, region: String?) -> String {
        DictionaryFiles.installed(of: language, region: region, in: folders).map(\.stamp).joined(separator: ",")
    }

    private func dictionaries(_ key: Key) -> Loaded {
        loaded.withLock { loaded in
            if let known = loaded[key] { return known }
            let found = load(key)
            loaded[key] = found
            return found
        }
    }

    private func load(_ key: Key) -> Loaded {
        guard let library = HunspellLibrary.installed else { return Loaded(name: "", dictionaries: []) }
        let files = DictionaryFiles.installed(of: key.language, region: key.region, in: folders)
        let found = files.compactMap { files in HunspellDictionary(files, library).map { (files.name, $0) } }
        for dictionary in found.map(\.1) {
            for model in models { dictionary.add(model.word, like: model.example) }
        }
        return Loaded(name: found.map(\.0).joined(separator: ", "), dictionaries: found.map(\.1))
    }
}
