import Basics
import Checking
import Content
import Desk
import Diagnostics
import Foundation
import Testing

/// `check --changed`: every finding that a change causes, and no other.
@Suite struct ChangedFindingsTests {
    private static let resolution =
        "The parcel is with the carrier, and we keep it {{ facts.hold_days }} days. See [tracking](../../KnowledgeBase/delivery/tracking.en.md)."

    @Test func `nothing changed is nothing found, whatever was wrong before`() throws {
        let book = try GitBook()
        try book.commit()
        #expect(try book.job().report().diagnostics.contains { $0.rule == "phrases-are-not-hollow" })
        #expect(try book.changed() == [])
        #expect(try book.changed() == [], "from memory")
    }

    @Test func `a deleted Resolution is found`() throws {
        let book = try GitBook()
        try book.commit()
        try book.edit(GitBook.late, "## Resolution\n\(Self.resolution)\n\nYour call is important to us.\n\n", "")
        #expect(try book.changed().contains("\(GitBook.late): required-blocks-are-there"))
    }

    @Test func `a deleted fact is found where others quote it`() throws {
        let book = try GitBook()
        try book.commit()
        try book.edit(".replybook.yml", "return_days: 30, ", "")
        let found = try book.changed()
        #expect(found.contains("\(GitBook.article): facts-exist"))
        #expect(found.contains("KnowledgeBase/delivery/tracking.pl.md: facts-exist"))
    }

    @Test func `a deleted article is found where others name and link it`() throws {
        let book = try GitBook()
        try book.commit()
        try book.git("rm", "-q", GitBook.article)
        let found = try book.changed()
        #expect(found.contains { $0.hasPrefix("\(GitBook.late): ") })
        #expect(found.contains("KnowledgeBase/delivery/tracking.pl.md: texts-are-translated"))
    }

    @Test func `a translation that now promises something else is found in the translation`() throws {
        let book = try GitBook()
        try book.commit()
        try book.edit(GitBook.late, "{{ facts.hold_days }} days", "9 days")
        #expect(try book.changed().contains("Templates/delivery/late.pl.md: translations-promise-the-same"))
    }

    @Test func `a published draft has its findings, which were notes`() throws {
        let book = try GitBook()
        try book.edit(GitBook.late, "status: published", "status: draft")
        try book.commit()
        try book.edit(GitBook.late, "status: draft", "status: published")
        #expect(try book.changed().contains("\(GitBook.late): phrases-are-not-hollow"))
    }

    @Test func `settings of each state judge it`() throws {
        let book = try GitBook()
        try book.commit()
        try book.write(try book.text(".replybook.yml") + "checks: {severity: {phrases-are-not-hollow: error}}\n", to: ".replybook.yml")
        #expect(try book.changed().contains("\(GitBook.late): phrases-are-not-hollow"))
        try book.commit()
        try book.write(GitBook.files[".replybook.yml"] ?? "", to: ".replybook.yml")
        #expect(try book.changed() == [])
    }

    @Test func `a line that was edited keeps its old fault, and a second fault is new`() throws {
        let book = try GitBook()
        try book.commit()
        try book.edit(GitBook.late, "Your call is important to us.", "Your call is important to us, dear Ada.")
        #expect(try book.changed() == [])
        try book.edit(GitBook.late, "## Invitation\n", "## Invitation\nYour call is important to us.\n\n")
        #expect(try book.changed().contains("\(GitBook.late): phrases-are-not-hollow"))
    }

    @Test func `lines that moved are not new`() throws {
        let book = try GitBook()
        try book.commit()
        try book.edit(GitBook.late, "Hello,\n", "Hello,\n\nthank you for your letter.\n")
        #expect(try book.changed() == [])
    }

    @Test func `a file that moved keeps its old faults`() throws {
        let book = try GitBook()
        try book.commit()
        for language in ["en", "pl"] {
            try book.git("mv", "Templates/delivery/late.\(language).md", "Templates/delivery/late-parcel.\(language).md")
        }
        #expect(try book.changed() == [])
        try book.git("reset", "-q")
        #expect(try book.changed() == [], "git was not told of the move")
    }

