import Content
import Exchange
import Language

/// Compares a book with what another tool has.
package struct DriftJob {
    package let root: String
    package let format: ExchangeFormat
    package var language: LanguageTag?

    package init(root: String, format: ExchangeFormat) {
        self.root = root
        self.format = format
    }

    /// How a text of the book and one of the tool stand to each other.
    package struct Drift {
        package enum Kind: String { case onlyThere = "only-there", onlyHere = "only-here", changed }

        package let kind: Kind
        /// The text of the book: the path of its file.
        package let path: String
        package let title: String
        /// Lines with `-` for the book's and `+` for the tool's.
        package let lines: [String]
    }

    package struct Result {
        package let drifts: [Drift]
        package let equal: Int
        package let notes: [ExchangeNote]
    }

    /// - Throws: `DeskFailure` for files that cannot be read.
    package func result(_ paths: [String]) throws -> Result {
        var job = ImportJob(root: root, format: format)
        job.language = language
        let (plan, notes) = try job.plan(paths)
        var drifts: [Drift] = []
        var equal = 0
        for item in plan.items {
            guard let path = item.path, let theirs = item.theirs else { continue }
            if item.action == .create {
                drifts.append(Drift(kind: .onlyThere, path: path, title: item.draft.title, lines: []))
                continue
            }
            let lines = LineDifference.lines(from: Self.words(job.text(of: path) ?? ""), to: Self.words(theirs))
            if lines.isEmpty { equal += 1 } else { drifts.append(Drift(kind: .changed, path: path, title: item.draft.title, lines: lines)) }
        }
        let there = Set(plan.items.map { ImportPlan.key($0.draft) })
        for (key, entry) in plan.map.entries.sorted(by: { $0.key < $1.key }) where !there.contains(key) {
            let title = ImportPlan.title(of: entry.base) ?? entry.path
            drifts.append(Drift(kind: .onlyHere, path: entry.path, title: title, lines: []))
        }
        return Result(drifts: drifts, equal: equal, notes: notes)
    }

    /// Title and body: what an editor adds to the front matter is no drift, for the tool has no place for it.
    private static func words(_ text: String) -> String {
        let text = text.replacing("\r\n", with: "\n")
        var parts = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        guard parts.first == "---", let end = parts.dropFirst().firstIndex(of: "---") else { return text }
        let title = parts[..<end].filter { $0.hasPrefix("title: ") }
        parts = parts[(end + 1)...]
        while parts.last?.isEmpty == true { parts.removeLast() }
        return (title + parts).joined(separator: "\n")
    }
}
