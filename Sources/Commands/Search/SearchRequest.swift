import ArgumentParser
import Content
import Desk
import Diagnostics
import Feedback
import Foundation
import Indexing
import Language
import SearchCore

/// A search as the command line asks for it.
struct SearchRequest: Equatable {
    enum Format: String, CaseIterable { case text, json, tsv }

    var session = Session()
    var query: [String] = []
    var category: String?
    var language: LanguageTag?
    var channel: String?
    var status: String?
    var limit = 5
    var explain = false
    var noRecord = false
    var format = Format.text
    var typing = false

    func run() throws {
        let console = session.console
        let text = try queryText()
        let root = try session.bookRoot()
        let index = BookIndex(root)
        let opened = try index.openForCommand { try index.open() }
        report(opened, index, console)
        let result = opened.file.withReader { answer(text, $0, console) }
        if !result.covered, !typing, !noRecord { noteGap(text, root, opened.file.withReader(RecordingNotes.init), console) }
        if result.hits.isEmpty { throw Outcome.findings.exit }
    }

    /// A question that the book does not answer is a wish for a template. Keeping it must not stop the agent.
    private func noteGap(_ text: [UInt8], _ root: String, _ notes: RecordingNotes?, _ console: Console) {
        do {
            try GapRecorder(root: root, notes: notes).record(
                .noResult, [String(decoding: text, as: UTF8.self)], language: language?.description)
        } catch {
            console.note("\(error)")
        }
    }

    private func answer(_ text: [UInt8], _ reader: IndexReader, _ console: Console) -> SearchResult {
        let result = Searcher(reader).search(text, options: options)
        let printer = SearchPrinter(reader: reader, result: result, colored: console.usesColor, explaining: explain)
        switch format {
        case .json: console.emit(String(decoding: ResultWriter(reader).json(result, for: text, explaining: explain), as: UTF8.self) + "\n")
        case .tsv: console.write(printer.tsv())
        case .text: console.write(printer.text())
        }
        if format != .json, let note = printer.note { console.note(note) }
        return result
    }

    private var options: SearchOptions {
        var options = SearchOptions()
        options.limit = limit
        options.typing = typing
        options.category = category.map { Array($0.utf8) }
        options.language = language.map { Array($0.description.utf8) }
        options.channel = channel.map { Array($0.utf8) }
        options.status = status.map { Array($0.utf8) }
        return options
    }

    private func queryText() throws -> [UInt8] {
        if !query.isEmpty, query != ["-"] { return Array(query.joined(separator: " ").utf8) }
        guard query == ["-"] || isatty(STDIN_FILENO) == 0 else {
            throw ValidationError("nothing to search for; give words, or a message on standard input")
        }
        return Array(try MessageInput.bytes("-"))
    }

    private func report(_ opened: BookIndex.Opened, _ index: BookIndex, _ console: Console) {
        if case .rejected(let reason) = opened.state { console.note("index '\(index.path)' was made anew: \(reason)") }
        if case .unkept(let reason) = opened.state { console.note("index is not kept, every search reads all texts: \(reason)") }
        let errors = opened.diagnostics.filter { $0.severity == .error }.count
        if errors > 0 { console.note("\(errors) texts have errors and may be missing; run 'replybook check'") }
    }
}
