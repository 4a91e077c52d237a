import SearchCore

extension IndexCompiler {
    /// The index after some families of texts changed, at a fraction of the cost: the calibration of the index before stays,
    /// and in a large book all that it says of the texts that did not change, but for what their features are worth in all.
    /// `compile` is the same wherever it runs; this is near it. Small books are trained anew: that is quick.
    ///
    /// - Parameters:
    ///   - isGone: whether the text at a path is no longer there as it was.
    ///   - changed: what is there instead.
    package func refresh(_ previous: IndexReader, without isGone: (String) -> Bool, with changed: [SearchDocument], sources: [UInt8] = [])
        -> [UInt8]
    {
        let kept = previous.documents.filter { !isGone($0.path) }
        var compiler = speaking(of: kept + changed)
        compiler.parameters = previous.parameters
        if let patched = compiler.patched(previous, without: isGone, with: changed, sources) { return patched }
        return compiler.uncalibrated((kept + changed).sorted(by: SearchDocument.precedes), sources: sources)
    }

    /// Share of the classes that may change before all are trained anew.
    private static let largestShare = 0.05

    /// Nil where the index before is too small, was made in another way, or too much of it changed.
    private func patched(_ reader: IndexReader, without isGone: (String) -> Bool, with documents: [SearchDocument], _ sources: [UInt8])
        -> [UInt8]?
    {
        let concepts = ConceptSections(concepts ?? LanguageWords.common.concepts)
        guard reader.answerCount >= Corpus.largeBook, reader.groups == groups, reader.classCount == reader.answerCount + silentCount,
            concepts.table.elementsEqual(reader.section(.concepts)), concepts.numbers.elementsEqual(reader.section(.conceptNumbers)),
            let scale = NaiveBayes.Scale(reader), let succession = Succession(reader, without: isGone, with: documents),
            succession.turnover <= Int(Double(reader.answerCount) * Self.largestShare)
        else { return nil }
        let named = reader.categories.count > 1
        guard named == (succession.categories(reader).count > 1) else { return nil }
        let gone = Lessons(succession.gone, groups, concepts, namingCategories: named)
        let changed = Lessons(succession.changed, groups, concepts, namingCategories: named)
        let features = FeaturePatch(reader, gone: gone, changed: changed)
        let table = HashTableWriter.table(features.hashes)
        let weights = table.withUnsafeBytes { bytes in
            ChangedWeights(
                changed, numbers: succession.newClasses, total: succession.ancestors.count, features, HashTable(bytes), groups, scale)
        }
        let postings = PostingPatch(reader, features, succession, weights.postings)
        return written(
            Parts(
                answers: succession.ancestors.count - silentCount, features: table,
                postings: PostingSections(postings, features, classCount: succession.ancestors.count),
                biases: succession.inherited(reader.biases, others: []),
                slopes: succession.inherited(reader.slopes, others: weights.slopes), scale: scale,
                templates: TemplateSections(reader, succession),
                vocabulary: VocabularyPatch.sections(reader, gone: gone.bag, changed: changed.bag),
                concepts: concepts, sources: sources))
    }
}

extension Succession {
    /// Numbers of the classes of changed texts, ascending.
    var newClasses: [Int] { ancestors.indices.filter { ancestors[$0] == nil } }

    /// Classes that came or went.
    var turnover: Int { max(newClasses.count, Set(gone.map(\.answerKey)).count) }

    /// Categories of all texts.
    func categories(_ reader: IndexReader) -> Set<String> {
        texts.reduce(into: []) { categories, text in
            switch text {
            case .kept(let number): categories.insert(reader.category(number))
            case .changed(let number): categories.insert(changed[number].category)
            }
        }
    }

    /// One value per class: that of its ancestor, or the next of `others`, or 0.
    func inherited(_ column: Column, others: [Float]) -> [Float] {
        var rest = others[...]
        return ancestors.map { old in old.map { column.float($0) } ?? rest.popFirst() ?? 0 }
    }
}

extension NaiveBayes.Scale {
    /// Bit patterns of `total` and `ratio`, then `features`.
    var bytes: [UInt8] { ByteSink.bytes([total.bitPattern, ratio.bitPattern, UInt64(features)]) }

    /// Nil where the index was made without it.
    init?(_ reader: IndexReader) {
        let section = reader.section(.training)
        guard section.count == 24 else { return nil }
        let values = (0..<3).map { UInt64(littleEndian: section.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) }
        total = Double(bitPattern: values[0])
        ratio = Double(bitPattern: values[1])
        features = Int(clamping: values[2])
        guard total.isFinite, ratio.isFinite, total >= 0, features > 0 else { return nil }
    }
}
