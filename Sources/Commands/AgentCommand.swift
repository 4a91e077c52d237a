import ArgumentParser
import Basics
import Content
import Desk
import Foundation
import Language

/// `replybook agent …`
struct AgentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agent", abstract: "Show or start your own defaults: name, signature, channel, languages, book.",
        discussion: """
            They lie in $XDG_CONFIG_HOME/replybook/agent.yml, else in ~/.config/replybook/agent.yml, and hold for every book. \
            A flag of the command at hand comes first.
            """,
        subcommands: [AgentShowCommand.self, AgentInitCommand.self], defaultSubcommand: AgentShowCommand.self)
}

struct AgentShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Say where your file lies and what it says.",
        discussion: "Exit code 1 when there is no file yet.".examples(
            "replybook agent",
            "replybook agent show --quiet"))

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let file = AgentFile(environment: global.environment)
        guard let path = file.path else { throw DeskFailure("cannot tell where your file lies: HOME is not set; set it") }
        guard FileManager.default.fileExists(atPath: path) else {
            global.console.note("there is no '\(path)'; start it with 'replybook agent init'")
            throw Outcome.findings.exit
        }
        let profile = try file.profile(global.notes)
        global.console.print(path)
        for (key, value) in profile.entries { global.console.print("  \(key): \(value.printableWords)") }
    }
}

struct AgentInitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Write your file with what you give, and the other keys as comments.",
        discussion: "Where there is a terminal, your name is asked for. A file that is there stays as it is.".examples(
            "replybook agent init --name Anna --lang pl --ui pl",
            "replybook agent init --channel chat --book ."))

    @Option(name: .long, help: ArgumentHelp("Your name, as templates print it.", valueName: "text"))
    var name: String?

    @Option(name: .long, help: ArgumentHelp("Lines below a whole e-mail.", valueName: "text"))
    var signature: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Where your replies go: \(Channel.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "channel"))
    var channel: Channel?

    @Option(
        name: [.customLong("lang"), .customLong("language")],
        help: ArgumentHelp("Language of your replies where nothing else tells it.", valueName: "tag"))
    var language: LanguageTag?

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let file = AgentFile(environment: global.environment)
        guard let path = file.path else { throw DeskFailure("cannot tell where your file lies: HOME is not set; set it") }
        guard !FileManager.default.fileExists(atPath: path) else {
            throw DeskFailure("'\(path)' is there already; edit it, or see 'replybook agent show'")
        }
        var profile = AgentProfile()
        profile.name = name ?? Prompt(console: global.console).ask("Your name, as templates print it")
        (profile.signature, profile.channel, profile.language, profile.interface) = (signature, channel, language, global.interface)
        profile.book = try global.book.map { _ in try global.bookRoot() }
        do {
            try FileManager.default.createDirectory(
                at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
            try AtomicFile.write(Array(profile.file.utf8), to: path)
        } catch let fault as FileFault {
            throw DeskFailure(fault.description)
        } catch {
            throw DeskFailure("cannot write '\(path)': \(error.localizedDescription.lowercased()); make the folder writable")
        }
        global.console.print(path)
    }
}

extension AgentProfile {
    /// What is set, in the order of the file.
    fileprivate var entries: [(key: String, value: String)] {
        keys.compactMap { key, value, _ in value.map { (key, $0) } }
    }

    /// The text of a file that says the same; a key that is not set stands in a comment with an example.
    fileprivate var file: String {
        keys.map { key, value, example in value.map { "\(key): \(Self.quoted($0))\n" } ?? "# \(key): \(example)\n" }.joined()
    }

    private var keys: [(key: String, value: String?, example: String)] {
        [
            ("agent_name", name, "Anna"),
            ("signature", signature, "|\n#   Anna, customer care\n#   help@shop.example"),
            ("channel", channel?.rawValue, "email"),
            ("language", language?.description, "pl"),
            ("ui", interface?.rawValue, "pl"),
            ("book", book, "~/replies"),
        ]
    }

    /// A double-quoted scalar of YAML 1.2 (section 7.3.1), which JSON's strings are.
    private static func quoted(_ text: String) -> String { JSON.string(text).text }
}

extension InterfaceLanguage: ExpressibleByArgument {}
