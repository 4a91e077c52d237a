import ArgumentParser
import Basics
import Content
import Desk
import Diagnostics
import Foundation
import Language
import Replying

/// What `reply` and `ask` both need to know.
struct ReplyOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Give a variable its value; slug.name=value for one of several templates. May be repeated.", valueName: "name=value"))
    var set: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Take values from a YAML or JSON file of names and values, as a shop system writes one; --set counts more.",
            valueName: "file"),
        completion: .file())
    var values: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The customer's message, to take values and questions from; - for standard input.", valueName: "file"))
    var message: String?

    @Option(
        name: [.customLong("lang"), .customLong("language")],
        help: ArgumentHelp(
            "Language of the reply, such as pl (default: the message's, then the agent's, then the book's).", valueName: "tag"),
        completion: CompletionSource.languages)
    var language: LanguageTag?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Where the reply goes: \(Channel.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "channel"))
    var channel: Channel?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "How the customer feels: \(Mood.allCases.map(\.rawValue).joined(separator: ", ")) (default: as the message reads).",
            valueName: "mood"))
    var mood: Mood?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write the reply as \(Format.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "format"))
    var format = Format.text

    /// `json` is the reply with all that is known about it.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, markdown, html, json

        /// The form of the text itself.
        var reply: ReplyFormat { ReplyFormat(rawValue: rawValue) ?? .text }
    }

    @Option(name: .long, help: ArgumentHelp("Day taken as today, as YYYY-MM-DD.", valueName: "day"))
    var today: Day?

    @Flag(name: .long, help: "Put the reply on the clipboard too.")
    var copy = false

    var day: Day { today ?? .current }

    /// The customer's message; nil where none was given.
    func readMessage() throws -> String? { try message.map { try MessageInput.read($0) } }

    /// Reads the files of values too.
    func request(about message: String?) throws -> ReplyRequest {
        var request = ReplyRequest(today: day)
        request.set = set
        request.valueFiles = try values.map { SourceFile(path: $0, text: try MessageInput.read($0)) }
        request.message = message
        request.language = language
        request.channel = channel
        request.mood = mood
        return request
    }
}

extension Channel: ExpressibleByArgument {}
extension Mood: ExpressibleByArgument {}
extension Status: ExpressibleByArgument {}
extension ReplySituation.Headings: ExpressibleByArgument {}
extension Content.Category: ExpressibleByArgument {}

extension SectionPath: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}
extension Day: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }

}
extension LanguageTag: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}
