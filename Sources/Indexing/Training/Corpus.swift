import Basics
import Diagnostics
import SearchCore

/// All examples as weighted feature vectors, and which classes contain which feature.
struct Corpus {
    /// Books of more classes keep fewer rare pieces, small weights and distant neighbours.
    static let largeBook = 200
    /// Examples times classes from which a book is trained like one of many classes, and from which small weights are left
    /// out: measured, as right at a quarter of the time.
    static let manyPairs = 500_000

    let groups: [FeatureGroup]
    let classCount: Int
    /// Ascending; a feature's number is its place here.
    let hashes: [UInt32]
    /// Examples, in class order.
    let classes: [Int32]
    let weights: [Float]
    let starts: [Int]
    let features: [Int32]
    let values: [Float]
    /// Classes of each feature, ascending.
    let postingStarts: [Int]
    let postingClasses: [Int32]
    let words: WordTally

    init(_ examples: [Example], classCount: Int, groups: [FeatureGroup], concepts: ConceptSections) {
        let bags = Parallel.map(examples.count) { FeatureBag(examples[$0], groups, concepts) }
        let hashes = Self.distinct(bags, groups, rare: classCount <= Self.largeBook)
        let table = HashTableWriter.table(hashes)
        let located = Parallel.map(bags.count, parts: bags.count) { part in
            table.withUnsafeBytes { bytes in part.map { LocatedBag(bags[$0], HashTable(bytes)) } }
        }.flatMap { $0 }
        self.groups = groups
        self.classCount = classCount
        self.hashes = hashes
        classes = examples.map(\.classNumber)
        weights = examples.map(\.weight)
        features = located.flatMap(\.features)
        starts = Self.starts(located)
        (postingStarts, postingClasses) = Self.postings(features, starts, classes, hashes.count)
        values = Self.values(located, postingStarts, classCount, groups)
        words = bags.reduce(into: WordTally()) { all, bag in for (word, count) in bag.words { all.add(word, count) } }
    }

    var isLarge: Bool { classCount > Self.largeBook || hasManyPairs }
    var hasManyPairs: Bool { classes.count * classCount > Self.manyPairs }

    /// Examples of each class.
    var exampleCounts: [Int] {
        var counts = [Int](repeating: 0, count: classCount)
        for number in classes { counts[Int(number)] += 1 }
        return counts
    }

    /// Classes that contain the feature, as the index stores it.
    func classFrequency(_ feature: Int) -> Int { min(postingStarts[feature + 1] - postingStarts[feature], 0xFFFF) }

    /// All hashes, ascending; without `rare`, pieces of words that a single example has are left out.
    private static func distinct(_ bags: [FeatureBag], _ groups: [FeatureGroup], rare: Bool) -> [UInt32] {
        let parts = Parallel.map(bags.count, parts: bags.count) { part in
            part.map { number -> (pieces: [UInt32], others: [UInt32]) in
                let bag = bags[number]
                var (pieces, others) = ([UInt32](), [UInt32]())
                for index in bag.hashes.indices {
                    if groups[Int(bag.groups[index])].kind == .characters {
                        pieces.append(bag.hashes[index])
                    } else {
                        others.append(bag.hashes[index])
                    }
                }
                return (twice(RadixSort.sorted(pieces)), twice(RadixSort.sorted(others)))
            }
        }.flatMap { $0 }
        let pieces = kept(RadixSort.sorted(parts.flatMap(\.pieces)), atLeast: rare ? 1 : 2)
        let others = kept(RadixSort.sorted(parts.flatMap(\.others)), atLeast: 1)
        return kept(RadixSort.sorted(pieces + others), atLeast: 1)
    }

    /// No value more than twice.
    private static func twice(_ ascending: [UInt32]) -> [UInt32] {
        var result: [UInt32] = []
        for (index, value) in ascending.enumerated() where index < 2 || ascending[index - 2] != value { result.append(value) }
        return result
    }

    /// Each value once that occurs often enough.
    private static func kept(_ ascending: [UInt32], atLeast count: Int) -> [UInt32] {
        var result: [UInt32] = []
        for (index, value) in ascending.enumerated()
        where index + 1 >= count && ascending[index + 1 - count] == value && result.last != value {
            result.append(value)
        }
        return result
    }

    private static func starts(_ bags: [LocatedBag]) -> [Int] {
        var starts = [0]
        var base = 0
        for bag in bags {
            for start in bag.starts.dropFirst() { starts.append(base + Int(start)) }
            base += bag.features.count
        }
        return starts
    }

    private static func postings(_ features: [Int32], _ starts: [Int], _ classes: [Int32], _ count: Int) -> ([Int], [Int32]) {
        var last = [Int32](repeating: -1, count: count)
        var places = [Int](repeating: 0, count: count + 1)
        for example in classes.indices {
            for index in starts[example]..<starts[example + 1] where last[Int(features[index])] != classes[example] {
                last[Int(features[index])] = classes[example]
                places[Int(features[index]) + 1] += 1
            }
        }
        for index in 0..<count { places[index + 1] += places[index] }
        var next = places
        var list = [Int32](repeating: 0, count: places[count])
        for index in last.indices { last[index] = -1 }
        for example in classes.indices {
            for index in starts[example]..<starts[example + 1] where last[Int(features[index])] != classes[example] {
                let feature = Int(features[index])
                last[feature] = classes[example]
                list[next[feature]] = classes[example]
                next[feature] += 1
            }
        }
        return (places, list)
    }

    /// See `QueryVector` for the formula.
    private static func values(_ bags: [LocatedBag], _ postingStarts: [Int], _ classCount: Int, _ groups: [FeatureGroup]) -> [Float] {
        Parallel.map(bags.count, parts: bags.count) { part in
            part.flatMap { number in
                let bag = bags[number]
                var values = [Float](repeating: 0, count: bag.features.count)
                for example in 0..<(bag.starts.count - 1) {
                    let range = Int(bag.starts[example])..<Int(bag.starts[example + 1])
                    for index in range {
                        let feature = Int(bag.features[index])
                        let classes = min(postingStarts[feature + 1] - postingStarts[feature], 0xFFFF)
                        values[index] = QueryVector.value(count: Int(bag.counts[index]), classes: classes, of: classCount)
                    }
                    QueryVector.scale(&values, in: range, groups: bag.groups, weights: groups)
                }
                return values
            }
        }.flatMap { $0 }
    }
}

/// The features of a bag that the book keeps, by number.
struct LocatedBag: Sendable {
    private(set) var starts: [Int32] = [0]
    private(set) var features: [Int32] = []
    private(set) var counts: [UInt16] = []
    private(set) var groups: [UInt8] = []

    init(_ bag: FeatureBag, _ table: HashTable) {
        for example in 0..<(bag.starts.count - 1) {
            for index in Int(bag.starts[example])..<Int(bag.starts[example + 1]) {
                guard let slot = table.slot(of: bag.hashes[index]) else { continue }
                features.append(Int32(slot))
                counts.append(bag.counts[index])
                groups.append(bag.groups[index])
            }
            starts.append(Int32(features.count))
        }
    }
}
