/// Cuts text into folded words: runs of letters and digits with inner apostrophes.
///
/// A sentence ends at `.`, `!`, `?`, `…` or their CJK kin before white space or the end, and at a line end.
///
/// ```swift
/// let analysis = Analyzer.analyze(Array("Где мой ЗАКАЗ?".utf8))
/// let words = analysis.tokens.map { Array(analysis.scalars(of: $0)) }  // где, мой, заказ
/// ```
package struct Analyzer {
    /// Words beyond this many are not read: 20 kB of text, far more than any message.
    package static let tokenLimit = 4096
    /// Letters of a word beyond this many do not count.
    package static let wordLimit = 64

    package static func analyze(_ text: UnsafeBufferPointer<UInt8>) -> Analysis {
        var analyzer = Analyzer(text)
        return analyzer.run()
    }

    package static func analyze(_ text: [UInt8]) -> Analysis {
        text.withUnsafeBufferPointer { analyze($0) }
    }

    private var reader: UTF8Reader
    private var analysis = Analysis()
    private var wordStart = 0
    private var wordEnd = 0
    private var wordFirst = 0
    private var inWord = false
    private var pendingApostrophe = false
    private var pendingStop = false
    private var sentence: Int32 = 0
    private var sentenceHasWords = false

    private init(_ text: UnsafeBufferPointer<UInt8>) {
        reader = UTF8Reader(text)
        analysis.scalars.reserveCapacity(min(text.count, 1 << 16))
    }

    private mutating func run() -> Analysis {
        while analysis.tokens.count < Self.tokenLimit {
            let start = reader.offset
            guard let scalar = reader.next() else { break }
            step(scalar, at: start)
        }
        closeWord()
        return analysis
    }

    private mutating func step(_ scalar: UInt32, at start: Int) {
        switch Folding.fold(scalar) {
        case .letter(let letter):
            open(at: start)
            append(letter)
            wordEnd = reader.offset
        case .pair(let first, let second):
            open(at: start)
            append(first)
            append(second)
            wordEnd = reader.offset
        case .ignored:
            if inWord { join(mark: scalar) }
        case .separator:
            separate(scalar)
        }
    }

    private mutating func open(at start: Int) {
        if inWord {
            if pendingApostrophe { append(0x27) }
        } else {
            inWord = true
            wordStart = start
            wordFirst = analysis.scalars.count
            if pendingStop { pendingStop = false }
        }
        pendingApostrophe = false
    }

    private mutating func append(_ letter: UInt32) {
        guard analysis.scalars.count - wordFirst < Self.wordLimit else { return }
        if let joined = Composition.joined(analysis.scalars.last, letter), analysis.scalars.count > wordFirst {
            analysis.scalars[analysis.scalars.count - 1] = joined
        } else {
            analysis.scalars.append(letter)
        }
    }

    /// A combining breve makes й of и; every other mark is dropped.
    private mutating func join(mark: UInt32) {
        wordEnd = reader.offset
        if mark == 0x306, analysis.scalars.last == 0x438 { analysis.scalars[analysis.scalars.count - 1] = 0x439 }
    }

    private mutating func separate(_ scalar: UInt32) {
        if inWord, !pendingApostrophe, scalar == 0x27 || scalar == 0x2019 {
            pendingApostrophe = true
            return
        }
        closeWord()
        switch scalar {
        case 0x2E, 0x21, 0x3F, 0x2026: pendingStop = true
        case 0x3002, 0xFF01, 0xFF1F, 0x0A, 0x0D: endSentence()
        case 0x20, 0x09, 0xA0: if pendingStop { endSentence() }
        case 0x22, 0x29, 0xBB, 0x201D: break
        default: pendingStop = false
        }
    }

    private mutating func endSentence() {
        pendingStop = false
        if sentenceHasWords { sentence += 1 }
        sentenceHasWords = false
    }

    private mutating func closeWord() {
        pendingApostrophe = false
        guard inWord else { return }
        inWord = false
        sentenceHasWords = true
        let count = analysis.scalars.count - wordFirst
        analysis.tokens.append(
            Token(
                start: Int32(clamping: wordStart), end: Int32(clamping: wordEnd), first: Int32(clamping: wordFirst),
                count: Int32(clamping: count), sentence: sentence)
        )
    }
}
