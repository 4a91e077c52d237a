import Content
import Language

/// Cuts a stretch of source into words and sentences.
struct SentenceScanner {
    private let bytes: [UInt8]
    private let placeholders: PlaceholderMap
    private let stops: SentenceEnds

    init(bytes: [UInt8], placeholders: PlaceholderMap, language: LanguageTag) {
        self.bytes = bytes
        self.placeholders = placeholders
        stops = SentenceEnds([.orEnglish(language)])
    }

    /// A stretch that is no words of a reader.
    struct Hidden {
        let offsets: Range<Int>
        /// A tag that starts a line or a block.
        let endsSentence: Bool
    }

    func scan(_ range: Range<Int>, hidden: [Hidden], paragraph: Int, into prose: inout Prose) {
        var run = Run(cursor: range.lowerBound, sentenceStart: nil, firstWord: prose.words.count, lastEnd: range.lowerBound)
        var skips =
            (hidden.filter { !$0.offsets.isEmpty }.map { ($0.offsets, Skip.hidden(endsSentence: $0.endsSentence)) }
            + placeholders.spans(touching: range).map { ($0.offsets, .placeholder($0.kind)) })
            .sorted { $0.0.lowerBound < $1.0.lowerBound }[...]
        while run.cursor < min(range.upperBound, bytes.count) {
            while let first = skips.first, first.0.upperBound <= run.cursor { skips = skips.dropFirst() }
            if let (skip, kind) = skips.first, skip.lowerBound <= run.cursor {
                pass(skip, kind, paragraph, &run, &prose)
                continue
            }
            let limit = min(skips.first?.0.lowerBound ?? range.upperBound, range.upperBound, bytes.count)
            step(limit: limit, end: min(range.upperBound, bytes.count), paragraph, &run, &prose)
        }
        close(&run, paragraph, into: &prose)
    }

    private enum Skip {
        case hidden(endsSentence: Bool)
        case placeholder(PlaceholderMap.Span.Kind)
    }

    private struct Run {
        var cursor: Int
        var sentenceStart: Int?
        var firstWord: Int
        var lastEnd: Int
        /// Ends of the closers and of the blanks last passed, so that a row of stops is not walked again from each of them.
        var closers = 0
        var blanks = 0
    }

    private func pass(_ skip: Range<Int>, _ kind: Skip, _ paragraph: Int, _ run: inout Run, _ prose: inout Prose) {
        switch kind {
        case .placeholder(.output(let index)): add(skip, .output(index), key: 0, &run, &prose)
        case .placeholder(.include):
            close(&run, paragraph, into: &prose)
            add(skip, .include, key: 0, &run, &prose)
            run.cursor = skip.upperBound
            close(&run, paragraph, into: &prose)
        case .placeholder(.tag): break
        case .hidden(endsSentence: true): close(&run, paragraph, into: &prose)
        case .hidden: run.lastEnd = max(run.lastEnd, skip.upperBound)
        }
        run.cursor = max(run.cursor, skip.upperBound)
    }

    private func step(limit: Int, end: Int, _ paragraph: Int, _ run: inout Run, _ prose: inout Prose) {
        let (scalar, width) = Letters.decode(bytes, at: run.cursor)
        if Letters.isLetter(scalar) || Letters.isDigit(scalar) {
            word(limit: limit, &run, &prose)
        } else if scalar == 0x2E || scalar == 0x21 || scalar == 0x3F || scalar == 0x2026 {
            let stop = run.cursor
            run.cursor += width
            let after = run.cursor < run.closers ? run.closers : afterClosers(from: run.cursor, end: end)
            run.closers = after
            if ends(scalar, at: stop, after: after, end: end, &run.blanks, prose) {
                run.lastEnd = max(run.lastEnd, after)
                run.cursor = after
                close(&run, paragraph, into: &prose)
            }
        } else {
            run.cursor += width
        }
    }

