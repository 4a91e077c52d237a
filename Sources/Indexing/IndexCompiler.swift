import SearchCore

/// Documents in, the bytes of an index out: a pure function of the documents.
package struct IndexCompiler: Sendable {
    package var groups = FeatureGroup.standard
    /// Nil for those of the languages in which customers may write to the book.
    package var courtesy: [String]?
    /// Messages that no text of the book answers; each list becomes a class that is never a result.
    package var uncovered: [[String]] = []
    /// Nil for those of the languages in which customers may write to the book.
    package var concepts: [String]?
    package var parameters = Parameters()
    /// What noting outcomes needs of the book's settings: `RecordingNotes`.
    package var recording: [UInt8] = []

    package init() {}

    package func compile(_ documents: [SearchDocument], sources: [UInt8] = []) -> [UInt8] {
        let documents = documents.sorted(by: SearchDocument.precedes)
        return calibrated(for: documents).uncalibrated(documents, sources: sources)
    }

    /// The compiler with the calibration of a book.
    package func calibrated(for documents: [SearchDocument]) -> IndexCompiler {
        let documents = documents.sorted(by: SearchDocument.precedes)
        var compiler = speaking(of: documents)
        if let calibration = Calibration(documents, Answers(documents), compiler) {
            compiler.parameters.calibrationSlope = Float(calibration.slope)
            compiler.parameters.calibrationShare = Float(calibration.share)
            compiler.parameters.calibrationOffset = Float(calibration.offset)
        }
        return compiler
    }

    /// The compiler with the words of the languages of all texts, which a part of the texts does not name.
    func speaking(of documents: [SearchDocument]) -> IndexCompiler {
        let words = LanguageWords(documents)
        var compiler = self
        compiler.courtesy = courtesy ?? words.courtesies
        compiler.concepts = concepts ?? words.concepts
        return compiler
    }

    /// The index with the calibration that `parameters` have. `documents` must be in the order of `SearchDocument.precedes`.
    func uncalibrated(_ documents: [SearchDocument], sources: [UInt8] = []) -> [UInt8] {
        let answers = Answers(documents)
        let concepts = ConceptSections(concepts ?? LanguageWords.common.concepts)
        let silent = [courtesy ?? LanguageWords.common.courtesies] + uncovered
        let examples = Example.all(
            of: documents, answers, silent: silent,
            namingCategories: Set(documents.map(\.category)).count > 1)
        let corpus = Corpus(examples, classCount: answers.titles.count + silent.count, groups: groups, concepts: concepts)
        let model = Model(corpus, titles: answers.titles.map { documents[$0].title })
        return written(
            Parts(
                answers: answers.titles.count, features: HashTableWriter.table(corpus.hashes),
                postings: PostingSections(corpus, model),
                biases: model.biases,
                slopes: model.slopes, scale: model.scale, templates: TemplateSections(documents, classes: answers.classes),
                vocabulary: VocabularySections(corpus.words), concepts: concepts, sources: sources))
    }

    /// Classes that are never a result: courtesy, and what the book does not cover.
    var silentCount: Int { 1 + uncovered.count }

    /// What an index is put together from.
    struct Parts {
        let answers: Int
        let features: [UInt8]
        let postings: PostingSections
        let biases: [Float]
        let slopes: [Float]
        let scale: NaiveBayes.Scale
        var templates: TemplateSections
        let vocabulary: VocabularySections
        let concepts: ConceptSections
        let sources: [UInt8]
    }

    func written(_ parts: Parts) -> [UInt8] {
        var writer = IndexWriter()
        writer.add(.parameters, parameterSection(parts))
        writer.add(.groups, groupSection())
        writer.add(.features, parts.features)
        add(parts.postings, to: &writer)
        writer.add(.biases, floats(parts.biases))
        writer.add(.slopes, floats(parts.slopes))
        writer.add(.training, parts.scale.bytes)
        var templates = parts.templates
        writer.add(.names, templates.nameSection())
        writer.add(.templates, templates.records.bytes)
        writer.add(.strings, templates.strings.bytes)
        add(parts.vocabulary, to: &writer)
        writer.add(.concepts, parts.concepts.table)
        writer.add(.conceptNumbers, parts.concepts.numbers)
        writer.add(.sources, parts.sources)
        writer.add(.recording, recording)
        return writer.bytes()
    }

    private func add(_ sections: PostingSections, to writer: inout IndexWriter) {
        writer.add(.postingStarts, sections.starts)
        writer.add(.postingScales, sections.scales)
        writer.add(.postingClasses, sections.classes)
        writer.add(.postingWeights, sections.weights)
        writer.add(.classFrequencies, sections.frequencies)
    }

    private func add(_ sections: VocabularySections, to writer: inout IndexWriter) {
        writer.add(.wordStarts, sections.starts)
        writer.add(.wordCounts, sections.counts)
        writer.add(.wordText, sections.text)
        writer.add(.deletions, sections.deletions)
        writer.add(.deletionWords, sections.deletionWords)
    }

    private func parameterSection(_ parts: Parts) -> [UInt8] {
        var parameters = parameters
        parameters.classCount = Float(parts.answers + silentCount)
        parameters.answerCount = Float(parts.answers)
        return floats(parameters.values)
    }

    private func groupSection() -> [UInt8] {
        var sink = ByteSink()
        for group in groups {
            sink.append([group.kind.rawValue, group.low, group.high, 0])
            sink.float(group.weight)
        }
        return sink.bytes
    }

    private func floats(_ values: [Float]) -> [UInt8] {
        var sink = ByteSink()
        for value in values { sink.float(value) }
        return sink.bytes
    }
}
