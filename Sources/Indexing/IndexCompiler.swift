import SearchCore

/// Documents in, the bytes of an index out: a pure function of the documents.
package struct IndexCompiler: Sendable {
    package var groups = FeatureGroup.standard
    package var courtesy = Courtesy.sentences
    package var concepts = ConceptList.lines
    package var parameters = Parameters()

    package init() {}

    package func compile(_ documents: [SearchDocument], sources: [UInt8] = []) -> [UInt8] {
        let documents = documents.sorted(by: SearchDocument.precedes)
        return calibrated(for: documents).uncalibrated(documents, sources: sources)
    }

    /// The compiler with the calibration of a book.
    package func calibrated(for documents: [SearchDocument]) -> IndexCompiler {
        let documents = documents.sorted(by: SearchDocument.precedes)
        var compiler = self
        if let calibration = Calibration(documents, Answers(documents), self) {
            compiler.parameters.calibrationSlope = Float(calibration.slope)
            compiler.parameters.calibrationOffset = Float(calibration.offset)
        }
        return compiler
    }

    /// The index of changed documents at a fraction of the cost: the calibration of the index before stays, and in a large
    /// book the weights of all templates that did not change. `compile` is the same wherever it runs; this is near it.
    package func refresh(_ documents: [SearchDocument], after previous: IndexReader, sources: [UInt8] = []) -> [UInt8] {
        let documents = documents.sorted(by: SearchDocument.precedes)
        var compiler = self
        compiler.parameters = previous.parameters
        let answers = Answers(documents)
        guard answers.titles.count >= Corpus.largeBook, let inheritance = Inheritance(previous, documents, answers, groups: groups),
            inheritance.classes.count(where: { $0 == nil }) * 20 <= answers.titles.count
        else { return compiler.uncalibrated(documents, sources: sources) }
        return compiler.written(documents, answers, sources: sources) { Model($0, inheriting: inheritance, from: previous) }
    }

    /// The index with the calibration that `parameters` have. `documents` must be in the order of `SearchDocument.precedes`.
    func uncalibrated(_ documents: [SearchDocument], sources: [UInt8] = []) -> [UInt8] {
        let answers = Answers(documents)
        return written(documents, answers, sources: sources) { Model($0, titles: answers.titles.map { documents[$0].title }) }
    }

    private func written(_ documents: [SearchDocument], _ answers: Answers, sources: [UInt8], model: (Corpus) -> Model) -> [UInt8] {
        let concepts = ConceptSections(concepts)
        let examples = Example.all(of: documents, answers, courtesy: courtesy)
        let corpus = Corpus(examples, classCount: answers.titles.count + 1, groups: groups, concepts: concepts)
        let model = model(corpus)
        var writer = IndexWriter()
        writer.add(.parameters, parameterSection(answers.titles.count))
        writer.add(.groups, groupSection())
        writer.add(.features, HashTableWriter.table(corpus.hashes))
        add(PostingSections(corpus, model), to: &writer)
        writer.add(.biases, floats(model.biases))
        writer.add(.slopes, floats(model.slopes))
        var templates = TemplateSections(documents, classes: answers.classes)
        writer.add(.names, templates.nameSection())
        writer.add(.templates, templates.records.bytes)
        writer.add(.strings, templates.strings.bytes)
        add(VocabularySections(corpus.words), to: &writer)
        writer.add(.concepts, concepts.table)
        writer.add(.conceptNumbers, concepts.numbers)
        writer.add(.sources, sources)
        return writer.bytes()
    }

    private func add(_ sections: PostingSections, to writer: inout IndexWriter) {
        writer.add(.postingStarts, sections.starts.bytes)
        writer.add(.postingScales, sections.scales.bytes)
        writer.add(.postingClasses, sections.classes.bytes)
        writer.add(.postingWeights, sections.weights.bytes)
        writer.add(.classFrequencies, sections.frequencies.bytes)
    }

    private func add(_ sections: VocabularySections, to writer: inout IndexWriter) {
        writer.add(.wordStarts, sections.starts)
        writer.add(.wordCounts, sections.counts)
        writer.add(.wordText, sections.text)
        writer.add(.deletions, sections.deletions)
        writer.add(.deletionWords, sections.deletionWords)
    }

    private func parameterSection(_ answers: Int) -> [UInt8] {
        var parameters = parameters
        parameters.classCount = Float(answers + 1)
        parameters.answerCount = Float(answers)
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
