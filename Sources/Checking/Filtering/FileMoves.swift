import Content

/// Files of a book that have another path than in an older state.
///
/// A file that is gone and a file that is new are one that moved where they hold the same bytes, or where at least three
/// fifths of their lines are the same. Whether git was told of the move makes no difference.
package struct FileMoves: Sendable {
    /// Comparing every pair takes the product of both counts; where more files came and went, only equal ones are paired.
    private static let maximumPairs = 40_000
    private static let threshold = 0.6

    /// New paths by old ones.
    package let paths: [String: String]
    /// What a message says of a file, before and now: its path, the text's name, its id; longer ones first.
    private let words: [(old: String, new: String)]

    package init() { (paths, words) = ([:], []) }

    /// - Parameters:
    ///   - gone: bytes of the files that only the older state has, by path.
    ///   - added: bytes of those that only the new state has.
    ///   - kept: paths of the new state.
    package init(gone: [String: [UInt8]], added: [String: [UInt8]], kept: [String]) {
        var paths = Self.equal(gone, added)
        let taken = Set(paths.values)
        paths.merge(Self.similar(gone.filter { paths[$0.key] == nil }, added.filter { !taken.contains($0.key) })) { first, _ in first }
        self.paths = paths
        let ids = Set(kept.compactMap { TextName(path: $0)?.id })
        words = paths.flatMap { old, new in Self.words(old, new, ids) }.sorted { ($1.old.utf8.count, $0.old) < ($0.old.utf8.count, $1.old) }
    }

    private static func equal(_ gone: [String: [UInt8]], _ added: [String: [UInt8]]) -> [String: String] {
        var byContent = Dictionary(grouping: added.keys.sorted(), by: { added[$0] ?? [] })
        var paths: [String: String] = [:]
        for (old, bytes) in gone.sorted(by: { $0.key < $1.key }) where !bytes.isEmpty {
            guard let candidates = byContent[bytes], let new = candidates.first(where: { name($0) == name(old) }) ?? candidates.first
            else { continue }
            paths[old] = new
            byContent[bytes]?.removeAll { $0 == new }
        }
        return paths
    }

    private static func similar(_ gone: [String: [UInt8]], _ added: [String: [UInt8]]) -> [String: String] {
        guard gone.count * added.count <= maximumPairs else { return [:] }
        let lines = added.mapValues(Self.lines)
        let pairs = gone.flatMap { old, bytes -> [(likeness: Double, old: String, new: String)] in
            let own = Self.lines(bytes)
            return lines.compactMap { new, other in
                guard top(old) == top(new) else { return nil }
                let likeness = likeness(own, other)
                return likeness >= threshold ? (likeness, old, new) : nil
            }
        }
        var (paths, taken): ([String: String], Set<String>) = ([:], [])
        for pair in pairs.sorted(by: { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }) {
            guard paths[pair.old] == nil, taken.insert(pair.new).inserted else { continue }
            paths[pair.old] = pair.new
        }
        return paths
    }

    /// Lines with their numbers; blank ones and those of the front matter's fences say nothing.
    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>: Int] {
        bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.filter { $0.count > 3 }.reduce(into: [:]) {
            $0[$1, default: 0] += 1
        }
    }

    /// Dice 1945, weighed by the bytes of the lines.
    private static func likeness(_ left: [ArraySlice<UInt8>: Int], _ right: [ArraySlice<UInt8>: Int]) -> Double {
        let whole = left.reduce(0) { $0 + $1.key.count * $1.value } + right.reduce(0) { $0 + $1.key.count * $1.value }
        let shared = left.reduce(0) { $0 + $1.key.count * min($1.value, right[$1.key] ?? 0) }
        return whole == 0 ? 0 : Double(2 * shared) / Double(whole)
    }

    private static func name(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }
    private static func top(_ path: String) -> Substring { path.split(separator: "/").first ?? "" }

    private static func words(_ old: String, _ new: String, _ ids: Set<TextID>) -> [(old: String, new: String)] {
        guard let oldName = TextName(path: old), let newName = TextName(path: new) else { return [(old, new)] }
        let id = ids.contains(oldName.id) || oldName.id == newName.id ? [] : [(oldName.id.description, newName.id.description)]
        return [(old, new), (oldName.description, newName.description)] + id
    }

    /// An older finding as it would read today.
    func renamed(_ finding: KnownFinding) -> KnownFinding {
        guard !paths.isEmpty else { return finding }
        return KnownFinding(
            rule: finding.rule, severity: finding.severity, path: paths[finding.path] ?? finding.path,
            message: words.reduce(finding.message) { Self.replacing($1.old, with: $1.new, in: $0) }, line: finding.line)
    }

    /// Replaces whole words: `delivery/late` is not a part of `delivery/late-parcel`.
    private static func replacing(_ old: String, with new: String, in text: String) -> String {
        guard text.contains(old) else { return text }
        var result = ""
        var rest = text[...]
        while let range = rest.firstRange(of: old) {
            let isWhole = !isPart(rest[..<range.lowerBound].last ?? result.last) && !isPart(rest[range.upperBound...].first)
            result += rest[..<range.lowerBound] + (isWhole ? new : old)
            rest = rest[range.upperBound...]
        }
        return result + rest
    }

    private static func isPart(_ character: Character?) -> Bool {
        character.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "/" } ?? false
    }
}
