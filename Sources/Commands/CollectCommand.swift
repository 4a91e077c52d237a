import ArgumentParser
import Desk
import Server

/// Takes the help site's votes and failed searches.
struct CollectCommand: WaitingCommand {
    static let configuration = CommandConfiguration(
        commandName: "collect",
        abstract: "Take the help site's votes and failed searches into the feedback store.",
        discussion: """
            Stands behind a web server with TLS; name its address as 'site: feedback_endpoint:'. Only pages of 'base_url' are \
            answered. No cookie is set, no address is kept, and words are scrubbed before they are stored. Runs until Ctrl-C or \
            SIGTERM. docs/team.md shows how to set it up.
            """.examples(
                "replybook collect --client-header X-Forwarded-For",
                "replybook collect --origin http://127.0.0.1:4180"))

    @OptionGroup var global: GlobalOptions

    @Option(name: .shortAndLong, help: "Port on this computer.")
    var port: UInt16 = 4182

    @Option(help: ArgumentHelp("Address to listen at; any that other computers reach needs --behind-proxy.", valueName: "address"))
    var host = "127.0.0.1"

    @Flag(help: "Other computers may connect: a proxy with TLS stands in front, and a firewall lets nobody past it.")
    var behindProxy = false

    @Option(
        help: ArgumentHelp(
            "Header in which the proxy names the client, such as X-Forwarded-For; its last address counts.", valueName: "name"))
    var clientHeader: String?

    @Option(help: ArgumentHelp("Page that may send, such as https://help.example (default: base_url). May be repeated.", valueName: "url"))
    var origin: [String] = []

    @Option(help: "Requests of one client within a minute.")
    var perMinute = 30

    @Option(help: "Requests that may wait for the store; more are refused at once.")
    var queue = 2048

    func validate() throws {
        if !["127.0.0.1", "localhost", "::1"].contains(host), !behindProxy {
            throw ValidationError(
                "'\(host)' can be reached from other computers; put a proxy with TLS in front of it and say so with --behind-proxy")
        }
        if let word = origin.first(where: { WebOrigin($0) == nil }) {
            throw ValidationError("'\(word)' is not a web address; write it as https://help.example")
        }
        if !(1...100_000).contains(perMinute) { throw ValidationError("--per-minute is a number from 1 to 100000") }
        if !(1...1_000_000).contains(queue) { throw ValidationError("--queue is a number from 1 to 1000000") }
        if let name = clientHeader, name.isEmpty || !name.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || Self.isLetterOrDigit($0) }) {
            throw ValidationError("'\(name)' is not the name of a header; write it as X-Forwarded-For")
        }
    }

    func run() async throws {
        let console = global.console
        let desk = try VisitorDesk(root: try global.bookRoot())
        let origins = origin.isEmpty ? desk.origin.map { [$0] } ?? [] : origin.compactMap { WebOrigin($0)?.description }
        guard !origins.isEmpty else {
            throw DeskFailure("nobody knows where the help site is; set 'base_url' in '.replybook.yml', or name it with --origin")
        }
        var options = CollectOptions(origins: Set(origins))
        (options.host, options.port, options.clientHeader) = (host, Int(port), clientHeader)
        (options.perMinute, options.capacity) = (perMinute, queue)
        let place = "http://\(host.contains(":") ? "[\(host)]" : host):\(port)/"
        do {
            try await CollectServer(desk, options).run {
                console.note("collecting at \(place) for \(origins.joined(separator: ", ")); stop with Ctrl-C")
            } note: {
                console.warn($0)
            }
        } catch {
            throw DeskFailure("cannot serve at '\(place)': the address is taken or reserved; choose another with --port or --host")
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
