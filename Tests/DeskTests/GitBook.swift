import Basics
import Desk
import Diagnostics
import Foundation
import Testing

/// A small book in a git repository of its own, which goes away with it.
struct GitBook: ~Copyable {
    /// The top of the repository.
    let top: String
    /// The book's path below the top, with a final `/`; empty at the top.
    let prefix: String
    var environment: [String: String]

    var root: String { prefix.isEmpty ? top : top + "/" + prefix.dropLast() }

    /// - Parameter prefix: empty, or a folder with a final `/`.
    init(prefix: String = "", files: [String: String] = GitBook.files) throws {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(path: "git-book-\(UUID().uuidString)")
        top = folder.path
        self.prefix = prefix
        let inherited = ProcessInfo.processInfo.environment
        environment = [
            "PATH": inherited["PATH"] ?? "/usr/bin:/bin", "HOME": folder.path, "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Ada",
            "GIT_AUTHOR_EMAIL": "ada@post.example", "GIT_COMMITTER_NAME": "Ada", "GIT_COMMITTER_EMAIL": "ada@post.example",
        ]
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try git("init", "-q", "-b", "main")
        for (path, text) in files { try write(text, to: path) }
    }

    deinit { try? FileManager.default.removeItem(atPath: top) }

    @discardableResult
    func git(_ arguments: String...) throws -> String {
        let process = try #require(ChildProcess("git", ["-C", top] + arguments, environment: environment))
        let result = try #require(process.run())
        try #require(result.status == 0, "git \(arguments) ended with \(result.status)")
        return result.output
    }

    func commit(_ message: String = "all") throws {
        try git("add", "-A")
        try git("commit", "-q", "--allow-empty", "-m", message)
    }

    func write(_ text: String, to path: String) throws {
        let url = URL(filePath: root + "/" + path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: root + "/" + path) }

    func text(_ path: String) throws -> String { try String(contentsOfFile: root + "/" + path, encoding: .utf8) }

    func edit(_ path: String, _ old: String, _ new: String) throws {
        let text = try text(path)
        try #require(text.contains(old), "'\(old)' is not in \(path)")
        try write(text.replacing(old, with: new), to: path)
    }

    static let today = Day(year: 2026, month: 11, day: 22) ?? Day(number: 20_779)

    func job(_ environment: [String: String] = [:], root: String? = nil) -> CheckJob {
        CheckJob(
            root: root ?? self.root, today: Self.today, environment: self.environment.merging(environment) { $1 },
            notes: Notes(note: { _ in }, warn: { Issue.record("\($0)") }))
    }

    /// The findings of a change as `path: rule`, each once, sorted.
    func changed(since revision: String = "HEAD", _ environment: [String: String] = [:], root: String? = nil) throws -> [String] {
        let report = try job(environment, root: root).report(CheckScope(change: .findings(since: revision)))
        return Set(report.diagnostics.map { "\($0.path): \($0.rule)" }).sorted()
    }

    func onChangedLines(since revision: String = "HEAD") throws -> [Int] {
        try job().report(CheckScope(change: .lines(since: revision))).diagnostics.filter { $0.rule == "phrases-are-not-hollow" }
            .map(\.range.start.line)
    }

    static let late = "Templates/delivery/late.en.md"
    static let article = "KnowledgeBase/delivery/tracking.en.md"

    /// A text in two languages with one old fault, an article, facts.
    static let files: [String: String] = [
        ".replybook.yml": "shop_name: Lumen\nlanguages: [en, pl]\ndefault_language: en\nfacts: {return_days: 30, hold_days: 7}\n",
        late: """
        ---
        title: Late parcel
        category: delivery
        questions: [where is my parcel, my parcel is late, the tracking does not move]
        channels: [email]
        articles: [delivery/tracking]
        status: published
        ---
        ## Greeting
        Hello,

        ## Resolution
        The parcel is with the carrier, and we keep it {{ facts.hold_days }} days. See [tracking](../../KnowledgeBase/delivery/tracking.en.md).

        Your call is important to us.

        ## Invitation
        Just reply to this message.

        """,
        "Templates/delivery/late.pl.md": """
        ---
        title: Spóźniona paczka
        category: delivery
        questions: [gdzie jest moja paczka, paczka się spóźnia, śledzenie stoi w miejscu]
        channels: [email]
        articles: [delivery/tracking]
        status: published
        ---
        ## Powitanie
        Dzień dobry,

        ## Rozwiązanie
        Paczka jest u przewoźnika, czekamy {{ facts.hold_days }} dni. Zobacz [śledzenie](../../KnowledgeBase/delivery/tracking.pl.md).

        ## Zaproszenie
        Proszę odpowiedzieć na tę wiadomość.

        """,
        article: "---\ntitle: Tracking\ndescription: How to follow a parcel from our door to yours.\ncategory: delivery\n---\n"
            + "Open the link in the message that we sent you.\n\n## How long it takes\n\nWe wait {{ facts.return_days }} days.\n",
        "KnowledgeBase/delivery/tracking.pl.md":
            "---\ntitle: Śledzenie\ndescription: Jak śledzić paczkę od nas do Państwa drzwi.\ncategory: delivery\n---\n"
            + "Proszę otworzyć link z wiadomości.\n\n## Jak długo to trwa\n\nCzekamy {{ facts.return_days }} dni.\n",
    ]
}
