import TextAnalysis

/// Replaces unknown words by the most frequent known word within one edit.
///
/// Symmetric deletes (Garbe 2012): a word and a typo of it share a form with at most one letter left out of each;
/// candidates are then checked with the restricted Damerau distance (swap, insert, delete, replace).
package struct Spelling {
    /// Shorter words have too many neighbours to guess.
    package static let shortest = 3
    /// Swapped neighbours are the commonest slip of the fingers.
    static let swapBonus: UInt32 = 3
    /// Longer ones are identifiers, not words.
    package static let longest = 32

    let words: Words
    let deletions: HashTable
    private let targets: Column

    package init(_ reader: IndexReader) {
        words = Words(reader)
        deletions = reader.deletions
        targets = reader.column(.deletionWords)
    }

    /// Whether numbers of this many words take 4 bytes in the index instead of 2.
    package static func isWide(words: Int) -> Bool { words > 0x1_0000 }

    /// The number of the best known word for `word`, nil when it is known, too short, has digits or has no neighbour.
    func correction(of word: ArraySlice<UInt32>) -> Int? {
        guard Self.correctable(word), words.find(UTF8Writer.bytes(word)) == nil else { return nil }
        let keeps = keptBeginning(word)
        var best: Int?
        var bestCount: UInt32 = 0
        Self.eachForm(of: word) { hash in
            for slot in deletions.slots(of: hash) {
                let candidate = self.word(at: slot)
                let known = UTF8Writer.scalars(words.bytes(candidate))
                guard known.prefix(keeps).elementsEqual(word.prefix(keeps)), let edit = Self.edit(word, known) else { continue }
                let count = words.occurrences(candidate) * (edit == .swap ? Self.swapBonus : 1)
                guard count > bestCount || (count == bestCount && candidate < best ?? Int.max) else { continue }
                best = candidate
                bestCount = count
            }
        }
        return best
    }

    /// The best known word for `word`, see `correction(of:)`.
    func word(for word: ArraySlice<UInt32>) -> [UInt8]? { correction(of: word).map { Array(words.bytes($0)) } }

    /// The word whose form a slot of `deletions` holds.
    package func word(at slot: Int) -> Int { Self.isWide(words: words.count) ? targets.place(slot) : Int(targets.u16(slot)) }

    /// How many first letters a candidate must share: a beginning that some word has was hardly mistyped.
    private func keptBeginning(_ word: ArraySlice<UInt32>) -> Int {
        guard word.count >= 4 else { return 0 }
        return words.beginning(with: UTF8Writer.bytes(word.prefix(4))).isEmpty ? 0 : 4
    }

    package static func correctable(_ word: ArraySlice<UInt32>) -> Bool {
        guard word.count >= shortest, word.count <= longest else { return false }
        for scalar in word where scalar >= 0x30 && scalar <= 0x39 { return false }
        return true
    }

    /// Hashes of the word and of the word with each letter left out. The compiler stores the same forms.
    package static func eachForm(of word: ArraySlice<UInt32>, _ body: (UInt32) -> Void) {
        body(hash(word, without: -1))
        for index in word.indices where index == word.startIndex || word[index] != word[index - 1] {
            body(hash(word, without: index))
        }
    }

    private static func hash(_ word: ArraySlice<UInt32>, without skipped: Int) -> UInt32 {
        var mix = Mix(seed: 0x5350_454C)
        for index in word.indices where index != skipped { mix.add(UInt64(word[index])) }
        return mix.hash32
    }

    package enum Edit {
        case none
        case letter
        case swap
    }

    /// The one insertion, deletion, replacement or swap of neighbours that turns one into the other, nil when it takes more.
    package static func edit(_ left: ArraySlice<UInt32>, _ right: [UInt32]) -> Edit? {
        let left = Array(left)
        guard abs(left.count - right.count) <= 1 else { return nil }
        var head = 0
        while head < min(left.count, right.count), left[head] == right[head] { head += 1 }
        var tail = 0
        while tail < min(left.count, right.count) - head, left[left.count - 1 - tail] == right[right.count - 1 - tail] { tail += 1 }
        let leftRest = left.count - head - tail
        let rightRest = right.count - head - tail
        if leftRest == 0, rightRest == 0 { return Edit.none }
        if leftRest <= 1, rightRest <= 1 { return .letter }
        let swapped = leftRest == 2 && rightRest == 2 && left[head] == right[head + 1] && left[head + 1] == right[head]
        return swapped ? .swap : nil
    }
}

extension OutsideWords {
    /// The word that is one edit away, a swap of neighbours before others.
    func neighbour(of word: ArraySlice<UInt32>) -> [UInt8]? {
        guard Spelling.correctable(word) else { return nil }
        var best: [UInt8]?
        for candidate in near {
            switch Spelling.edit(word, candidate.withUnsafeBytes { UTF8Writer.scalars($0) }) {
            case .swap: return candidate
            case .letter: best = best ?? candidate
            case .some(.none), nil: break
            }
        }
        return best
    }
}
