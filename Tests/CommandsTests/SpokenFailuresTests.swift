import Foundation
import Testing

/// Everything that can keep an agent from a reply is said in the agent's own language.
@Suite struct SpokenFailuresTests {
    /// A way to fail: what is changed in the book, the command, and words of the English message.
    struct Failure: Sendable, CustomTestStringConvertible {
        let says: String
        let line: String
        var files: [String: String] = [:]
        var agent: String?

        init(_ says: String, _ line: String, _ files: [String: String] = [:], agent: String? = nil) {
            (self.says, self.line, self.files, self.agent) = (says, line, files, agent)
        }

        var testDescription: String { "\(line): \(says)" }
    }

    private static func template(_ resolution: String, keys: String = "", rest: String = "") -> String {
        "---\ntitle: Where\n\(keys)questions: [where is my order]\nstatus: published\n---\n## Resolution\n\(resolution)\n\(rest)"
    }

    private static let path = "Templates/delivery/where.en.md"
    private static let day = "variables: {day: {ask: Day, type: date}, note: {ask: Note, required: false}}\n"

    private static let files = [
        ".replybook.yml": "shop_name: Shop\nbase_url: https://help.shop.example/\n",
        path: template("On its way, order {{ order_number }}."),
        "Templates/delivery/where.pl.md": template("W drodze."),
        "Templates/delivery/late.en.md": template("Late."), "Templates/money/late.en.md": template("Late money."),
        "bad.yml": "[a, b]\n", "list.yml": "day: [1, 2]\n", "mail.txt": "Qwfp zxcv lorem ipsum dolor\n",
    ]

    static let failures: [Failure] = [
        // Which text is meant.
        Failure("there is no template 'delivery/wher'; did you mean", "reply delivery/wher"),
        Failure("there is no template 'xyzzy'; see 'replybook list'", "ask xyzzy"),
        Failure("names no template", "reply @chat"),
        Failure("is in several categories", "reply late"),
        Failure("has no text in 'ru'", "reply delivery/where --lang ru"),
        Failure("are named in several languages", "reply delivery/where:en delivery/where:pl"),
        Failure("no published article", "reply delivery/where:en --set order_number=D1 --article delivery/none"),
        Failure("no template or article", "show delivery/nothing"),
        Failure("there is no article", "show delivery/nothing --article"),
        Failure("no template covers", "reply --message BOOK/mail.txt"),
        // What is given.
        Failure("1 value is missing", "reply delivery/where:en"),
        Failure("sets nothing", "reply delivery/where:en --set order_number"),
        Failure("is not a template of this reply", "reply delivery/where:en --set other.x=1"),
        Failure("has a variable 'colour'", "reply delivery/where:en --set order_number=D1 --set colour=red"),
        Failure("looks like a placeholder", "reply delivery/where:en --set order_number=[number]"),
        Failure("two stops side by side", "reply delivery/where:en --set order_number=D1..2"),
        Failure("the file holds", "reply delivery/where:en --values BOOK/bad.yml"),
        Failure("value of 'day'", "reply delivery/where:en --values BOOK/list.yml"),
        Failure("there is no such file", "reply delivery/where:en --values BOOK/none.yml"),
        Failure("there is no such file", "suggest BOOK/none.txt"),
        Failure("is not a day", "reply delivery/where:en --set day=soon", [path: template("{{ day }}.", keys: day)]),
        Failure("the block is empty", "reply delivery/where:en", [path: template("{% if note %}{{ note }}{% endif %}", keys: day)]),
        Failure(
            "opens a comment", "reply delivery/where:en --set order_number=D1",
            [path: template("On its way {{ order_number }} <!-- to\n\nyou --> now.")]),
        // What is wrong with the texts.
        Failure("cannot be read", "reply delivery/where:en", [path: "---\ntitle: yes: no\n---\n## Resolution\nOn its way.\n"]),
        Failure("[placeholders-are-well-formed]", "reply delivery/where:en", [path: template("Order {{ order_number }.")]),
        Failure(
            "[variables-are-declared]", "ask delivery/where:en",
            [path: template("In {{ dais }}.", keys: "variables: {days: {ask: Days}}\n")]),
        Failure("[blocks-are-known]", "reply delivery/where:en", [path: template("On its way.", rest: "\n## Answer\nMore.\n")]),
        Failure("[filters-are-known]", "reply delivery/where:en", [path: template("{{ order_number | shout }}.")]),
        Failure("[facts-exist]", "reply delivery/where:en", [path: template("{{ facts.nope }}.")]),
        Failure("[fragments-exist]", "reply delivery/where:en", [path: template("{% include \"nope\" %}")]),
        Failure("[no-placeholder-is-left]", "reply delivery/where:en", [path: template("Order XXXXXX comes.")]),
        Failure("[blocks-are-not-empty]", "reply delivery/where:en", [path: template("On its way.", rest: "\n## Invitation\n")]),
        Failure("[spaces-are-single]", "reply delivery/where:en", [path: template("On  its way.")]),
        Failure(
            "[apology-needs-our-fault]", "reply delivery/where:en", [path: template("On its way.", rest: "\n## Apology\nWe are sorry.\n")]),
        Failure("[no-card-number]", "reply delivery/where:en", [path: template("Pay with 4111 1111 1111 1111.")]),
        Failure("[scaffolds-are-filled]", "reply delivery/where:en", [path: template("It comes.\n\n<!--replybook-todo: when-->")]),
        // The shop, the agent.
        Failure("correct your signature", "reply delivery/where:en --set order_number=D1", agent: "signature: \"Anna {{ name }}\"\n"),
        Failure("[keys-are-known]", "reply delivery/where:en --set order_number=D1", agent: "agent_nam: Anna\n"),
        Failure("[yaml-is-well-formed]", "reply delivery/where:en --set order_number=D1", agent: "agent_name: a: b\n"),
        Failure(
            "correct the title", "reply delivery/where:en --set order_number=D1",
            [
                path: template("On its way, {{ order_number }}.", keys: "articles: [delivery/tracking]\n"),
                "KnowledgeBase/delivery/tracking.en.md":
                    "---\ntitle: Track [number] of yours {{ x }}\ndescription: D.\nstatus: published\n---\nText.\n",
            ]),
        Failure(
            "correct 'ask'", "ask delivery/where:en",
            [
                path: template("In {{ size }}.", keys: "variables: {size: {ask: Size, ask_customer: \"your {size}\"}}\n")
            ]),
        Failure("there is no folder", "reply delivery/where:en --book BOOK/nowhere"),
        Failure("is not a book", "reply delivery/where:en --book BOOK/Templates"),
    ]

