/// Tells whether a line is an older one that was edited.
enum LineLikeness {
    /// True for a line that keeps at least half of its words, and for a line of YAML that keeps its key.
    static func areSame(_ old: String, _ new: String) -> Bool {
        if let key = key(old), key == self.key(new) { return true }
        let (oldWords, newWords) = (old.split(separator: " "), new.split(separator: " "))
        guard !oldWords.isEmpty, !newWords.isEmpty else { return oldWords.isEmpty && newWords.isEmpty }
        var counts = oldWords.reduce(into: [Substring: Int]()) { $0[$1, default: 0] += 1 }
        let shared = newWords.count { word in
            guard let count = counts[word], count > 0 else { return false }
            counts[word] = count - 1
            return true
        }
        // Dice 1945: twice what both have over what each has.
        return 4 * shared >= oldWords.count + newWords.count
    }

    /// `title` of `title: Late parcel`; nil for a line of prose.
    private static func key(_ line: String) -> Substring? {
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return nil }
        let key = line[..<colon]
        guard key.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_") }) else { return nil }
        let next = line.utf8.index(after: colon)
        return next == line.endIndex || line[next] == " " ? key : nil
    }
}
