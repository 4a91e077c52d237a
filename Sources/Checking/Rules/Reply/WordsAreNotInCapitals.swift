import Content
import Diagnostics
import Language

struct WordsAreNotInCapitals: TextRule {
    static let about = RuleDescription(
        "words-are-not-in-capitals", .warning, "Words are not written in capitals.",
        why: "Capitals read as shouting, and screen readers spell them out letter by letter. Abbreviations and codes are not words.")

    static let examples: [Example] = [
        .good("Your IBAN and PESEL are safe; the code is {{ order_number }}."),
        .bad("Please ↓DO NOT return the box."),
        .bad("↓ВНИМАНИЕ: посылка придёт завтра.", .russian),
        .bad("Paczka będzie ↓NATYCHMIAST u Państwa.", .polish),
        .good("> [!IMPORTANT]\n> NIP stays on the invoice.", .english, .article),
        .good("The sizes are XS, XXL and XXXL.", .english, .article),
        .good("Set up the AWS CLI, then the REST API of NVIDIA CUDA.", .english, .article),
        .good("Выполните запрос REST API в NVIDIA CUDA.", .russian, .article),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        var found: [Finding] = []
        for sentence in text.prose.sentences where text.prose.paragraphs[sentence.paragraph].kind != .cell {
            var run: [Prose.Word] = []
            for index in sentence.words.lowerBound...sentence.words.upperBound {
                let word = index < sentence.words.upperBound ? text.prose.words[index] : nil
                let isShout = word.map { $0.kind == .word && Self.isUpper(text.bytes, $0.offsets) && !isCallout($0, text) } ?? false
                if let word, isShout, run.isEmpty || isBeside(run, word, text) {
                    run.append(word)
                    continue
                }
                if let finding = finding(run, text) { found.append(finding) }
                run = word.map { isShout ? [$0] : [] } ?? []
            }
        }
        return found
    }

    /// `> [!NOTE]` is markup.
    private func isCallout(_ word: Prose.Word, _ text: CheckedText) -> Bool {
        text.slice(word.offsets.lowerBound - 2..<word.offsets.lowerBound) == "[!"
    }

    /// Nothing but blanks stands between the run and the word.
    private func isBeside(_ run: [Prose.Word], _ word: Prose.Word, _ text: CheckedText) -> Bool {
        run.last.map { text.slice($0.offsets.upperBound..<word.offsets.lowerBound).allSatisfy(\.isWhitespace) } ?? false
    }

    /// One long word, or two side by side that are no abbreviations: of five letters or more, or short and common.
    private func finding(_ run: [Prose.Word], _ text: CheckedText) -> Finding? {
        guard let first = run.first, let last = run.last else { return nil }
        // Latin letters in a Cyrillic text are names: REST API, NVIDIA CUDA.
        let names = LanguagePack.grammar(of: text.language)?.script == .cyrillic
        let words = run.map { String(text.file.slice($0.offsets)) }.filter { !names || $0.utf8.first ?? 0 >= 0x80 }
        let long = words.filter { $0.count >= 7 && Self.vowels(in: $0) > 1 }
        let isPhrase = words.count { ($0.count >= 5 && Self.vowels(in: $0) > 1) || Self.common.contains($0.lowercased()) } > 1
        guard isPhrase || !long.isEmpty else { return nil }
        let range = first.offsets.lowerBound..<last.offsets.upperBound
        return Finding(range, "'\(text.slice(range))' stands in capitals; write it small, use **bold** where it must stand out")
    }

    /// Short words that people shout.
    private static let common = Set(LanguagePack.all(\.style.shouted))

    private static func isUpper(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        var offset = word.lowerBound
        var count = 0
        while offset < word.upperBound, case let (scalar, width) = Letters.decode(bytes, at: offset), Letters.isUpper(scalar) {
            offset += width
            count += 1
        }
        return offset == word.upperBound && count > 1
    }

    private static func vowels(in word: String) -> Int { word.count { vowels.contains($0) } }
    private static let vowels = Set(LanguagePack.all.flatMap(\.grammar.vowels))
}