    private static func run(_ failure: Failure, _ language: String) throws -> RecordedRun {
        var files = files.merging(failure.files) { $1 }
        if let agent = failure.agent { files["config/replybook/agent.yml"] = agent }
        let book = try TemporaryBook(files)
        let root = book.folder.path
        var arguments = failure.line.replacing("BOOK", with: root).split(separator: " ").map(String.init)
        if !arguments.contains("--book") { arguments += ["--book", root] }
        return RecordedRun(
            arguments + ["--ui", language, "--today", "2026-11-30"].prefix(arguments[0] == "show" ? 2 : 4),
            environment: ["XDG_CONFIG_HOME": "\(root)/config"])
    }

    @Test(arguments: failures) func `a failure is in the language of the interface`(_ failure: Failure) throws {
        let english = try Self.run(failure, "en")
        #expect(english.error.contains(failure.says), "\(english.error)")
        for language in ["pl", "ru"] {
            let run = try Self.run(failure, language)
            #expect(run.status == english.status && run.output == english.output)
            #expect(!run.error.isEmpty)
            // Indented lines list values by the labels that the book gives them.
            for line in run.error.split(separator: "\n") where !line.hasPrefix("  ") {
                let words = Self.ownWords(of: String(line))
                let foreign = words.filter(Self.english.contains)
                #expect(foreign == [], "\(language): \(line)")
                if language == "ru", !words.isEmpty {
                    #expect(line.contains { ("а"..."я").contains($0.lowercased()) }, "\(line)")
                }
            }
        }
    }

    private static let english: Set<String> = [
        "the", "is", "are", "not", "no", "there", "write", "value", "values", "correct", "cannot", "see", "that", "which", "nobody",
        "error", "warning", "keep", "add", "remove", "unknown", "name", "from", "with", "of", "it", "missing", "file", "has", "have",
    ]

    /// The words of a line that are the program's: no paths, no names of rules, nothing quoted.
    private static func ownWords(of line: String) -> [String] {
        let bare = line.replacing(/„[^”]*”|«[^»]*»|\[[a-z-]+\]|\S*\/\S*|\S+\.(?:md|yml|txt)\S*|--\S+|\{\{.*?\}\}/, with: " ")
        return bare.replacing("replybook:", with: " ").split { !$0.isLetter }.map { $0.lowercased() }
    }
}
