import ArgumentParser
import Basics
import Desk
import Diagnostics
import Foundation
import Indexing
import SearchCore

/// `replybook compile`
struct CompileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile", abstract: "Make the search index from the book.",
        discussion: "Search does this by itself when the content changed; compile makes it anew, whatever is there.".examples(
            "replybook compile",
            "replybook compile --quiet && echo ready"))

    @OptionGroup var waiting: ProgressOptions

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let console = global.console
        let index = BookIndex(try global.bookRoot())
        let clock = ContinuousClock()
        let start = clock.now
        let opened = try waiting.showing(on: console) { progress in
            try index.openForCommand { try index.compile(progress: progress) }
        }
        let errors = opened.diagnostics.filter { $0.severity == .error }.count
        if errors > 0 { console.warn("\(errors) texts have errors and may be missing; run 'replybook check'") }
        let elapsed = (clock.now - start).components
        let milliseconds = elapsed.seconds * 1000 + elapsed.attoseconds / 1_000_000_000_000_000
        let (texts, bytes) = opened.file.withReader { ($0.templateCount, $0.bytes.count) }
        console.note("compiled \(texts) texts in \(milliseconds) ms, \(bytes) bytes")
    }
}
