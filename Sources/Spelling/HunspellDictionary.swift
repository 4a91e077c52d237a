import Synchronization

/// One dictionary in memory.
///
/// libhunspell keeps what it works with in the dictionary itself, even while it only looks a word up, so one thread at a time
/// asks it: that is what the lock is for. Answers are kept, because a book says the same words again and again.
final class HunspellDictionary: Sendable {
    /// Owns the memory of the library.
    private struct Memory: ~Copyable {
        let library: HunspellLibrary
        let handle: OpaquePointer
        let encoding: DictionaryEncoding
        var answers: [String: Bool] = [:]

        deinit { library.destroy(handle) }
    }

    private let memory: Mutex<Memory>

    /// More answers than a large book has words are not kept.
    private static let maximumAnswers = 100_000
    /// Nobody reads more proposals, and the library's later ones are guesses.
    private static let maximumSuggestions = 5

    /// Nil where the files are not a dictionary in an encoding that is known.
    init?(_ files: DictionaryFiles, _ library: HunspellLibrary) {
        guard let handle = library.create(files.affixes, files.words) else { return nil }
        guard let name = library.encoding(handle), let encoding = DictionaryEncoding(named: String(cString: name)) else {
            library.destroy(handle)
            return nil
        }
        memory = Mutex(Memory(library: library, handle: handle, encoding: encoding))
    }

    func holds(_ word: String) -> Bool {
        memory.withLock { memory in
            if let answer = memory.answers[word] { return answer }
            let answer = memory.encoding.bytes(of: word).map { memory.library.spell(memory.handle, $0) != 0 } ?? false
            if memory.answers.count >= Self.maximumAnswers { memory.answers = [:] }
            memory.answers[word] = answer
            return answer
        }
    }

    func suggestions(for word: String) -> [String] {
        memory.withLock { memory in
            guard let bytes = memory.encoding.bytes(of: word) else { return [] }
            var words: HunspellLibrary.Words?
            let count = memory.library.suggest(memory.handle, &words, bytes)
            defer { if count > 0 { memory.library.free(memory.handle, &words, count) } }
            guard count > 0, let words else { return [] }
            return (0..<min(Int(count), Self.maximumSuggestions)).compactMap { words[$0].map { memory.encoding.text($0) } }
        }
    }

    /// Teaches a word that inflects like another one.
    func add(_ word: String, like example: String) {
        memory.withLock { memory in
            guard let word = memory.encoding.bytes(of: word), let example = memory.encoding.bytes(of: example) else { return }
            // A model that the dictionary does not hold teaches nothing, and another language's dictionary may hold it.
            _ = memory.library.addLike(memory.handle, word, example)
            memory.answers = [:]
        }
    }
}
