import ArgumentParser
import Content

/// The half-typed name of a template, and what the shell at hand wants to hear in answer.
struct TypedName {
    private let text: String
    private let shell: CompletionShell?

    /// - Parameters:
    ///   - index: of the word that is being completed; bash makes several words of a name with `@` or `:`.
    ///   - prefix: what of that word stands before the cursor.
    init(words: [String], index: Int, prefix: String, shell: CompletionShell?) {
        self.shell = shell
        var text = prefix
        var place = index
        while shell == .bash, place > 0, place < words.count, Self.isBreak(words[place]) || Self.isBreak(words[place - 1]) {
            place -= 1
            text = words[place] + text
        }
        self.text = text
    }

    private static func isBreak(_ word: String) -> Bool { word == ":" || word == "@" }

    /// Ids, for words that begin no id the slugs alone; variants and languages once a name stands, so that the first list stays short.
    func offers(_ names: [TextName]) -> [String] {
        let isWhole = text.contains("@") || text.contains(":")
        var offers = names.flatMap { isWhole ? Self.forms(of: $0, named: $0.id.description) : [$0.id.description] }
        if !text.isEmpty, !offers.contains(where: { $0.hasPrefix(text) }) {
            offers = names.flatMap { isWhole ? Self.forms(of: $0, named: $0.id.slug) : [$0.id.slug] }
        }
        return Set(offers.filter { $0.hasPrefix(text) }).sorted().map(spelled)
    }

    private static func forms(of name: TextName, named id: String) -> [String] {
        let variant = name.variant.map { "\(id)@\($0)" }
        return ["\(variant ?? id):\(name.language)"] + (variant.map { [$0] } ?? [])
    }

    /// bash completes from the last break on, zsh takes what follows a bare colon for a description.
    private func spelled(_ offer: String) -> String {
        if shell == .zsh { return offer.replacing(":", with: "\\:") }
        guard shell == .bash, let mark = text.lastIndex(where: { $0 == ":" || $0 == "@" }) else { return offer }
        let kept = text.distance(from: text.startIndex, to: mark) + (text[mark] == ":" ? 1 : 0)
        return String(offer.dropFirst(kept))
    }
}
