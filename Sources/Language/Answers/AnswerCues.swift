/// Words and phrases by which answers show what they mean, of all languages, each with the number of its cue.
///
/// A cue has patterns in every language, so that what was learned in one holds in the others.
struct AnswerCues: Sendable {
    private struct Pattern: Sendable {
        /// Folded scalars of each word, and whether any ending may follow.
        let words: [(scalars: [UInt32], isBeginning: Bool)]
        let cue: UInt32
    }

    /// By the first two scalars.
    private let buckets: [[Pattern]]
    let negation: UInt32?
    let contrast: UInt32?
    /// Single words that turn what was said: `but`.
    let contrasts: Set<[UInt32]>

    /// - Parameter texts: lines as ``AnswerPhrases/cues`` describes them.
    init(_ texts: [String]) {
        var numbers: [Substring: UInt32] = [:]
        var patterns: [Pattern] = []
        for line in texts.flatMap({ $0.split(separator: "\n") }) {
            let sides = line.split(separator: ":", maxSplits: 1)
            guard sides.count == 2 else { continue }
            let cue = numbers[sides[0]] ?? UInt32(numbers.count)
            numbers[sides[0]] = cue
            patterns += sides[1].split(separator: " ").map { Pattern(words: Self.words($0), cue: cue) }
        }
        var buckets = [[Pattern]](repeating: [], count: Self.size)
        for pattern in patterns { buckets[Self.bucket(pattern.words[0].scalars)].append(pattern) }
        self.buckets = buckets
        negation = numbers["negation"]
        let contrast = numbers["but"]
        self.contrast = contrast
        contrasts = Set(patterns.filter { $0.cue == contrast && $0.words.count == 1 }.map { $0.words[0].scalars })
    }

    private static func words(_ pattern: Substring) -> [(scalars: [UInt32], isBeginning: Bool)] {
        pattern.split(separator: "+").map { word in
            let isBeginning = word.hasSuffix("*")
            return ((isBeginning ? word.dropLast() : word).unicodeScalars.map(\.value), isBeginning)
        }
    }

    /// The cues of each word, where a phrase counts at its first word.
    func found(in words: [AnswerToken]) -> [[UInt32]] {
        words.indices.map { place in
            var found: [UInt32] = []
            for pattern in buckets[Self.bucket(words[place].scalars)]
            where !found.contains(pattern.cue) && Self.fits(pattern, words, place) {
                found.append(pattern.cue)
            }
            return found
        }
    }

    private static func fits(_ pattern: Pattern, _ words: [AnswerToken], _ place: Int) -> Bool {
        guard place + pattern.words.count <= words.count else { return false }
        for (offset, word) in pattern.words.enumerated() {
            let scalars = words[place + offset].scalars
            guard word.isBeginning ? scalars.starts(with: word.scalars) : scalars == word.scalars else { return false }
        }
        return true
    }

    private static let size = 512

    private static func bucket(_ word: [UInt32]) -> Int {
        Int((word.first ?? 0) &* 31 &+ (word.count > 1 ? word[1] : 0)) % size
    }
}
