import Content

/// Drops paragraphs that say what was said before: the same words, the same numbers.
struct RepeatFilter: Sendable {
    private var seen: [Fingerprint]

    /// - Parameter texts: what the reply says anyway.
    init(_ texts: [FilledText]) {
        seen = texts.flatMap { $0.paragraphs.map { Fingerprint($0) } }
    }

    mutating func withoutRepeats(_ text: FilledText) -> FilledText {
        var kept: [FilledText] = []
        for paragraph in text.paragraphs {
            let fingerprint = Fingerprint(paragraph)
            guard !seen.contains(where: fingerprint.repeats) else { continue }
            seen.append(fingerprint)
            kept.append(paragraph)
        }
        return FilledText(joining: kept)
    }

    private struct Fingerprint: Sendable {
        let words: Set<String>
        let numbers: [String]

        init(_ text: FilledText) {
            let words = text.unescaped.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
            self.words = Set(words)
            numbers = words.filter { $0.contains(where: \.isNumber) }.sorted()
        }

        /// Four fifths of all words are common (Jaccard), and no number differs.
        func repeats(_ other: Fingerprint) -> Bool {
            guard numbers == other.numbers, !words.isEmpty else { return false }
            return words.intersection(other.words).count * 5 >= words.union(other.words).count * 4
        }
    }
}

extension FilledText {
    /// The text cut at its blank lines; those inside values do not count.
    var paragraphs: [FilledText] {
        var paragraphs: [[Piece]] = [[]]
        for piece in pieces {
            guard case .markup(let text) = piece else {
                paragraphs[paragraphs.count - 1].append(piece)
                continue
            }
            let parts = text.replacing("\r\n", with: "\n").split(separator: "\n\n", omittingEmptySubsequences: false)
            for (index, part) in parts.enumerated() {
                if index > 0 { paragraphs.append([]) }
                if !part.isEmpty { paragraphs[paragraphs.count - 1].append(.markup(String(part))) }
            }
        }
        return paragraphs.map { FilledText(pieces: $0) }.filter { !$0.isBlank }
    }

    /// The paragraphs that print a value.
    var withFactsOnly: FilledText { FilledText(joining: paragraphs.filter(\.printsValue)) }

    /// The paragraphs that print none.
    var withoutFacts: FilledText { FilledText(joining: paragraphs.filter { !$0.printsValue }) }

    private var printsValue: Bool {
        pieces.contains { if case .markup = $0 { false } else { true } }
    }

    init(joining paragraphs: [FilledText]) {
        var text = FilledText()
        for (index, paragraph) in paragraphs.enumerated() {
            if index > 0 { text.append(.markup("\n\n")) }
            text.append(paragraph)
        }
        self = text
    }
}
