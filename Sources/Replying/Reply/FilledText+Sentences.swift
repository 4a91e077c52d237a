import Content
import Language

extension FilledText {
    /// The text cut at its blank lines; those inside values do not count.
    var paragraphs: [FilledText] {
        var paragraphs: [[Piece]] = [[]]
        for piece in joinedMarkup {
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

    /// The pieces with neighbours of markup in one: what stood around a tag may make a blank line together.
    private var joinedMarkup: [Piece] {
        pieces.reduce(into: []) { joined, piece in
            if case .markup(let text) = piece, case .markup(let before)? = joined.last {
                joined[joined.count - 1] = .markup(before + text)
            } else {
                joined.append(piece)
            }
        }
    }

    /// A paragraph cut behind the sentences of its markup, with the blanks between them; whole where marks of Markdown would be
    /// torn apart.
    var sentences: [FilledText] {
        let pieces = joinedMarkup
        let isPlain = pieces.allSatisfy { piece in
            guard case .markup(let text) = piece else { return true }
            let isList = text.split(separator: "\n").contains { "-+0123456789".contains($0.first ?? " ") }
            return !isList && !text.contains { "*_`[]<>|#~\\".contains($0) }
        }
        guard isPlain else { return [self] }
        var sentences: [[Piece]] = [[]]
        for piece in pieces {
            guard case .markup(let text) = piece else {
                sentences[sentences.count - 1].append(piece)
                continue
            }
            for (index, part) in Self.cut(text).enumerated() {
                if index > 0 { sentences.append([]) }
                if !part.isEmpty { sentences[sentences.count - 1].append(.markup(String(part))) }
            }
        }
        return sentences.map { FilledText(pieces: $0) }.filter { !$0.isBlank }
    }

    private static let ends = SentenceEnds(LanguagePack.all)

    /// Cut behind the blank that follows the end of a sentence.
    private static func cut(_ text: String) -> [Substring] {
        var parts: [Substring] = []
        var start = text.startIndex
        for place in text.indices where ".!?…".contains(text[place]) {
            let after = text.index(after: place)
            guard after < text.endIndex, text[after].isWhitespace else { continue }
            let next = text.index(after: after)
            let isAbbreviation =
                text[place] == "."
                && ends.isPartOfWord(before: Array(text[..<place].utf8.suffix(32))[...], after: Array(text[next...].utf8.prefix(32))[...])
            if isAbbreviation { continue }
            parts.append(text[start..<next])
            start = next
        }
        return parts + [text[start...]]
    }

    init(joining paragraphs: [FilledText]) {
        var text = FilledText()
        for (index, paragraph) in paragraphs.enumerated() {
            if index > 0 { text.append(.markup("\n\n")) }
            text.append(paragraph)
        }
        self = text
    }

    /// The paragraphs with those of their sentences that pass; a paragraph without any is left out.
    func filteringSentences(_ passes: (FilledText) -> Bool) -> FilledText {
        let kept = paragraphs.map { paragraph in
            FilledText(pieces: paragraph.sentences.filter(passes).flatMap(\.pieces))
        }
        return FilledText(joining: kept.filter { !$0.isBlank })
    }

    /// The values that it prints.
    var printedValues: Set<String> {
        Set(pieces.compactMap { if case .markup = $0 { nil } else { $0.text } })
    }
}
