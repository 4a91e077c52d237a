import SearchCore

/// All examples as weighted feature vectors, and which classes contain which feature.
struct Corpus {
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
    let words: [[UInt8]: UInt32]

    init(_ examples: [Example], classCount: Int, groups: [FeatureGroup], concepts: ConceptSections) {
        let bags = Parallel.map(examples.count) { FeatureBag(examples[$0], groups, concepts) }
        let hashes = Self.distinct(bags)
        let table = HashTableWriter.table(hashes)
        let located = Parallel.map(bags.count, parts: bags.count) { part in
            table.withUnsafeBytes { bytes in
                let table = HashTable(bytes)
                return part.flatMap { bags[$0].hashes.map { Int32(table.slot(of: $0) ?? 0) } }
            }
        }
        self.groups = groups
        self.classCount = classCount
        self.hashes = hashes
        classes = examples.map(\.classNumber)
        weights = examples.map(\.weight)
        features = Array(located.joined())
        starts = Self.starts(bags)
        (postingStarts, postingClasses) = Self.postings(features, starts, classes, hashes.count)
        values = Self.values(bags, located, postingStarts, classCount, groups)
        words = bags.reduce(into: [:]) { all, bag in all.merge(bag.words, uniquingKeysWith: +) }
    }

    /// Classes that contain the feature, as the index stores it.
    func classFrequency(_ feature: Int) -> Int { min(postingStarts[feature + 1] - postingStarts[feature], 0xFFFF) }

    private static func distinct(_ bags: [FeatureBag]) -> [UInt32] {
        let parts = Parallel.map(bags.count, parts: bags.count) { part in part.flatMap { unique(RadixSort.sorted(bags[$0].hashes)) } }
        return unique(RadixSort.sorted(Array(parts.joined())))
    }

    private static func unique(_ ascending: [UInt32]) -> [UInt32] {
        var result: [UInt32] = []
        for value in ascending where result.last != value { result.append(value) }
        return result
    }

    private static func starts(_ bags: [FeatureBag]) -> [Int] {
        var starts = [0]
        var base = 0
        for bag in bags {
            for start in bag.starts.dropFirst() { starts.append(base + Int(start)) }
            base += bag.hashes.count
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
    private static func values(_ bags: [FeatureBag], _ located: [[Int32]], _ postingStarts: [Int], _ classCount: Int, _ groups: [FeatureGroup]) -> [Float] {
        let parts = Parallel.map(bags.count, parts: bags.count) { part in
            part.flatMap { number in
                let bag = bags[number]
                var values = [Float](repeating: 0, count: bag.hashes.count)
                for example in 0..<(bag.starts.count - 1) {
                    let range = Int(bag.starts[example])..<Int(bag.starts[example + 1])
                    for index in range {
                        let feature = Int(located[number][index])
                        let classes = min(postingStarts[feature + 1] - postingStarts[feature], 0xFFFF)
                        values[index] = QueryVector.value(count: Int(bag.counts[index]), classes: classes, of: classCount)
                    }
                    QueryVector.scale(&values, in: range, groups: bag.groups, weights: groups)
                }
                return values
            }
        }
        return Array(parts.joined())
    }
}
