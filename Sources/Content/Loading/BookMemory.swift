import Basics
import Diagnostics

/// Reads a book again and again, and each time only what changed: for a program that lives beside an editor.
///
/// ```swift
/// var memory = BookMemory(root: root)
/// let book = memory.book(open: [:])
/// let edited = memory.book(open: ["Templates/delivery/late-parcel.en.md": OpenText("no front matter", version: 1)])
/// ```
package struct BookMemory: Sendable {
    package let root: String
    private var scan: BookScanner.Result
    private var kept: [String: Kept] = [:]
    private var shared: [String: Variable] = [:]
    private var sections = Sections.inquiries
    /// What the settings were read to, and from which text.
    private var settings: (text: String?, read: (Settings, [Diagnostic]))?
    /// Files whose text the last call of ``book(open:)`` read anew, lost or gained.
    package private(set) var changed: Set<String> = []

    /// What one file was read to. A class, because thousands of them are carried over with every keystroke.
    private final class Kept: Sendable {
        let file: BookFile
        /// Version of the text in the editor; nil for one read from the disk.
        let version: Int?
        let source: SourceFile?
        let parsed: BookFileParser.Parsed

        init(file: BookFile, version: Int?, source: SourceFile?, parsed: BookFileParser.Parsed) {
            self.file = file
            self.version = version
            self.source = source
            self.parsed = parsed
        }
    }

    package init(root: String) {
        self.root = root
        scan = BookScanner.scan(root)
    }

    /// Looks at the folder again: files may have come, gone or changed.
    package mutating func rescan() { scan = BookScanner.scan(root) }

    /// The text of a file as it was last read; nil for a file that could not be read.
    package func source(_ path: String) -> SourceFile? { kept[path]?.source }

    /// The book as it lies in the folder, with the texts of an editor in place of their files.
    ///
    /// - Parameter open: texts by path, relative to the book.
    package mutating func book(open: [String: OpenText]) -> Book {
        let files = files(open)
        var next: [String: Kept] = [:]
        next.reserveCapacity(files.count)
        let (settings, settingsProblems) = readSettings(files, open, &next)
        if settings.variables != shared { kept = kept.filter { $0.value.file.kind != .template } }
        shared = settings.variables
        if settings.sections != sections { kept = kept.filter { $0.value.file.kind != .article } }
        sections = settings.sections
        let stale = files.filter { $0.kind != .settings && !isCurrent($0, open[$0.path]) }
        let parser = BookFileParser(
            reader: FileReader(root: root), templates: TemplateParser(shared: shared), articles: ArticleParser(sections: sections),
            unchanged: { _ in nil }, known: { _ in nil })
        let fresh = stale.parallelMap { Self.read($0, open[$0.path], parser) }
        for entry in fresh { next[entry.file.path] = entry }
        for file in files where next[file.path] == nil { next[file.path] = kept[file.path] }
        changed = Set(stale.map(\.path)).union(Set(kept.keys).symmetricDifference(next.keys)).union(changedSettings(next))
        kept = next
        let parsed = files.filter { $0.kind != .settings }.compactMap { next[$0.path]?.parsed }
        let result = BookScanner.Result(files: files, diagnostics: problems(of: scan, open))
        return BookLoader.book(of: parsed, in: result, at: root, settings, settingsProblems)
    }

    private mutating func readSettings(
        _ files: [BookFile], _ open: [String: OpenText], _ next: inout [String: Kept]
    ) -> (Settings, [Diagnostic]) {
        guard let file = files.first(where: { $0.kind == .settings }) else { return (Settings(), []) }
        let source = open[file.path].map { FileReader.source(Array($0.text.utf8), file.path) } ?? FileReader(root: root).read(file.path)
        switch source {
        case .failure(let problem):
            next[file.path] = Kept(file: file, version: open[file.path]?.version, source: nil, parsed: .init())
            return (Settings(), [problem.diagnostic])
        case .success(let source):
            next[file.path] = Kept(file: file, version: open[file.path]?.version, source: source, parsed: .init())
            if let settings, settings.text == source.text { return settings.read }
            let read: (Settings, [Diagnostic]) = SettingsReader.read(source)
            settings = (source.text, read)
            return read
        }
    }

    private func changedSettings(_ next: [String: Kept]) -> [String] {
        let path = BookFile.settingsPath
        return kept[path]?.source?.text == next[path]?.source?.text ? [] : [path]
    }

    /// The files of the folder, and those that exist only in the editor.
    private func files(_ open: [String: OpenText]) -> [BookFile] {
        let known = Set(scan.files.map(\.path))
        let added = open.keys.filter { !known.contains($0) }.compactMap { path in
            BookScanner.kind(of: path).map { BookFile(path: path, kind: $0, stamp: FileStamp(size: 0, modified: 0, changed: 0, inode: 0)) }
        }
        return added.isEmpty ? scan.files : (scan.files + added).sorted { $0.path < $1.path }
    }

    /// The scan's findings but those about a file that was too large and is open, hence judged by what the editor holds.
    private func problems(of scan: BookScanner.Result, _ open: [String: OpenText]) -> [Diagnostic] {
        scan.diagnostics.filter { $0.rule != "files-are-small" || open[$0.path] == nil }
    }

    private func isCurrent(_ file: BookFile, _ text: OpenText?) -> Bool {
        guard let entry = kept[file.path] else { return false }
        if let text { return entry.version == text.version }
        return entry.version == nil && entry.file == file
    }

    private static func read(_ file: BookFile, _ text: OpenText?, _ parser: BookFileParser) -> Kept {
        guard file.kind != .asset, file.kind != .theme else {
            return Kept(file: file, version: text?.version, source: nil, parsed: .init())
        }
        if let text, text.text.utf8.count > BookScanner.maximumSize {
            let problem = BookScanner.tooLarge(file.path, text.text.utf8.count)
            return Kept(file: file, version: text.version, source: nil, parsed: .init(problems: [problem]))
        }
        switch text.map({ FileReader.source(Array($0.text.utf8), file.path) }) ?? parser.reader.read(file.path) {
        case .failure(let problem):
            return Kept(file: file, version: text?.version, source: nil, parsed: .init(problems: [problem.diagnostic]))
        case .success(let source):
            return Kept(file: file, version: text?.version, source: source, parsed: parser.parse(source, as: file.kind))
        }
    }
}

/// A text as an editor holds it.
package struct OpenText: Sendable, Hashable {
    package let text: String
    /// Differs whenever the text does.
    package let version: Int

    package init(_ text: String, version: Int) {
        self.text = text
        self.version = version
    }
}
