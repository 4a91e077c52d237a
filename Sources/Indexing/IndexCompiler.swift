import SearchCore

/// Documents in, the bytes of an index out: a pure function of the documents.
package struct IndexCompiler {
    package var groups = FeatureGroup.reference
    package var courtesy = Courtesy.sentences
    package var parameters = Parameters()

    package init() {}

    package func compile(_ documents: [SearchDocument], sources: [UInt8] = []) -> [UInt8] {
        let documents = documents.sorted(by: SearchDocument.precedes)
        let corpus = Corpus(Example.all(of: documents, courtesy: courtesy), classCount: documents.count + 1, groups: groups)
        let model = Model(corpus)
        var writer = IndexWriter()
        writer.add(.parameters, parameterSection(documents.count))
        writer.add(.groups, groupSection())
        writer.add(.features, HashTableWriter.table(corpus.hashes))
        add(PostingSections(corpus, model), to: &writer)
        writer.add(.biases, floats(model.biases))
        var templates = TemplateSections(documents)
        writer.add(.names, templates.nameSection())
        writer.add(.templates, templates.records.bytes)
        writer.add(.strings, templates.strings.bytes)
        add(VocabularySections(corpus.words), to: &writer)
        writer.add(.sources, sources)
        return writer.bytes()
    }

    private func add(_ sections: PostingSections, to writer: inout IndexWriter) {
        writer.add(.postingStarts, sections.starts)
        writer.add(.postingScales, sections.scales)
        writer.add(.postingClasses, sections.classes)
        writer.add(.postingWeights, sections.weights)
    }

    private func add(_ sections: VocabularySections, to writer: inout IndexWriter) {
        writer.add(.wordStarts, sections.starts)
        writer.add(.wordCounts, sections.counts)
        writer.add(.wordText, sections.text)
        writer.add(.deletions, sections.deletions)
        writer.add(.deletionWords, sections.deletionWords)
    }

    private func parameterSection(_ templates: Int) -> [UInt8] {
        var parameters = parameters
        parameters.classCount = Float(templates + 1)
        parameters.templateCount = Float(templates)
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
