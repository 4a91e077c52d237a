import Content
import Foundation

/// `.replybook/site.cache`: the memory on disk. A file that is damaged, or of another program, is as good as none.
extension BuildMemory {
    private static let kind = "replybook site cache 1"
    /// Articles are read and written in pieces, on all cores.
    private static let pieceCount = 16

    package static func path(_ root: String) -> String { "\(root)/.replybook/site.cache" }

    /// - Parameter program: stands for the program that writes and reads; another one remembers other things.
    package init(contentsOf path: String, program: Digest) {
        self.init()
        guard let data = FileManager.default.contents(atPath: path) else { return }
        do {
            self = try Self.read([UInt8](data), program)
        } catch {
            self.init()
        }
    }

    /// Writes a temporary file and renames it; a file cut short by a crash is found by its digest.
    package func write(to path: String, program: Digest) throws {
        let folder = (path as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes(program)).write(to: URL(filePath: path), options: .atomic)
    }

    func bytes(_ program: Digest) -> [UInt8] {
        let sorted = articles.sorted { $0.key < $1.key }
        let pieces = (0..<Self.pieceCount).map { sorted[sorted.count * $0 / Self.pieceCount..<sorted.count * ($0 + 1) / Self.pieceCount] }
        var content = RecordWriter()
        content.digest(environment)
        content.list(outputs.sorted { $0.key < $1.key }) { output, writer in
            writer.text(output.key)
            writer.digest(output.value.inputs)
            writer.digest(output.value.contents)
        }
        content.list(deflated.sorted { ($0.key.high, $0.key.low) < ($1.key.high, $1.key.low) }) { $1.digest($0.key); $1.data($0.value) }
        content.list(pieces.parallelMap(Self.piece)) { $1.data($0) }
        var file = RecordWriter()
        file.text(Self.kind)
        file.digest(program)
        file.digest(Digest(content.bytes))
        return file.bytes + content.bytes
    }

    private static func read(_ bytes: [UInt8], _ program: Digest) throws(RecordReader.Damaged) -> BuildMemory {
        var reader = RecordReader(bytes)
        guard try reader.text() == kind, try reader.digest() == program else { throw RecordReader.Damaged() }
        let sum = try reader.digest()
        guard Digest(reader.rest) == sum else { throw RecordReader.Damaged() }
        var memory = BuildMemory()
        memory.environment = try reader.digest()
        for (path, output) in try reader.list({ (reader) throws(RecordReader.Damaged) in
            (try reader.text(), OutputMemory(inputs: try reader.digest(), contents: try reader.digest()))
        }) { memory.outputs[path] = output }
        for (key, value) in try reader.list({ (reader) throws(RecordReader.Damaged) in (try reader.digest(), try reader.data()) }) {
            memory.deflated[key] = value
        }
        let pieces = try reader.list { (reader) throws(RecordReader.Damaged) in try reader.data() }
        for piece in pieces.parallelMap(articles) {
            guard let piece else { throw RecordReader.Damaged() }
            for (path, article) in piece { memory.articles[path] = article }
        }
        return memory
    }

    private static func piece(_ articles: ArraySlice<(key: String, value: ArticleMemory)>) -> [UInt8] {
        var writer = RecordWriter()
        writer.list(articles) { article, writer in
            writer.text(article.key)
            article.value.write(to: &writer)
        }
        return writer.bytes
    }

    private static func articles(_ piece: [UInt8]) -> [(String, ArticleMemory)]? {
        var reader = RecordReader(piece)
        do {
            return try reader.list { (reader) throws(RecordReader.Damaged) in (try reader.text(), try ArticleMemory(reading: &reader)) }
        } catch {
            return nil
        }
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
            writer.list(body.facts.assets.sorted { $0.key < $1.key }) { $1.text($0.key); $1.text($0.value) }
            body.profile.write(to: &writer)
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
            let facts = BodyFacts(headings: headings, anchorLinks: links, articles: articles, assets: Dictionary(assets) { first, _ in first })
            return Body(facts: facts, profile: try WordProfile(reading: &reader))
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