    private func word(limit: Int, _ run: inout Run, _ prose: inout Prose) {
        let start = run.cursor
        let isNumber = Letters.isDigit(Letters.decode(bytes, at: start).scalar)
        var key: UInt64 = 0
        var letters = 0
        var end = start
        while end < limit {
            let (scalar, width) = Letters.decode(bytes, at: end)
            let isJoin = isNumber ? scalar == 0x2E || scalar == 0x2C : scalar == 0x27 || scalar == 0x2019 || scalar == 0x2D
            if isJoin {
                guard end + width < limit, continues(isNumber, at: end + width) else { break }
            } else if !Letters.isLetter(scalar), !Letters.isDigit(scalar) {
                break
            }
            if letters < 3 {
                Letters.eachFolded(scalar) { folded in
                    if letters < 3 { key = key << 21 | UInt64(folded) }
                    letters += 1
                }
            }
            end += width
        }
        add(start..<end, isNumber ? .number : .word, key: key, &run, &prose)
        run.cursor = end
    }

    private func continues(_ isNumber: Bool, at offset: Int) -> Bool {
        let scalar = Letters.decode(bytes, at: offset).scalar
        return isNumber ? Letters.isDigit(scalar) : Letters.isLetter(scalar)
    }

    private func add(_ offsets: Range<Int>, _ kind: Prose.Word.Kind, key: UInt64, _ run: inout Run, _ prose: inout Prose) {
        if run.sentenceStart == nil { run.sentenceStart = offsets.lowerBound }
        run.lastEnd = offsets.upperBound
        prose.words.append(
            Prose.Word(
                offsets: offsets, kind: kind, key: key, isAlternative: placeholders.isInShorterBranch(offsets.lowerBound)))
    }

    private func close(_ run: inout Run, _ paragraph: Int, into prose: inout Prose) {
        guard let start = run.sentenceStart, prose.words.count > run.firstWord else { return }
        prose.sentences.append(
            Prose.Sentence(
                words: run.firstWord..<prose.words.count, offsets: start..<max(start, run.lastEnd), paragraph: paragraph))
        run.sentenceStart = nil
        run.firstWord = prose.words.count
    }

    /// True where a stop ends its sentence: white space or the end follows, after closing quotes, brackets and emphasis;
    /// a full stop must not end an abbreviation and no small letter may follow it.
    private func ends(_ scalar: UInt32, at stop: Int, after: Int, end: Int, _ blanks: inout Int, _ prose: Prose) -> Bool {
        var offset = after
        guard offset < end else { return true }
        guard Letters.isSpace(Letters.decode(bytes, at: offset).scalar) else {
            return placeholders.span(touching: offset..<offset + 1) != nil && scalar != 0x2E
        }
        guard scalar == 0x2E || scalar == 0x2026 else { return true }
        offset = max(offset, min(blanks, end))
        while offset < end, case let (scalar, width) = Letters.decode(bytes, at: offset), Letters.isSpace(scalar) { offset += width }
        blanks = offset
        guard offset < end else { return true }
        let following = Letters.decode(bytes, at: offset).scalar
        if Letters.isLetter(following), !Letters.isUpper(following), placeholders.span(touching: offset..<offset + 1) == nil {
            return false
        }
        guard scalar == 0x2E, let last = prose.words.last, last.offsets.upperBound == stop else { return true }
        return !stops.isPartOfWord(
            before: bytes[last.offsets.lowerBound - min(last.offsets.lowerBound, 16)..<stop], after: bytes[offset..<end])
    }

    /// Offset after the stops, quotes, brackets and emphasis that follow a stop.
    private func afterClosers(from start: Int, end: Int) -> Int {
        var offset = start
        while offset < end, case let (scalar, width) = Letters.decode(bytes, at: offset), Self.isCloser(scalar) { offset += width }
        return offset
    }

    private static func isCloser(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x21, 0x2E, 0x3F, 0x2026, 0x22, 0x27, 0x29, 0x5D, 0x2A, 0x5F, 0x7E, 0xBB, 0x2019, 0x201D, 0x201C: true
        default: false
        }
    }
}
