import Foundation

/// What a run is doing, in a line for people.
struct ProgressLine: Equatable {
    var label = ""
    var done = 0
    var total: Int?

    /// Cells of the bar.
    private static let cells = 24

    /// `checking texts  ━━━━━━━━────────────────  33 %  1000/3000`; without a total, what is done so far.
    var bar: String {
        guard let total, total > 0 else { return done > 0 ? "\(label) … \(done)" : "\(label) …" }
        let filled = min(Self.cells, done * Self.cells / total)
        let bar = String(repeating: "━", count: filled) + String(repeating: "─", count: Self.cells - filled)
        return "\(label)  \(bar)  \(percent(of: total)) %  \(min(done, total))/\(total)"
    }

    /// `checking texts: 33 % (1000 of 3000)`
    var sentence: String {
        guard let total, total > 0 else { return done > 0 ? "\(label): \(done)" : label }
        return "\(label): \(percent(of: total)) % (\(min(done, total)) of \(total))"
    }

    private func percent(of total: Int) -> Int { min(100, done * 100 / total) }
}
