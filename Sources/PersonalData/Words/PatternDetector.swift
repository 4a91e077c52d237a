import Foundation

/// Finds what the book's own patterns describe: order, tracking, return and customer numbers, also written apart.
///
/// A pattern that any word fits (`[A-Z0-9]{4,12}`, a promo code) tells nothing: only of an order number's is what it matches
/// taken, where that has letters and five figures.
struct PatternDetector: Sendable {
    private struct Pattern: Sendable {
        let kind: PersonalDetail.Kind
        let expression: NSRegularExpression
        let isGeneral: Bool
    }

    private static let maximumReports = 50
    /// Pieces a number is read aloud in: `d 104 777`.
    private static let maximumPieces = 5

    private let patterns: [Pattern]

    init() { patterns = [] }

    /// - Parameter entries: whole-value regular expressions (ICU syntax), each perhaps behind its variable's name and a tab.
    /// - Throws: ``InvalidPattern`` for one that is not a regular expression.
    init(_ entries: [String]) throws(InvalidPattern) {
        var read: [Pattern] = []
        for entry in Set(entries).sorted() {
            let parts = entry.split(separator: "\t", maxSplits: 1).map(String.init)
            guard let pattern = parts.last else { continue }
            let name = parts.count == 2 ? parts[0] : "order_number"
            do {
                let expression = try NSRegularExpression(pattern: "^(?:\(pattern))$", options: .caseInsensitive)
                read.append(
                    Pattern(
                        kind: name.contains("order") ? .order : .value(name), expression: expression, isGeneral: Self.isGeneral(expression))
                )
            } catch { throw InvalidPattern(pattern: pattern) }
        }
        patterns = read.filter { !$0.isGeneral } + read.filter { $0.isGeneral && $0.kind == .order }
    }

    private static func isGeneral(_ expression: NSRegularExpression) -> Bool {
        (4...12).contains { matches(expression, String("abcdefghijkl".prefix($0))) }
    }

    func details(in text: ScannedText, shields: Set<Int>) -> [PersonalDetail] {
        guard !patterns.isEmpty else { return [] }
        let shielded = shields.map { text.groups[$0].range }
        let pieces = Self.pieces(of: text)
        return pieces.indices.flatMap { first -> [PersonalDetail] in
            var joined = ""
            var found: [PersonalDetail] = []
            for last in first..<min(first + Self.maximumPieces, pieces.count) {
                if last > first, !Self.isJoined(pieces[last - 1], pieces[last], in: text) { break }
                joined += text.text(pieces[last])
                let range = pieces[first].lowerBound..<pieces[last].upperBound
                guard joined.count <= 40, !shielded.contains(where: { $0.overlaps(range) }) else { break }
                if let kind = kind(of: joined, isWhole: first == last) { found.append(PersonalDetail(range: range, kind)) }
            }
            return found
        }
    }

    private func kind(of value: String, isWhole: Bool) -> PersonalDetail.Kind? {
        let digits = value.count(where: \.isNumber)
        let hasLetter = value.contains(where: \.isLetter)
        guard digits >= 4, isWhole || hasLetter else { return nil }
        return patterns.first { pattern in
            (!pattern.isGeneral || digits >= 5 && hasLetter && isWhole) && Self.matches(pattern.expression, value)
        }?.kind
    }

    /// Gives up after some 40 ms: `(a+)+$` would take minutes for what almost matches.
    private static func matches(_ expression: NSRegularExpression, _ value: String) -> Bool {
        var (reports, isMatch) = (0, false)
        expression.enumerateMatches(in: value, options: .reportProgress, range: NSRange(value.startIndex..., in: value)) { match, _, stop in
            reports += 1
            isMatch = match != nil
            if isMatch || reports > maximumReports { stop.pointee = true }
        }
        return isMatch
    }

    /// Letters and figures that stand together.
    private static func pieces(of text: ScannedText) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var index = 0
        while index < text.scalars.count {
            let start = index
            while text.isWord(index) { index += 1 }
            if index > start { pieces.append(start..<index) } else { index += 1 }
        }
        return pieces
    }

    private static func isJoined(_ left: Range<Int>, _ right: Range<Int>, in text: ScannedText) -> Bool {
        let gap = text.scalars[left.upperBound..<right.lowerBound]
        return gap.count <= 3 && gap.allSatisfy { $0.isBlank || $0.isDash || $0.isInvisible } && gap.count { $0.isDash } <= 1
    }
}

/// A pattern of the book that is not a regular expression.
package struct InvalidPattern: Error, Hashable {
    package let pattern: String
}
