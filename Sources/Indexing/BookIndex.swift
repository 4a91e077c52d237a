import Basics
import Content
import Diagnostics
import SearchCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The index of a book's templates, `.replybook/index.rbx`: opened, and made anew when the content changed.
///
/// ```swift
/// let opened = try BookIndex(root).open()
/// let count = opened.file.withReader { reader in reader.templateCount }  // 2
/// ```
package struct BookIndex {
    /// What had to be done before the index could be used.
    package enum State: Equatable, Sendable {
        case fresh
        /// Files were touched, their content is the same.
        case restamped
        case missing
        case changed
        /// The file was damaged, foreign or of another version.
        case rejected(String)
        /// The folder takes no index: it is read-only, full or not ours. The search goes on with one in memory.
        case unkept(String)
    }

    package struct Opened {
        package let file: IndexFile
        package let state: State
        /// What was wrong with the content; empty when nothing had to be read.
        package let diagnostics: [Diagnostic]
        /// Why the index could not be written.
        fileprivate var fault: FileFault?
    }

    private static let name = "index.rbx"

    private let root: String
    private let folder: BookFolder

    /// - Parameter root: the book's folder.
    package init(_ root: String) {
        self.root = root
        folder = BookFolder(of: root)
    }

    package var path: String { folder.path(of: Self.name) }

    /// An index of the content as it is now, in memory where it cannot be written.
    ///
    /// - Throws: `FileFault` where a link would lead the index out of the book.
    package func open() throws -> Opened {
        let files = SettledFiles.scan { Self.relevant(BookScanner.scan(root).files) }
        let state: State
        do {
            let file = try IndexFile(Self.name, in: folder)
            guard let sources = file.withReader({ SourceList($0.section(.sources)) }) else { throw IndexFault.damaged }
            if sources.matches(files) { return Opened(file: file, state: .fresh, diagnostics: []) }
            let current = SourceList(files, root: root, known: sources)
            if current.hasSameContent(as: sources) { return try restamped(file, current) }
            return try refreshed(file, current, files, since: sources)
        } catch let fault as FileFault {
            if fault.isLedAstray { throw fault }
            state = fault.code == ENOENT ? .missing : .rejected(fault.description)
        } catch let fault as IndexFault {
            state = .rejected(fault.description)
        }
        return try compiled(files, state)
    }

    /// The index as it lies there, if nothing has changed since it was made; nil where `open` would have to do anything.
    package func openIfFresh() -> IndexFile? {
        do {
            let file = try IndexFile(Self.name, in: folder)
            let files = Self.relevant(BookScanner.scan(root).files)
            return file.withReader { SourceList($0.section(.sources))?.matches(files) ?? false } ? file : nil
        } catch { return nil }
    }

    /// Reads all content and writes the index, whatever is there. Throws `FileFault` when it cannot be written.
    ///
    /// - Parameter progress: hears how many files are read, and when the search is trained.
    package func compile(progress: RunProgress = .silent) throws -> Opened {
        let opened = try compiled(SettledFiles.scan { Self.relevant(BookScanner.scan(root).files) }, .changed, progress)
        if let fault = opened.fault { throw fault }
        return opened
    }

    /// Stamps are taken before the files are read: a file that changes meanwhile is read again next time.
    private func compiled(_ files: [BookFile], _ state: State, _ progress: RunProgress = .silent) throws -> Opened {
        let sources = SourceList(files, root: root)
        let book = BookLoader.load(root, progress: progress)
        progress.begin("training the search")
        let adapter = BookAdapter(book)
        var compiler = adapter.compiler
        let isBroken = book.diagnostics.contains { $0.path == BookFile.settingsPath && $0.severity == .error }
        compiler.recording = RecordingNotes(book.settings, isBroken: isBroken).bytes
        compiler.parameters.coverThreshold = Float(book.settings.caution.threshold)
        let bytes = compiler.compile(adapter.templates(), sources: sources.bytes)
        return try kept(bytes, state, book.diagnostics)
    }

    /// Reads only texts that changed and their families; all of them where settings or fragments changed.
    private func refreshed(_ file: IndexFile, _ current: SourceList, _ files: [BookFile], since sources: SourceList) throws -> Opened {
        let changed = current.changed(since: sources)
        let shared = Set(files.filter { $0.kind != .template }.map(\.path))
        if changed.contains(where: { !$0.hasPrefix("Templates/") || $0.hasPrefix("Templates/_") || shared.contains($0) }) {
            return try compiled(files, .changed)
        }
        let families = Set(changed.map(Self.family))
        let book = BookLoader.load(root) {
            $0.kind == .fragment || $0.kind == .uncovered || $0.kind == .template && families.contains(Self.family($0.path))
        }
        let adapter = BookAdapter(book)
        let bytes = file.withReader { reader in
            var compiler = adapter.compiler
            compiler.recording = Array(reader.section(.recording))
            return compiler.refresh(
                reader, without: { families.contains(Self.family($0)) }, with: adapter.templates(), sources: current.bytes)
        }
        return try kept(bytes, .changed, book.diagnostics)
    }

    /// The path without its variant: texts that inherit from each other share it.
    private static func family(_ path: String) -> String {
        guard let at = path.lastIndex(of: "@"), let dot = path[at...].firstIndex(of: ".") else { return path }
        return String(path[..<at] + path[dot...])
    }

    private func restamped(_ file: IndexFile, _ sources: SourceList) throws -> Opened {
        try kept(file.withReader { IndexWriter($0, replacing: .sources, with: sources.bytes).bytes() }, .restamped, [])
    }

    private func kept(_ bytes: [UInt8], _ state: State, _ diagnostics: [Diagnostic]) throws -> Opened {
        do {
            try folder.make()
            try folder.write(parts: [bytes], to: Self.name)
            return Opened(file: try IndexFile(Self.name, in: folder), state: state, diagnostics: diagnostics)
        } catch let fault as FileFault {
            if fault.isLedAstray { throw fault }
            return Opened(file: try IndexFile(bytes: bytes), state: .unkept(fault.description), diagnostics: diagnostics, fault: fault)
        }
    }

    private static func relevant(_ files: [BookFile]) -> [BookFile] {
        files.filter { $0.kind == .template || $0.kind == .fragment || $0.kind == .uncovered || $0.kind == .settings }
    }
}

extension IndexFault: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooShort: "it is too short"
        case .notAnIndex: "it is not an index"
        case .otherVersion(let version): "it has format \(version), this program reads format \(IndexLayout.version)"
        case .wrongLength: "it is cut off or has extra bytes"
        case .damaged: "its checksum is wrong"
        }
    }
}
