/// Revisions of a text that count as one: a wording and its typo fixes.
package struct Generation: Sendable, Hashable {
    /// In order of age; the last is how it reads now, or how it read before the next generation.
    package let revisions: [Wording]

    package var latest: Wording { revisions[revisions.count - 1] }
    package var firstSeen: Int { revisions[0].firstSeen }
    package var names: Set<String> { Set(revisions.map(\.text.revision)) }
}

extension Generation {
    /// Splits the revisions of one text, in order of age, where one is more than a minor change of the one before.
    ///
    /// A revision whose wording is not known (it came by an import) stands alone.
    package static func all(of revisions: [Wording]) -> [Generation] {
        var generations: [[Wording]] = []
        for revision in revisions {
            if let last = generations.last?.last, continues(revision, last) {
                generations[generations.count - 1].append(revision)
            } else {
                generations.append([revision])
            }
        }
        return generations.map { Generation(revisions: $0) }
    }

    private static func continues(_ revision: Wording, _ last: Wording) -> Bool {
        if revision.isDeclaredMinor { return true }
        return !revision.body.isEmpty && !last.body.isEmpty && MinorChange.isMinor(from: last.body, to: revision.body)
    }
}