    @Test func `an article that was missing before is no news when a broken text of its name moves`() throws {
        let book = try GitBook()
        let article = "KnowledgeBase/delivery/tracking.pl.md"
        try book.remove(GitBook.article)
        try book.write("title: no fences\n", to: article)
        try book.commit()
        try book.git("mv", article, "KnowledgeBase/delivery/follow-1.pl.md")
        #expect(try book.changed().filter { $0 == "\(GitBook.late): named-articles-exist" } == [])
    }

    @Test func `a branch behind main answers for its own work`() throws {
        let book = try GitBook()
        try book.commit()
        try book.git("switch", "-q", "-c", "work")
        try book.edit(GitBook.article, "that we sent you", "in our message")
        try book.commit()
        try book.git("switch", "-q", "main")
        try book.edit(GitBook.late, "Your call is important to us.", "It comes on Monday.")
        try book.commit()
        try book.git("switch", "-q", "work")
        #expect(try book.changed(since: "main") == [])
        #expect(try book.onChangedLines(since: "main") == [])
    }

    @Test func `line ends of either kind are the same`() throws {
        let book = try GitBook()
        try book.commit()
        try book.write(try book.text(GitBook.late).replacing("\n", with: "\r\n"), to: GitBook.late)
        #expect(try book.changed() == [])
        try book.commit()
        for place in ["Hello,", "Just reply"] { try book.edit(GitBook.late, place, "Your call is important to us.\r\n\r\n\(place)") }
        let report = try book.job().report(CheckScope(change: .findings(since: "HEAD")))
        #expect(report.diagnostics.filter { $0.rule == "phrases-are-not-hollow" }.count == 2)
        #expect(try book.onChangedLines().count == 2)
    }

    @Test func `git's settings change no answer`() throws {
        let book = try GitBook()
        try book.write("*.md diff=md\n*.en.md -diff\n*.md filter=gone\n", to: ".gitattributes")
        try book.commit()
        for (key, value) in [
            ("diff.md.textconv", "sed s/e/x/"), ("diff.interHunkContext", "40"), ("diff.noprefix", "true"), ("color.ui", "always"),
            ("diff.external", "true"), ("filter.gone.smudge", "sed s/e/x/"), ("core.quotePath", "true"), ("status.renames", "false"),
        ] { try book.git("config", key, value) }
        try book.edit(GitBook.late, "Hello,", "Hello there,")
        try book.edit(GitBook.late, "Just reply", "Your call is important to us. Just reply")
        #expect(try book.changed() == ["\(GitBook.late): phrases-are-not-hollow"])
        #expect(try book.onChangedLines().count == 1)
    }

    @Test func `a line that looks like a header of a diff is a line`() throws {
        let book = try GitBook()
        try book.commit()
        try book.edit(GitBook.late, "Just reply", "++ b/x\n\nYour call is important to us.\n\nJust reply")
        #expect(try book.onChangedLines().count == 1)
    }

    @Test(arguments: ["support/", "кни га/za żółć/"])
    func `a book in a folder of a linked worktree is compared in a hook`(prefix: String) throws {
        let book = try GitBook(prefix: prefix)
        try book.commit()
        let linked = book.top + "-linked"
        defer { try? FileManager.default.removeItem(atPath: linked) }
        try book.git("worktree", "add", "-q", linked, "-b", "linked")
        let root = linked + "/" + prefix.dropLast()
        let hook = [
            "GIT_DIR": book.top + "/.git/worktrees/" + URL(filePath: linked).lastPathComponent, "GIT_INDEX_FILE": "index.lock",
            "GIT_PREFIX": "", "GIT_WORK_TREE": linked,
        ]
        #expect(try book.changed(hook, root: root) == [])
        let name = "KnowledgeBase/delivery/zażółć gęślą.pl.md"
        try Data("Tekst.\n".utf8).write(to: URL(filePath: root + "/" + name))
        #expect(try book.changed(hook, root: root).contains("\(name): file-names-are-valid"))
    }

    @Test func `a book that the older commit did not have is new as a whole`() throws {
        let book = try GitBook(prefix: "support/", files: [:])
        try book.git("commit", "-q", "--allow-empty", "-m", "empty")
        for (path, text) in GitBook.files { try book.write(text, to: path) }
        #expect(try book.changed().contains("\(GitBook.late): phrases-are-not-hollow"))
    }

