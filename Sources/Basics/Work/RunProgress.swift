/// Tells whoever waits for a run what it is doing and how much of that is done.
///
/// A use case takes one as an argument and reports to it from any thread; who shows it decides how often.
///
/// ```swift
/// let progress = RunProgress { step in recorder.show(step) }
/// progress.begin("reading texts", total: 200)
/// progress.advance(by: 12)  // 12 of 200 texts are read
/// ```
package struct RunProgress: Sendable {
    package enum Step: Sendable, Hashable {
        /// What the run is doing from now on, and how many pieces that has; nil where nobody knows.
        case begin(String, total: Int?)
        /// So many more pieces are done.
        case advance(Int)
    }

    private let report: @Sendable (Step) -> Void

    package init(_ report: @escaping @Sendable (Step) -> Void) { self.report = report }

    /// For runs that nobody waits for.
    package static let silent = RunProgress { _ in }

    package func begin(_ label: String, total: Int? = nil) { report(.begin(label, total: total)) }
    package func advance(by count: Int = 1) { report(.advance(count)) }
}
