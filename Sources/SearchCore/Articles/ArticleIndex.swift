/// Texts of articles in, the bytes of an index that `IndexReader` reads out; the same bytes in the terminal and in a browser.
package enum ArticleIndex {
    /// - Parameter bodies: words that are known beside those of the texts.
    package static func bytes(_ texts: ArticleTexts, _ bodies: BodyVocabulary = .empty) -> [UInt8] {
        let groups = FeatureGroup.articles
        let articles = texts.articles
        let features = ArticleFeatures(articles, groups: groups)
        let weights = ArticleWeights(features, classCount: articles.count, groups: groups)
        var writer = IndexWriter()
        writer.add(.parameters, parameters(articles.count))
        writer.add(.groups, bytes(groups))
        writer.add(.features, HashTableWriter.table(weights.hashes))
        add(weights, to: &writer)
        writer.add(.biases, [UInt8](repeating: 0, count: articles.count * 4))
        var records = ArticleRecords(articles)
        writer.add(.names, records.nameSection())
        writer.add(.templates, records.records.bytes)
        writer.add(.strings, records.strings.bytes)
        let vocabulary = VocabularySections(words(features, bodies))
        writer.add(.wordStarts, vocabulary.starts)
        writer.add(.wordCounts, vocabulary.counts)
        writer.add(.wordText, vocabulary.text)
        writer.add(.deletions, vocabulary.deletions)
        writer.add(.deletionWords, vocabulary.deletionWords)
        return writer.bytes()
    }

    /// A word of bodies counts as often as articles have it, roughly.
    private static func words(_ features: ArticleFeatures, _ bodies: BodyVocabulary) -> WordTally {
        var words = features.words
        for word in bodies.words { words.add(word.text, 1 << UInt32(max(min(word.level, 16), 1) - 1)) }
        return words
    }

    private static func parameters(_ count: Int) -> [UInt8] {
        var parameters = Parameters()
        parameters.classCount = Float(count)
        parameters.answerCount = Float(count)
        var sink = ByteSink()
        for value in parameters.values { sink.float(value) }
        return sink.bytes
    }

    private static func bytes(_ groups: [FeatureGroup]) -> [UInt8] {
        var sink = ByteSink()
        for group in groups {
            sink.append([group.kind.rawValue, group.low, group.high, 0])
            sink.float(group.weight)
        }
        return sink.bytes
    }

    private static func add(_ weights: ArticleWeights, to writer: inout IndexWriter) {
        var starts: [UInt32] = [0]
        var scales: [UInt16] = [], classes: [UInt16] = [], frequencies: [UInt16] = []
        var values: [UInt8] = []
        values.reserveCapacity(weights.weights.count)
        classes.reserveCapacity(weights.weights.count)
        for feature in weights.hashes.indices {
            let range = weights.starts[feature]..<weights.starts[feature + 1]
            let unit = Quantum(holding: weights.weights[range])
            for posting in range {
                classes.append(UInt16(truncatingIfNeeded: weights.classes[posting]))
                values.append(UInt8(bitPattern: unit.steps(weights.weights[posting])))
            }
            starts.append(UInt32(range.upperBound))
            scales.append(unit.bits)
            frequencies.append(UInt16(clamping: range.count))
        }
        writer.add(.postingStarts, ByteSink.bytes(starts))
        writer.add(.postingScales, ByteSink.bytes(scales))
        writer.add(.postingClasses, ByteSink.bytes(classes))
        writer.add(.postingWeights, values)
        writer.add(.classFrequencies, ByteSink.bytes(frequencies))
    }
}

extension FeatureGroup {
    /// Groups of a help site's index: those of the terminal's without the shop's concepts.
    static let articles: [FeatureGroup] = [
        FeatureGroup(kind: .prefix, low: 4, high: 4, weight: 1),
        FeatureGroup(kind: .prefix, low: 9, high: 9, weight: 0.5),
        FeatureGroup(kind: .pair, low: 5, high: 5, weight: 0.5),
        FeatureGroup(kind: .characters, low: 2, high: 4, weight: 1),
    ]
}
