import Basics
import Checking
import Content
import Diagnostics

/// `.replybook/texts.rbt`: what the texts of a book were read and looked at to, so that a check looks only at what changed.
///
/// A text is known by its path, its bytes and the settings it was read under; what its findings depend on beside these stands
/// in its record. Nothing is believed of a file that is damaged, or that another program wrote. With and without it, a check
/// finds the same.
struct TextMemory: Sendable {
    private static let name = "texts.rbt"
    private static let magic = Array("replybook texts 1\n".utf8)
    /// The file is written anew when more than one text in so many had to be looked at: writing takes longer than looking at a few.
    private static let share = 100

    struct Key: Hashable {
        let hash: UInt64
        let size: Int
    }

    private let folder: BookFolder?
    private let bytes: [UInt8]
    /// Where the record of each text starts and ends.
    private let places: [Key: Range<Int>]
    private var kept: [Key: [UInt8]] = [:]
    private var (total, fresh) = (0, 0)

    /// A memory that knows nothing and keeps nothing.
    init() { (folder, bytes, places) = (nil, [], [:]) }

    init(ofBook root: String) {
        let program = ProgramFile.stamp
        folder = program == nil ? nil : BookFolder(of: root)
        let read = program == nil ? [] : Self.read(root)
        bytes = read
        places = program.map { Self.places(in: read, of: $0) } ?? [:]
    }

    private static func read(_ root: String) -> [UInt8] {
        // What cannot be read is made anew; whoever writes it says what is wrong.
        do throws(FileFault) { return try BookFolder(of: root).read(name) ?? [] } catch { return [] }
    }

    // MARK: Reading

    /// The book in a folder, its known texts unparsed, with what is known of them.
    ///
    /// - Parameter root: of this book, or of an older state of it.
    func load(_ root: String, progress: RunProgress) -> (book: Book, texts: KnownTexts) {
        guard folder != nil else { return (BookLoader.load(root, progress: progress), KnownTexts()) }
        let texts = KnownTexts(bytes: bytes, places: places, settings: BookLoader.settings(of: root).settings.file?.text)
        let book = BookLoader.load(root, known: texts.article, knownTemplate: texts.template, progress: progress)
        guard book.settings.file?.text == texts.settings else {
            // Somebody saved the settings in between.
            return (BookLoader.load(root, progress: progress), KnownTexts(settings: book.settings.file?.text))
        }
        return (book, texts)
    }

    /// Looks at all texts of a book, and keeps what is found in them.
    mutating func look(at book: CheckedBook, knowing texts: KnownTexts, progress: RunProgress) -> [LookedText] {
        guard folder != nil else { return Checker().look(at: book.texts, in: book, progress: progress) }
        let looked = Checker().look(at: book.texts, in: book, known: texts.look, progress: progress)
        let reported = Set(book.book.diagnostics.map(\.path))
        let records = Array(zip(book.texts, looked)).parallelMap { text, looked in
            texts.record(of: text, looked.record, isParsed: !reported.contains(text.path))
        }
        for (key, record) in records { kept[key] = record }
        total += looked.count
        fresh += looked.count { $0.record != nil }
        return looked
    }

    // MARK: Writing

    /// Writes what is new, where that is enough to be worth it. A book that cannot be written is checked all the same.
    func save() {
        guard let folder, fresh * Self.share > total, let program = ProgramFile.stamp else { return }
        var writer = RecordWriter()
        writer.list(program) { $1.number($0) }
        writer.list(kept.sorted { ($0.key.hash, $0.key.size) < ($1.key.hash, $1.key.size) }) { entry, writer in
            writer.word(entry.key.hash)
            writer.number(entry.key.size)
            writer.data(entry.value)
        }
        let body = writer.bytes
        do throws(FileFault) {
            try folder.make()
            try folder.write(parts: [Self.magic, Self.checksum(body[...]), body], to: Self.name)
        } catch {}
    }

