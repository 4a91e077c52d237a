import SearchCore

/// What the examples of a few texts teach: the features and words of each.
struct Lessons {
    let bag: FeatureBag
    /// Class among these texts, by example.
    let classes: [Int]
    let weights: [Float]
    let classCount: Int

    /// `documents` must be in the order of `SearchDocument.precedes`.
    init(_ documents: [SearchDocument], _ groups: [FeatureGroup], _ concepts: ConceptSections, namingCategories: Bool) {
        let answers = Answers(documents)
        let examples = Example.all(of: documents, answers, silent: [], namingCategories: namingCategories)
        bag = FeatureBag(examples[...], groups, concepts)
        classes = examples.map { Int($0.classNumber) }
        weights = examples.map(\.weight)
        classCount = answers.titles.count
    }

    /// How many of the classes have each feature.
    var frequencies: [UInt32: Int] {
        var last: [UInt32: Int] = [:]
        var counts: [UInt32: Int] = [:]
        for (example, number) in classes.enumerated() {
            for index in features(of: example) where last.updateValue(number, forKey: bag.hashes[index]) != number {
                counts[bag.hashes[index], default: 0] += 1
            }
        }
        return counts
    }

    /// Hashes of all features but pieces of words that a single example has: a large book does not keep these.
    func worthKeeping(_ groups: [FeatureGroup]) -> Set<UInt32> {
        var once: Set<UInt32> = []
        var kept: Set<UInt32> = []
        for (hash, group) in zip(bag.hashes, bag.groups) {
            if groups[Int(group)].kind != .characters || !once.insert(hash).inserted { kept.insert(hash) }
        }
        return kept
    }

    func features(of example: Int) -> Range<Int> { Int(bag.starts[example])..<Int(bag.starts[example + 1]) }
}
