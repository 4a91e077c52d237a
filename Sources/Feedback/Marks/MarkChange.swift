import Basics
import Content
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
    ///
    /// Throws ``FeedbackError/cannotWrite(_:_:)`` where more than the mark would change; the file stays as it is.
    package func write(inBook root: String) throws -> Bool {
        let url = URL(fileURLWithPath: root).appendingPathComponent(path)
        do {
            let text = try String(contentsOf: url, encoding: .utf8)
            let changed = mark.map { FrontMatterMark.set($0, in: text) } ?? FrontMatterMark.removed(from: text)
            guard changed != text else { return false }
            guard isOnlyChange(from: text, to: changed) else { throw FeedbackError.cannotWrite(path, Self.remedy) }
            try ContentFile.write(Array(changed.utf8), to: path, inBook: root)
            return true
        } catch let fault as FileFault {
            throw FeedbackError.file(fault)
        } catch let error as FeedbackError {
            throw error
        } catch {
            throw FeedbackError.cannotWrite(path, (error as NSError).localizedDescription)
        }
    }

    private static let remedy =
        "its front matter is written so that a line cannot be added or removed, in braces perhaps; write one key per line"

    /// Reads back what would be written: the mark as it should be, every other key and the body as they were.
    private func isOnlyChange(from old: String, to new: String) -> Bool {
        guard let before = FrontMatterEntries(SourceFile(path: path, text: old)),
            let after = FrontMatterEntries(SourceFile(path: path, text: new)), before.body == after.body
        else { return false }
        let key = "revise"
        let expected = mark.map { "{since: \($0.since)\nreason: \($0.reasons.joined(separator: " + "))}" }
        return after.values[key] == expected && after.values.filter { $0.key != key } == before.values.filter { $0.key != key }
    }

    private static func unique(_ words: [String]) -> [String] {
        words.enumerated().filter { words.firstIndex(of: $0.element) == $0.offset }.map(\.element)
    }
}
