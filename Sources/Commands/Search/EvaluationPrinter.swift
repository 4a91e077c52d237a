import Indexing

/// An evaluation for people.
struct EvaluationPrinter {
    private let report: EvaluationReport

    init(_ report: EvaluationReport) {
        self.report = report
    }

    func text() -> String {
        let answerable = report.queries - report.uncovered.queries
        var text = report.failures.map { failure in
            let line = failure.text.split(whereSeparator: \.isNewline).joined(separator: " ")
            return """
                ✗ \(line.count > 100 ? line.prefix(99) + "…" : line)
                    expected \(failure.expect.joined(separator: ", ")), found \(failure.found.joined(separator: ", "))

                """
        }.joined()
        text += "\(report.queries) queries, \(answerable) with an answer\n"
        text += "accuracy@1 \(percent(report.accuracy1))  accuracy@3 \(percent(report.accuracy3))  MRR@10 \(decimals(report.mrr10, 3))\n"
        if report.uncovered.queries > 0 {
            text += """
                'not covered': precision \(percent(report.uncovered.precision)), \
                recall \(percent(report.uncovered.recall)) of \(report.uncovered.queries)

                """
        }
        if let error = report.calibrationError {
            text += "expected calibration error \(decimals(error, 3)) (\(Reliability.binCount) bins of equal width)\n"
        }
        return text + "latency: p50 \(decimals(report.latency.p50, 3)) ms, p99 \(decimals(report.latency.p99, 3)) ms\n"
    }

    func changes(from base: EvaluationReport) -> String {
        let (better, worse) = report.changes(from: base)
        func lines(_ changes: [EvaluationReport.Change], _ mark: String) -> String {
            changes.map {
                """
                \(mark) \(place($0.before)) → \(place($0.after))  \
                \($0.text.split(whereSeparator: \.isNewline).joined(separator: " ").prefix(100))

                """
            }.joined()
        }
        let gain = (report.accuracy1 - base.accuracy1) * 100
        return lines(worse, "worse ") + lines(better, "better")
            + "\(better.count) better, \(worse.count) worse, accuracy@1 \(gain < 0 ? "" : "+")\(decimals(gain, 1)) points\n"
    }

    private func place(_ rank: Int) -> String { rank == 0 ? "none" : "\(rank)" }

    private func percent(_ share: Double) -> String { decimals(share * 100, 1) + " %" }

    private func decimals(_ value: Double, _ count: Int) -> String {
        let scale = (0..<count).reduce(1.0) { scale, _ in scale * 10 }
        let units = Int((value.magnitude * scale).rounded())
        let rest = String(units % Int(scale))
        return "\(value < 0 ? "-" : "")\(units / Int(scale)).\(String(repeating: "0", count: count - rest.count))\(rest)"
    }
}
