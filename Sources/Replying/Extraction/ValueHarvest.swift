/// Collects what a message gives: one value by its name, several as a doubt that the agent decides.
struct ValueHarvest {
    private let words: MessageWords
    private var identified: [String: [FoundText]] = [:]
    private var offered: [String: [FoundText]] = [:]
    private var doubts: [ValueDoubt] = []

    init(words: MessageWords) { self.words = words }

    mutating func identify(_ name: String, _ value: FoundValue) { Self.add(found(value), to: &identified[name, default: []]) }
    mutating func identify(_ name: String, _ text: String) { identified[name] = [FoundText(text: text, words: text)] }

    mutating func offer(_ values: [FoundValue], as name: String) {
        for value in values { Self.add(found(value), to: &offered[name, default: []]) }
    }

    mutating func doubt(_ found: [(words: Range<Int>, readings: [String])], as name: String) {
        doubts += found.map { ValueDoubt(name: name, words: [text($0.words)], readings: $0.readings) }
    }

    /// Counts the only value of a kind as that of the only variable of the kind.
    mutating func promote(_ kind: String, to name: String) {
        if let values = offered[kind], values.count == 1, identified[name] == nil { identified[name] = values }
    }

    var values: GivenValues {
        var (sure, more, words) = ([String: String](), [String: String](), [String: String]())
        var open = doubts
        func keep(_ value: FoundText, as key: String, in values: inout [String: String]) {
            values[key] = value.text
            words[key] = value.words
        }
        for (name, found) in offered { for (key, value) in Self.numbered(found, name) { keep(value, as: key, in: &more) } }
        for (name, found) in identified.sorted(by: { $0.key < $1.key }) {
            if found.count == 1 {
                keep(found[0], as: name, in: &sure)
            } else {
                for (key, value) in Self.numbered(found, name) { keep(value, as: key, in: &more) }
                open.append(ValueDoubt(name: name, words: found.map(\.words), readings: found.map(\.text)))
            }
        }
        return GivenValues(identified: sure, offered: more, words: words, doubts: open)
    }

    /// `date`, `date_2`, `date_3`.
    private static func numbered(_ values: [FoundText], _ name: String) -> [(String, FoundText)] {
        values.enumerated().map { ($0 == 0 ? name : "\(name)_\($0 + 1)", $1) }
    }

    private static func add(_ value: FoundText, to values: inout [FoundText]) {
        if !values.contains(where: { $0.text == value.text }) { values.append(value) }
    }

    private func found(_ value: FoundValue) -> FoundText { FoundText(text: value.text, words: text(value.words)) }

    private func text(_ range: Range<Int>) -> String { words.typed(range) }
}
