import Checking
import Content
import Diagnostics

/// Says what the rules ask for whose findings are at a place, and why.
struct FindingExplanation {
    let texts: [String]

    init(_ spot: Spot) {
        let here = (spot.book.findings[spot.path] ?? []).filter {
            $0.range.offsets.lowerBound <= spot.offset && spot.offset <= $0.range.offsets.upperBound
        }
        var seen: Set<String> = []
        texts = here.filter { seen.insert($0.rule).inserted }.compactMap { finding in
            RuleSet.rule(named: finding.rule).map { rule in
                "**\(finding.rule)**: \(rule.about.summary)\n\n\(rule.about.explanation)"
            }
        }
    }
}
