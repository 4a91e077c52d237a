import Checking

/// Changed renders as a code review shows them.
struct ReviewText {
    let style: TextStyle

    func text(_ changes: [RenderReview.Change]) -> String {
        changes.map { change in
            style.bold(change.path) + "\n" + change.lines.map { line(for: $0) + "\n" }.joined() + "\n"
        }.joined()
    }

    private func line(for line: RenderReview.Line) -> String {
        switch line {
        case .same(let text): "  " + text
        case .removed(let text): style.red("- " + text)
        case .added(let text): style.green("+ " + text)
        case .gap: style.dim("  …")
        }
    }
}
