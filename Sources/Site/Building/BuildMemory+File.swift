import Basics
import Content
import Diagnostics
import Foundation
import Language

/// `.replybook/site.cache`: the memory on disk. A file that is damaged, or of another program, is as good as none.
///
/// A head names the sections with their lengths and digests; articles are read and written in sections, on all cores.
extension BuildMemory {
    private static let kind = "replybook site cache 3"
    private static let articleSections = 16
    private static let maximumHead = 4096

    private static let name = "site.cache"

    /// - Parameter program: stands for the program that writes and reads; another one remembers other things.
    package init(ofBook root: String, program: Digest) {
        self.init()
        do {
            guard let bytes = try BookFolder(of: root).read(Self.name) else { return }
            self = try Self.read(bytes, program)
        } catch {
            self.init()
        }
    }

    package func write(toBook root: String, program: Digest) throws(FileFault) {
        let folder = BookFolder(of: root)
        try folder.make()
        let sections = sections()
        let digests = sections.parallelMap { Digest($0) }
        var head = RecordWriter()
        head.text(Self.kind)
        head.digest(program)
        head.list(zip(sections, digests).map { ($0.count, $1) }) { section, writer in
            writer.number(section.0)
            writer.digest(section.1)
        }
        var length = RecordWriter()
        length.word(UInt64(head.bytes.count))
        try folder.write(parts: [length.bytes, head.bytes] + sections, to: Self.name)
    }

    /// Outputs, then articles.
    private func sections() -> [[UInt8]] {
        let sorted = articles.sorted { $0.key < $1.key }
        let pieces = (0..<Self.articleSections).map {
            sorted[sorted.count * $0 / Self.articleSections..<sorted.count * ($0 + 1) / Self.articleSections]
        }
        var first = RecordWriter()
        first.digest(environment)
        first.list(outputs.sorted { $0.key < $1.key }) { output, writer in
            writer.text(output.key)
            writer.digest(output.value.inputs)
            writer.digest(output.value.contents)
        }
        return [first.bytes] + pieces.parallelMap(Self.section)
    }

    private static func read(_ bytes: [UInt8], _ program: Digest) throws(RecordReader.Damaged) -> BuildMemory {
        let sections = try sections(of: bytes, program)
        guard let first = sections.first else { throw RecordReader.Damaged() }
        var reader = RecordReader(try first.bytes(of: bytes))
        var memory = BuildMemory()
        memory.environment = try reader.digest()
        let outputs = try reader.list { (reader) throws(RecordReader.Damaged) in
            (try reader.text(), OutputMemory(inputs: try reader.digest(), contents: try reader.digest()))
        }
        memory.outputs = Dictionary(outputs) { first, _ in first }
        memory.articles.reserveCapacity(outputs.count)
        for articles in Array(sections.dropFirst()).parallelMap({ Self.articles($0, bytes) }) {
            guard let articles else { throw RecordReader.Damaged() }
            for (path, article) in articles { memory.articles[path] = article }
        }
        return memory
    }

    private struct Section {
        let range: Range<Int>
        let digest: Digest

        func bytes(of file: [UInt8]) throws(RecordReader.Damaged) -> [UInt8] {
            let bytes = Array(file[range])
            guard Digest(bytes) == digest else { throw RecordReader.Damaged() }
            return bytes
        }
    }

    private static func sections(of bytes: [UInt8], _ program: Digest) throws(RecordReader.Damaged) -> [Section] {
        var length = RecordReader(Array(bytes.prefix(8)))
        let count = try length.word()
        guard count <= UInt64(maximumHead) else { throw RecordReader.Damaged() }
        var head = RecordReader(Array(bytes.dropFirst(8).prefix(Int(count))))
        guard try head.text() == kind, try head.digest() == program else { throw RecordReader.Damaged() }
        var place = 8 + Int(count)
        return try head.list { (reader) throws(RecordReader.Damaged) in
            let (count, digest) = (try reader.number(), try reader.digest())
            guard count >= 0, count <= bytes.count - place else { throw RecordReader.Damaged() }
            defer { place += count }
            return Section(range: place..<place + count, digest: digest)
        }
    }

    private static func articles(_ section: Section, _ bytes: [UInt8]) -> [(String, ArticleMemory)]? {
        do {
            var reader = RecordReader(try section.bytes(of: bytes))
            return try reader.list { (reader) throws(RecordReader.Damaged) in (try reader.text(), try ArticleMemory(reading: &reader)) }
        } catch {
            return nil
        }
    }

    private static func section(_ articles: ArraySlice<(key: String, value: ArticleMemory)>) -> [UInt8] {
        var writer = RecordWriter()
        writer.list(articles) { article, writer in
            writer.text(article.key)
            article.value.write(to: &writer)
        }
        return writer.bytes
    }
}

extension ArticleMemory {
    fileprivate func write(to writer: inout RecordWriter) {
        writer.digest(source)
        writer.data(record)
        writer.optional(body) { body, writer in
            writer.list(body.facts.headings) { heading, writer in
                writer.number(heading.level)
                writer.text(heading.id)
                writer.text(heading.text)
            }
            writer.list(body.facts.anchorLinks) { link, writer in
                writer.name(link.target.id, link.target.language)
                writer.text(link.anchor)
                writer.text(link.destination)
            }
            writer.list(body.facts.articles) { $1.text($0.description) }
            writer.list(body.facts.assets.sorted { $0.key < $1.key }) {
                $1.text($0.key); $1.text($0.value)
            }
            writer.number(body.facts.minutes)
            body.profile.write(to: &writer)
            writer.data(body.words.bytes)
        }
    }

    fileprivate init(reading reader: inout RecordReader) throws(RecordReader.Damaged) {
        source = try reader.digest()
        record = try reader.data()
        body = try reader.optional { (reader) throws(RecordReader.Damaged) in
            let headings = try reader.list { (reader) throws(RecordReader.Damaged) in
                RenderedArticle.Heading(level: try reader.number(), id: try reader.text(), text: try reader.text())
            }
            let links = try reader.list { (reader) throws(RecordReader.Damaged) in
                RenderedArticle.AnchorLink(target: try reader.name(), anchor: try reader.text(), destination: try reader.text())
            }
            let articles = try reader.list { (reader) throws(RecordReader.Damaged) in try reader.id() }
            let assets = try reader.list { (reader) throws(RecordReader.Damaged) in (try reader.text(), try reader.text()) }
            let facts = BodyFacts(
                headings: headings, anchorLinks: links, articles: articles, assets: Dictionary(assets) { first, _ in first },
                minutes: try reader.number())
            return Body(facts: facts, profile: try WordProfile(reading: &reader), words: BodyWords(bytes: try reader.data()))
        }
    }
}

extension RecordWriter {
    mutating func digest(_ digest: Digest) {
        word(digest.high)
        word(digest.low)
    }

    fileprivate mutating func name(_ id: TextID, _ language: LanguageTag) {
        text(id.description)
        text(language.description)
    }
}

extension RecordReader {
    mutating func digest() throws(Damaged) -> Digest { Digest(high: try word(), low: try word()) }

    fileprivate mutating func id() throws(Damaged) -> TextID {
        guard let id = TextID(try text()) else { throw Damaged() }
        return id
    }

    fileprivate mutating func name() throws(Damaged) -> TextName {
        let id = try id()
        guard let language = LanguageTag(try text()) else { throw Damaged() }
        return TextName(id: id, language: language)
    }
}
