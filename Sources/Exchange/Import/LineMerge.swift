import Basics

/// Merges two changed versions of a text line by line, as `git merge-file` does (three-way merge, Khanna, Kunal and Pierce 2007).
package struct LineMerge: Sendable, Equatable {
    /// The merged lines, with marks around what both sides changed.
    package let text: String
    /// How many stretches both sides changed.
    package let conflicts: Int

    init(text: String, conflicts: Int) {
        self.text = text
        self.conflicts = conflicts
    }

    /// - Parameters:
    ///   - ours: the book's version, named in the first mark.
    ///   - theirs: the version that comes in, named in the last mark.
    package init(base: String, ours: String, theirs: String, names: (ours: String, theirs: String)) {
        let (base, ours, theirs) = (Self.lines(base), Self.lines(ours), Self.lines(theirs))
        let (inOurs, inTheirs) = (Self.places(of: base, in: ours), Self.places(of: base, in: theirs))
        var merged: [Substring] = []
        var conflicts = 0
        var (index, our, their) = (0, 0, 0)
        while index <= base.count {
            let next = (index..<base.count).first { inOurs[$0] != nil && inTheirs[$0] != nil } ?? base.count
            let ourEnd = next < base.count ? inOurs[next] ?? ours.count : ours.count
            let theirEnd = next < base.count ? inTheirs[next] ?? theirs.count : theirs.count
            let (old, mine, other) = (base[index..<next], ours[our..<ourEnd], theirs[their..<theirEnd])
            if mine == other || other == old {
                merged += mine
            } else if mine == old {
                merged += other
            } else {
                conflicts += 1
                merged += ["<<<<<<< \(names.ours)"] + mine + ["======="] + other + [">>>>>>> \(names.theirs)"]
            }
            guard next < base.count else { break }
            merged.append(base[next])
            (index, our, their) = (next + 1, ourEnd + 1, theirEnd + 1)
        }
        text = merged.joined(separator: "\n")
        self.conflicts = conflicts
    }

    private static func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// Where each line of the base is in the other text; nil for one that is gone.
    private static func places(of base: [Substring], in other: [Substring]) -> [Int?] {
        var places: [Int?] = []
        var place = 0
        for step in LineScript.steps(from: base, to: other) {
            if step != .added { places.append(step == .same ? place : nil) }
            if step != .removed { place += 1 }
        }
        return places
    }
}
