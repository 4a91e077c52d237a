import Basics
import Content
import Diagnostics
import Exchange
import Foundation
import Language

/// Brings the texts of another tool into a book: everything is planned before the first file is written.
package struct ImportJob {
    package let root: String
    package let format: ExchangeFormat
    /// Language of all texts; nil where each tells its own.
    package var language: LanguageTag?
    /// Path of the map of categories; nil for none.
    package var choices: String?
    package var progress = RunProgress.silent

    package init(root: String, format: ExchangeFormat) {
        self.root = root
        self.format = format
    }

    /// - Throws: `DeskFailure` for files that cannot be read, with the place of the fault.
    package func plan(_ paths: [String]) throws -> (plan: ImportPlan, notes: [ExchangeNote]) {
        try Self.naming {
            let shelf = try FormatReader.read(ForeignFiles.read(paths, as: format), as: format)
            let settings = BookLoader.settings(of: root).settings
            let reader = DraftReader(format, settings: settings, language: language)
            progress.begin("reading texts", total: shelf.texts.count)
            let drafts = shelf.texts.parallelMap(progress: progress) { reader.draft($0) }
            let lost = zip(shelf.texts, drafts).filter { $0.1 == nil }.map {
                ExchangeNote($0.0.place, "'\($0.0.title.prefix(60))' cannot be written as a text of the book; shorten it")
            }
            progress.begin("comparing with the book")
            let plan = ImportPlan(drafts.compactMap(\.self), map: try map(), context: try context(settings))
            return (plan, shelf.notes + lost + plan.notes)
        }
    }

    /// Writes what the plan says and then the map of ids.
    ///
    /// - Throws: `DeskFailure` before anything is written where a path leads out of the book or a new file is there already.
    package func write(_ plan: ImportPlan, settling way: ImportPlan.Settlement) throws {
        let plan = plan.settling(way)
        let wanted = plan.items.filter { $0.text != nil && ($0.action != .conflict || way == .mark) }
        for case let (action, path?) in wanted.map({ ($0.action, $0.path) }) {
            guard ContentFile.isInside(path, of: root) else {
                throw DeskFailure(FileFault(verb: "write", path: path, .outsideBook).description)
            }
            if action == .create, FileManager.default.fileExists(atPath: "\(root)/\(path)") {
                throw DeskFailure("'\(path)' is there already; run the import again")
            }
        }
        progress.begin("writing texts", total: wanted.count)
        try DeskFailure.naming {
            let files = wanted.compactMap { item in item.path.flatMap { path in item.text.map { (path: path, bytes: Array($0.utf8)) } } }
            try ContentFile.write(files, inBook: root)
            let text = plan.map.text
            if fileText(IdMap.path(format)) != text { try ContentFile.write(Array(text.utf8), to: IdMap.path(format), inBook: root) }
        }
    }

    private func map() throws -> IdMap {
        let path = IdMap.path(format)
        guard FileManager.default.fileExists(atPath: "\(root)/\(path)") else { return IdMap() }
        return try IdMap(SourceFile(path: path, text: ForeignFile.text(of: RegularFile.bytes("\(root)/\(path)"), path: path)))
    }

    private func context(_ settings: Settings) throws -> ImportPlan.Context {
        let paths = Set(BookScanner.scan(root).files.filter { $0.kind == .template || $0.kind == .article }.map(\.path))
        var chosen = ImportChoices()
        if let choices {
            chosen = try ImportChoices(SourceFile(path: choices, text: ForeignFile.text(of: RegularFile.bytes(choices), path: choices)))
        }
        let guide = CategoryGuide(root: root, isEmpty: !paths.contains { $0.hasPrefix("Templates/") })
        return ImportPlan.Context(
            format: format, settings: settings, paths: paths, choices: chosen, read: fileText, search: { guide.category(of: $0) })
    }

    /// The text of a file of the book; nil where there is none.
    func text(of path: String) -> String? { fileText(path) }

    private func fileText(_ path: String) -> String? {
        guard case .success(let file) = FileReader(root: root).read(path) else { return nil }
        return file.text
    }

    /// Turns the failures of formats and files into the desk's.
    static func naming<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try DeskFailure.naming(body) } catch let failure as ExchangeFailure { throw DeskFailure(failure.description) }
    }
}
