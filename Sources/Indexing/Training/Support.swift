import Basics
import Diagnostics

/// Which classes may learn a weight for which feature: those whose examples have it, and those whose titles are similar to
/// one of these. Measured: as right as weights for every pair, at a fraction of the work.
struct Support {
    let starts: [Int]
    let classes: [Int32]

    init(_ corpus: Corpus, _ sharing: LabelSharing) {
        guard !sharing.classes.isEmpty else {
            (starts, classes) = (corpus.postingStarts, corpus.postingClasses)
            return
        }
        let parts = Parallel.map(corpus.hashes.count) { features in
            var counts: [Int] = []
            var classes: [Int32] = []
            for feature in features {
                let own = corpus.postingClasses[corpus.postingStarts[feature]..<corpus.postingStarts[feature + 1]]
                var set = Set(own)
                for target in own {
                    for index in sharing.starts[Int(target)]..<sharing.starts[Int(target) + 1] { set.insert(sharing.classes[index]) }
                }
                counts.append(set.count)
                classes += set.sorted()
            }
            return (counts, classes)
        }
        var starts = [0]
        for part in parts { for count in part.0 { starts.append(starts[starts.count - 1] + count) } }
        self.starts = starts
        classes = parts.flatMap { $0.1 }
    }
}
