import Basics
import Dispatch
import Synchronization

/// Shows how far a run has come: a bar on a terminal, lines in CI.
///
/// Nothing is shown for a run of less than a second. A bar is drawn anew ten times a second at most and is gone when the run
/// ends; lines are at least ten seconds apart, or tell what the run does next.
final class ProgressDisplay: Sendable {
    enum Form { case bar, lines }

    /// Milliseconds until the first showing, and between two looks at what has changed since.
    private static let first = 1000
    private static let pace = (bar: 100, lines: 1000)
    /// Looks between two lines about the same work: ten seconds.
    private static let patience = 10

    private let sink: TextSink
    private let form: Form
    private let thread = DispatchQueue(label: "progress")
    // Workers report from every core while the display looks.
    private let state = Mutex(State())

    fileprivate struct State {
        var line = ProgressLine()
        var shown: ProgressLine?
        /// Looks since the last line.
        var looks = 0
        var isOver = false
    }

    init(_ sink: TextSink, as form: Form) {
        self.sink = sink
        self.form = form
        look(in: Self.first)
    }

    var progress: RunProgress { RunProgress { [self] step in state.withLock { $0.take(step) } } }

    /// Takes the bar away; what the run prints next begins on a clean line.
    func end() {
        state.withLock { state in
            state.isOver = true
            if form == .bar, state.shown != nil { sink.write("\r\u{1B}[K") }
        }
    }

    private func look(in milliseconds: Int) {
        thread.asyncAfter(deadline: .now() + .milliseconds(milliseconds)) { [self] in
            let isOver = state.withLock { state in
                if !state.isOver { show(&state) }
                return state.isOver
            }
            if !isOver { look(in: form == .bar ? Self.pace.bar : Self.pace.lines) }
        }
    }

    private func show(_ state: inout State) {
        state.looks += 1
        let line = state.line
        guard !line.label.isEmpty, line != state.shown else { return }
        switch form {
        case .bar: sink.write("\r\u{1B}[K" + line.bar)
        case .lines:
            guard line.label != state.shown?.label || state.looks >= Self.patience else { return }
            state.looks = 0
            sink.write("replybook: " + line.sentence + "\n")
        }
        state.shown = line
    }
}

extension ProgressDisplay.State {
    fileprivate mutating func take(_ step: RunProgress.Step) {
        switch step {
        case .begin(let label, let total): line = ProgressLine(label: label, total: total)
        case .advance(let count): line.done += count
        }
    }
}