    private static func checksum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var hash = FNV1a()
        bytes.withUnsafeBufferPointer { for byte in $0 { hash.add(byte) } }
        return (0..<8).map { UInt8(truncatingIfNeeded: hash.value >> UInt64(8 * $0)) }
    }

    /// Empty for a file that is damaged, or that another program wrote.
    private static func places(in bytes: [UInt8], of program: [Int]) -> [Key: Range<Int>] {
        let start = magic.count + 8
        guard bytes.count > start, bytes.starts(with: magic), bytes[magic.count..<start].elementsEqual(checksum(bytes[start...])) else {
            return [:]
        }
        var reader = RecordReader(bytes, from: start)
        do {
            guard try reader.list({ (reader) throws(RecordReader.Damaged) in try reader.number() }) == program else { return [:] }
            let entries = try reader.list { (reader) throws(RecordReader.Damaged) in
                (Key(hash: try reader.word(), size: try reader.number()), try reader.extent())
            }
            return Dictionary(entries) { first, _ in first }
        } catch {
            return [:]
        }
    }
}

/// What is known of the texts of one state of a book.
struct KnownTexts: Sendable {
    private let bytes: [UInt8]
    private let places: [TextMemory.Key: Range<Int>]
    fileprivate let settings: String?
    /// What every key starts with.
    private let start: FNV1a

    /// - Parameter settings: the text under which the book is read; nil where it has none.
    init(bytes: [UInt8] = [], places: [TextMemory.Key: Range<Int>] = [:], settings: String? = nil) {
        self.bytes = bytes
        self.places = places
        self.settings = settings
        var hash = FNV1a()
        hash.add(settings ?? "")
        hash.add(settings == nil ? 0 : 1 as UInt8)
        start = hash
    }

    private func key(of file: SourceFile) -> TextMemory.Key {
        var hash = start
        hash.add(file.path)
        hash.add(0 as UInt8)
        hash.add(file.text)
        return TextMemory.Key(hash: hash.value, size: file.text.utf8.count)
    }

    /// A record has two parts: what the text was parsed to, empty where that had findings, and what it was looked at to.
    private func parts(of file: SourceFile) -> (parsed: Range<Int>, looked: Range<Int>)? {
        guard !places.isEmpty, let place = places[key(of: file)] else { return nil }
        var reader = RecordReader(bytes, from: place.lowerBound)
        do { return (try reader.extent(), try reader.extent()) } catch { return nil }
    }

    @Sendable func article(_ file: SourceFile) -> Article? {
        guard let place = parts(of: file)?.parsed, !place.isEmpty else { return nil }
        var reader = RecordReader(bytes, from: place.lowerBound)
        do { return try Article(reading: &reader, file: file) } catch { return nil }
    }

    @Sendable func template(_ file: SourceFile) -> Template? {
        guard let place = parts(of: file)?.parsed, !place.isEmpty else { return nil }
        var reader = RecordReader(bytes, from: place.lowerBound)
        do { return try Template(reading: &reader, file: file) } catch { return nil }
    }

    @Sendable func look(_ file: SourceFile) -> RecordReader? {
        parts(of: file).map { RecordReader(bytes, from: $0.looked.lowerBound) }
    }

    /// - Parameters:
    ///   - looked: what the text was looked at to now; nil where that was known.
    ///   - isParsed: false for a text with findings of the loader, which are made anew each time.
    func record(of text: CheckedText.Kind, _ looked: [UInt8]?, isParsed: Bool) -> (TextMemory.Key, [UInt8]) {
        let key = key(of: text.file)
        guard let looked else { return (key, places[key].map { Array(bytes[$0]) } ?? []) }
        var (writer, parsed) = (RecordWriter(), RecordWriter())
        if isParsed {
            switch text {
            // A variant has taken over what its base says.
            case .template(let template) where template.name.variant == nil: template.write(to: &parsed)
            case .article(let article): article.write(to: &parsed)
            case .template, .fragment: break
            }
        }
        writer.data(parsed.bytes)
        writer.data(looked)
        return (key, writer.bytes)
    }
}
