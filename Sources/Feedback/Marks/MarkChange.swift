import Basics
import Diagnostics
import Foundation

/// What `feedback mark` would write into one file.
package struct MarkChange: Sendable, Hashable {
    package let path: String
    /// Nil takes the mark away.
    package let mark: RevisionMark?
    package let before: RevisionMark?

    /// The changes that bring the front matter in line with the evidence; texts whose mark is right are not listed.
    ///
    /// - Parameter today: `YYYY-MM-DD`.
    package static func all(for evidence: BookEvidence, today: String) -> [MarkChange] {
        evidence.entries.compactMap { entry in
            let before = entry.text.mark
            let reasons = unique(entry.reasons.map(\.word))
            if reasons.isEmpty {
                return before == nil || entry.isProving ? nil : MarkChange(path: entry.text.path, mark: nil, before: before)
            }
            guard before?.reasons != reasons else { return nil }
            return MarkChange(path: entry.text.path, mark: RevisionMark(since: before?.since ?? today, reasons: reasons), before: before)
        }.sorted { $0.path < $1.path }
    }

    /// Rewrites the file by a temporary one that takes its place. False when a person worded the mark, which then stays.
    package func write(inBook root: String) throws -> Bool {
        let url = URL(fileURLWithPath: root).appendingPathComponent(path)
        do {
            let text = try String(contentsOf: url, encoding: .utf8)
            let changed = mark.map { FrontMatterMark.set($0, in: text) } ?? FrontMatterMark.removed(from: text)
            guard changed != text else { return false }
            try AtomicFile.write(Array(changed.utf8), to: url.path)
            return true
        } catch let fault as FileFault {
            throw FeedbackError.cannotWrite(path, fault.reason)
        } catch {
            throw FeedbackError.cannotWrite(path, (error as NSError).localizedDescription)
        }
    }

    private static func unique(_ words: [String]) -> [String] {
        words.enumerated().filter { words.firstIndex(of: $0.element) == $0.offset }.map(\.element)
    }
}