    @Test func `before the first commit everything is new`() throws {
        let book = try GitBook()
        #expect(try book.changed().contains("\(GitBook.late): phrases-are-not-hollow"))
    }

    @Test func `links and settings of the older state count, and nothing is left behind`() throws {
        let book = try GitBook()
        try FileManager.default.createSymbolicLink(
            atPath: book.root + "/KnowledgeBase/money", withDestinationPath: "../shared/money")
        try book.write("---\ntitle: Fees\ncategory: money\n---\nYour call is important to us.\n", to: "shared/money/fees.en.md")
        try book.commit()
        #expect(try book.changed() == [])
        let left = try FileManager.default.contentsOfDirectory(atPath: NSTemporaryDirectory())
        #expect(left.filter { $0.hasPrefix("replybook-revision-") } == [])
    }

    @Test func `what cannot be compared is told`() throws {
        let book = try GitBook()
        try book.commit("one")
        try book.edit(GitBook.late, "Hello,", "Good day,")
        try book.commit("two")
        #expect(Self.failure { try book.changed(since: "nope") }?.contains("'nope' is not a revision") == true)
        #expect(Self.failure { try book.changed(since: "--all") }?.contains("is not a revision") == true)
        try book.git("checkout", "-q", "--orphan", "other")
        try book.commit("three")
        #expect(Self.failure { try book.changed(since: "main") }?.contains("shares no commit with HEAD") == true)
        let clone = book.top + "-shallow"
        defer { try? FileManager.default.removeItem(atPath: clone) }
        try book.git("clone", "-q", "--depth", "1", "--branch", "main", "file://\(book.top)", clone)
        #expect(try book.changed(root: clone) == [])
        #expect(Self.failure { try book.changed(since: "HEAD~1", root: clone) }?.contains("fetch-depth: 0") == true)
        try FileManager.default.removeItem(atPath: clone + "/.git")
        #expect(Self.failure { try book.changed(root: clone) }?.contains("is not in a git repository") == true)
    }

    @Test func `what is remembered of a text is not believed when what it depends on changed`() throws {
        let book = try GitBook()
        try book.write("---\nlaw: []\n---\nWrite to us, {{ customer_name }}.\n", to: "Templates/_fragments/bye.en.md")
        try book.edit(GitBook.late, "Just reply to this message.", "{% include \"bye\" %}")
        try book.edit(GitBook.article, "We wait", "See [that](#how-long-it-takes) and [this](tracking.pl.md#jak-długo-to-trwa). We wait")
        func edit(_ path: String, _ old: String, _ new: String, _ rule: String, in place: String) throws {
            let found = { try book.job().report().diagnostics.filter { $0.rule == rule && $0.path == place }.map(\.line) }
            let before = try found()
            try book.edit(path, old, new)
            #expect(try found() != before, "\(rule) in \(place)")
        }
        try edit("Templates/_fragments/bye.en.md", "customer_name", "parcel_name", "fragments-exist", in: GitBook.late)
        try edit("KnowledgeBase/delivery/tracking.pl.md", "Jak długo", "Ile", "anchors-exist", in: GitBook.article)
        try edit(GitBook.article, "category: delivery", "category: delivery\nstatus: draft", "named-articles-exist", in: GitBook.late)
        try edit(".replybook.yml", "return_days: 30, ", "", "facts-exist", in: GitBook.article)
    }

    @Test func `a review falls due although nobody changed anything`() throws {
        let book = try GitBook()
        try book.edit(GitBook.late, "channels: [email]", "channels: [email]\nreviewed: 2026-11-01\nreview_in: 1 month")
        func overdue(_ day: String) throws -> Int {
            let notes = Notes(note: { _ in }, warn: { Issue.record("\($0)") })
            let job = CheckJob(root: book.root, today: try #require(Day(day)), environment: book.environment, notes: notes)
            return try job.report().diagnostics.count { $0.rule == "review-is-not-overdue" && $0.path == GitBook.late }
        }
        #expect(try overdue("2026-11-22") == 0)
        #expect(try overdue("2026-12-22") == 1)
        #expect(try overdue("2026-11-22") == 0)
    }

    private static func failure(_ body: () throws -> [String]) -> String? {
        do { return "no failure, but \(try body())" } catch { return "\(error)" }
    }
}
