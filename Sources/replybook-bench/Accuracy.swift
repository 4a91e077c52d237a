import Foundation
import Indexing
import SearchCore

/// Accuracy tables on labelled query sets, and what each part of the ranking gives.
struct Accuracy {
    let folder: URL

    func run(ablations: Bool) {
        let sets = ((try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? [])
            .sorted { $0.path < $1.path }.compactMap { QuerySet($0) }
        guard !sets.isEmpty else {
            print("accuracy: skipped, no query sets in '\(folder.path)'")
            return
        }
        for set in sets { measure(set, ablations: ablations) }
    }

    private func measure(_ set: QuerySet, ablations: Bool) {
        let clock = ContinuousClock()
        var bytes: [UInt8] = []
        let before = processorSeconds
        let time = clock.measure { bytes = IndexCompiler().compile(set.documents) }
        let questions = set.documents.reduce(0) { $0 + $1.questions.count }
        print(
            """
            \(set.name): compiled in \(time.milliseconds) ms (CPU \(Int((processorSeconds - before) * 1000))), \
            \(bytes.count / max(questions, 1)) bytes per question
            """)
        bytes.withUnsafeBytes { raw in
            guard let reader = try? IndexReader(raw) else { return }
            row("full", set, reader, SearchOptions())
            guard ablations else { return }
            for name in Ablation.names {
                var options = SearchOptions()
                options.without.drop(name)
                row("without \(name)", set, reader, options)
            }
        }
    }

    private func row(_ name: String, _ set: QuerySet, _ reader: IndexReader, _ options: SearchOptions) {
        var evaluator = SearchEvaluator()
        evaluator.options = options
        var line = name.padding(toLength: 20, withPad: " ", startingAt: 0)
        var p50 = 0.0
        var p99 = 0.0
        for (file, queries) in set.queries {
            let evaluation = evaluator.evaluate(queries, in: reader)
            line += " \(file) " + String(format: "%.1f", evaluation.accuracy(at: 1) * 100)
            p50 = max(p50, evaluation.latency(0.5))
            p99 = max(p99, evaluation.latency(0.99))
        }
        print(line + String(format: "  p50 %.0f µs p99 %.0f µs", p50 * 1e6, p99 * 1e6))
    }
}
