import Basics
import Content
import Diagnostics
import Foundation

/// All renders of a book beside the accepted ones.
package struct RenderReview: Sendable {
    package enum Line: Sendable, Hashable {
        case same(String)
        case removed(String)
        case added(String)
        /// Lines that are the same and not shown.
        case gap
    }

    package struct Change: Sendable {
        /// Path of the snapshot.
        package let path: String
        /// The snapshot as it should be; nil for one whose template is gone.
        package let text: String?
        package let lines: [Line]
    }

    /// Holes and doubled marks.
    package let diagnostics: [Diagnostic]
    package let changes: [Change]
    package let count: Int

    package init(of book: CheckedBook) {
        let published = book.book.templates.filter { $0.status == .published }
        let fixtures = book.book.fixtures.sorted { $0.name < $1.name }
        let looked = published.parallelMap { template -> (RenderSnapshot, [Diagnostic]) in
            let render = TemplateRender(template, fixtures: fixtures, book: book)
            return (RenderSnapshot(render, fixtureCount: fixtures.count), RenderFaults(book: book).diagnostics(in: render))
        }
        let root = book.book.root
        let orphans = Self.accepted(in: root).subtracting(looked.map(\.0.path)).sorted()
        let changed = looked.compactMap { snapshot, _ -> Change? in
            let accepted = Self.read(root + "/" + snapshot.path)
            guard accepted != snapshot.text else { return nil }
            return Change(path: snapshot.path, text: snapshot.text, lines: Self.lines(from: accepted ?? "", to: snapshot.text))
        }
        let stale = changed.compactMap { change -> Diagnostic? in
            guard let template = published.first(where: { RenderSnapshot.path(of: $0.name) == change.path }) else { return nil }
            let place = template.file.range(template.sections.first?.heading ?? 0..<0)
            guard FileManager.default.fileExists(atPath: root + "/" + change.path) else {
                return Diagnostic(
                    .note, rule: RendersAreAccepted.about.name, path: template.path, range: place,
                    "renders are new; look at them, then keep them with --accept")
            }
            return Diagnostic(
                .error, rule: RendersAreAccepted.about.name, path: template.path, range: place,
                "renders differ from '\(change.path)'; look at the difference, then accept it with --accept")
        }
        let gone = orphans.map { Change(path: $0, text: nil, lines: Self.lines(from: Self.read(root + "/" + $0) ?? "", to: "")) }
        let lost = orphans.map {
            Diagnostic(
                .error, rule: RendersAreAccepted.about.name, path: $0,
                "no published template renders to this snapshot; remove it with --accept")
        }
        changes = changed + gone
        diagnostics = (looked.flatMap(\.1) + stale + lost).sortedByPlace()
        count = published.count
    }

    private static func read(_ path: String) -> String? {
        FileManager.default.contents(atPath: path).flatMap { String(validating: $0, as: UTF8.self) }
    }

    private static func accepted(in root: String) -> Set<String> {
        let folder = root + "/" + RenderSnapshot.folder
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return Set(names.filter { $0.hasSuffix(".txt") }.map { RenderSnapshot.folder + "/" + $0 })
    }

    /// The difference with two lines around each change (Myers 1986, through the standard library).
    static func lines(from old: String, to new: String) -> [Line] {
        let before = old.isEmpty ? [] : old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let after = new.isEmpty ? [] : new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let difference = after.difference(from: before)
        let removed = Set(difference.removals.map(Self.offset))
        let added = Set(difference.insertions.map(Self.offset))
        var all: [Line] = []
        var (i, j) = (0, 0)
        while i < before.count || j < after.count {
            if i < before.count, removed.contains(i) {
                all.append(.removed(before[i]))
                i += 1
            } else if j < after.count, added.contains(j) {
                all.append(.added(after[j]))
                j += 1
            } else {
                all.append(.same(after[j]))
                (i, j) = (i + 1, j + 1)
            }
        }
        return withContext(all)
    }

    private static func offset(_ change: CollectionDifference<String>.Change) -> Int {
        switch change {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }

    private static func withContext(_ lines: [Line]) -> [Line] {
        let changed = lines.indices.filter { if case .same = lines[$0] { false } else { true } }
        var shown: [Line] = []
        var next = 0
        for index in changed {
            let start = max(next, index - 2)
            if start > next { shown.append(.gap) }
            let end = min(lines.count, index + 3)
            if start < end { shown += lines[start..<end] }
            next = max(next, end)
        }
        if next < lines.count, !shown.isEmpty { shown.append(.gap) }
        return shown
    }
}
