import ArgumentParser
import Basics
import Content
import Desk
import Feedback
import Foundation
import Indexing
import Replying
import SearchCore

/// `replybook eval`
struct EvalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval", abstract: "Measure the search with golden queries.",
        discussion: """
            A file holds one JSON object a line: {"text": "…", "expect": "delivery/where-is-my-order" or [ids] or null, "lang": "ru"?}. \
            null or [] expects that no template covers the query. Rates in JSON are fractions, times milliseconds.
            """.examples(
                "replybook eval golden.jsonl",
                "replybook eval --answers answers.jsonl",
                "replybook eval golden.jsonl --format json > before.json"))

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @OptionGroup var global: GlobalOptions
    @Argument(help: "Files of golden queries.")
    var files: [String] = []
    @Option(
        name: .customLong("messages"),
        help: ArgumentHelp(
            "Measure how messages are read instead: {\"id\", \"language\", \"mood\", \"text\", \"expect\": [id or null], \"values\"} a line.",
            valueName: "file"))
    var messages: String?
    @Option(
        help: ArgumentHelp(
            """
            Measure instead how answers to replies are read: {"reply", "answer", "label": again, complaint, settled, new or unclear, \
            "lang"?} a line.
            """, valueName: "file"))
    var answers: String?
    @Option(help: ArgumentHelp("Day taken as today when messages are read, as YYYY-MM-DD.", valueName: "day"))
    var today: Day?
    @Flag(help: "Ask every example question of the book while it is taken out of the index.")
    var leaveOneOut = false
    @Option(help: "Compare with the JSON of an earlier run.")
    var compare: String?
    @Option(
        help: ArgumentHelp("Leave a part of the ranking out, once for each: \(Ablation.names.joined(separator: ", ")).", valueName: "part"))
    var without: [String] = []
    @Option(name: .shortAndLong, help: "Print as text or json.")
    var format = Format.text

    func validate() throws {
        guard !files.isEmpty || leaveOneOut || messages != nil || answers != nil else {
            throw ValidationError("nothing to ask; give a file of golden queries, --messages, --answers or --leave-one-out")
        }
        for name in without where !Ablation.names.contains(name) {
            throw ValidationError("part '\(name)' is unknown; use \(Ablation.names.joined(separator: ", "))")
        }
    }

    func run() throws {
        if let answers { return try evaluate(answers: answers) }
        let root = try global.bookRoot()
        if let messages { return try evaluate(messages: messages, root) }
        var evaluator = SearchEvaluator()
        for name in without { evaluator.options.without.drop(name) }
        let report = EvaluationReport(try leaveOneOut ? leftOut(root, evaluator) : asked(root, evaluator))
        if format == .json {
            global.console.emit(String(decoding: try report.json(), as: UTF8.self) + "\n")
        } else {
            global.console.write(EvaluationPrinter(report).text())
        }
        if let compare { global.console.write(EvaluationPrinter(report).changes(from: try base(compare))) }
    }

    /// Needs no book: how answers are read is the same for all.
    private func evaluate(answers path: String) throws {
        let golden: [GoldenAnswer]
        do {
            golden = try GoldenAnswer.parse(try contents(path))
        } catch is DecodingError {
            throw DeskFailure(
                "cannot read '\(path)': a line is not an answer with its label; write {\"reply\", \"answer\", \"label\"} a line")
        }
        guard !golden.isEmpty else { throw DeskFailure("no answers in '\(path)'; write one JSON object a line") }
        let report = AnswerReport(golden)
        if format == .json { global.console.emit(try JSONText.of(report) + "\n") } else { global.console.print(report.text) }
    }

    private func evaluate(messages path: String, _ root: String) throws {
        let golden: [GoldenMessage]
        do {
            golden = try GoldenMessage.parse(try contents(path))
        } catch is DecodingError {
            throw DeskFailure("cannot read '\(path)': a line is not a message with its expectations; write one JSON object per line")
        }
        let desk = MessageDesk(root: root)
        let templates = BookLoader.load(root).templates
        var evaluation = MessageEvaluation()
        var languages: [String: (evaluation: MessageEvaluation, messages: Int)] = [:]
        let index = BookIndex(root)
        try index.openForCommand { try index.open() }.file.withReader { reader in
            for message in golden {
                let found = desk.read(message.text, language: nil, today: today ?? .current, in: reader, templates: templates)
                evaluation.add(message, found.reading, found.given)
                languages[message.language, default: (MessageEvaluation(), 0)].evaluation.add(message, found.reading, found.given)
                languages[message.language]?.messages += 1
            }
        }
        let report = MessageReport(
            all: MessageReport.Figures(evaluation, messages: golden.count),
            languages: languages.mapValues { MessageReport.Figures($0.evaluation, messages: $0.messages) }, failures: evaluation.failed)
        if format == .json { global.console.emit(try JSONText.of(report) + "\n") } else { global.console.print(report.text) }
    }

    private func leftOut(_ root: String, _ evaluator: SearchEvaluator) throws -> Evaluation {
        let adapter = BookAdapter(BookLoader.load(root))
        let documents = adapter.templates()
        return try LeaveOneOut(documents, evaluator: evaluator, compiler: adapter.compiler.calibrated(for: documents)).evaluate()
    }

    private func asked(_ root: String, _ evaluator: SearchEvaluator) throws -> Evaluation {
        var queries: [GoldenQuery] = []
        for file in files {
            let parsed = GoldenQuery.parse(try contents(file))
            parsed.faults.forEach { global.console.warn("\(file):\($0.line):1: \($0.reason)") }
            queries += parsed.queries
        }
        guard !queries.isEmpty else {
            throw DeskFailure("no golden queries in '\(files.joined(separator: "', '"))'; write one JSON object a line")
        }
        let index = BookIndex(root)
        return try index.openForCommand { try index.open() }.file.withReader { evaluator.evaluate(queries, in: $0) }
    }

    private func base(_ path: String) throws -> EvaluationReport {
        do {
            return try JSONDecoder().decode(EvaluationReport.self, from: contents(path))
        } catch is DecodingError {
            throw DeskFailure("cannot compare with '\(path)': it is not output of eval; make one with --format json")
        }
    }

    private func contents(_ path: String) throws -> Data {
        do {
            return try Data(contentsOf: URL(filePath: path))
        } catch {
            throw DeskFailure("cannot read '\(path)': it is missing or unreadable; check the path")
        }
    }
}
