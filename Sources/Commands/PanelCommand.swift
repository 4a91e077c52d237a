import ArgumentParser
import Basics
import Desk
import Foundation
import Server

/// Serves the agents' page in the browser.
struct PanelCommand: WaitingCommand {
    static let configuration = CommandConfiguration(
        commandName: "panel",
        abstract: "Work in the browser: read messages, fill replies, copy them, note what came of them.",
        discussion: """
            The page answers this computer alone. With --host others reach it, and then it needs to know whom to let in: \
            --token or --new-token for a link that opens it, or --trust-header behind a reverse proxy that asks for a password. \
            A customer's message stays in the window's memory; only what you note is kept, scrubbed.
            """.examples(
                "replybook panel --port 8181",
                "replybook panel --new-token"))

    @Option(name: .shortAndLong, help: "Port to listen on.")
    var port: UInt16 = 4181

    @Option(name: .long, help: ArgumentHelp("Name or address of this computer to listen on.", valueName: "address"))
    var host = "127.0.0.1"

    @Option(
        name: .long,
        help: ArgumentHelp("Name by which browsers reach the panel, as behind a reverse proxy. May be repeated.", valueName: "host"))
    var name: [String] = []

    @Option(
        name: .long, help: ArgumentHelp("File with a token of 16 or more characters; the link with it opens the panel.", valueName: "file"),
        completion: .file())
    var token: String?

    @Flag(name: .long, help: "Make a token that holds until the server ends, and print the link with it once.")
    var newToken = false

    @Option(
        name: .long,
        help: ArgumentHelp("Header in which a reverse proxy names whom it let in; others are refused.", valueName: "header"))
    var trustHeader: String?

    @Flag(name: .long, help: "Other computers may connect: a firewall lets nobody but the proxy of --trust-header past it.")
    var behindProxy = false

    @Flag(name: .long, inversion: .prefixedNo, help: "Open the page in the browser.")
    var open = false

    @Option(name: .long, help: ArgumentHelp("Day taken as today, as YYYY-MM-DD.", valueName: "day"))
    var today: Day?

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if [token != nil, newToken, trustHeader != nil].count(where: \.self) > 1 {
            throw ValidationError("give one of --token, --new-token and --trust-header")
        }
        if let trustHeader, !trustHeader.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) || trustHeader.isEmpty {
            throw ValidationError("'\(trustHeader)' is not the name of a header; write it as X-Forwarded-User")
        }
    }

    func run() async throws {
        let console = global.console
        let place = PanelPlace(host: host, port: Int(port), names: name)
        let access = try access(to: place)
        let fixed = today
        let desk = try PanelDesk(
            root: try global.bookRoot(), environment: global.environment, today: { fixed ?? .current },
            now: { DeskClock.now(today: fixed) })
        let link = if case .token(let token) = access, newToken { "\(place.address)?token=\(token)" } else { place.address }
        let opener = open ? link : nil
        let environment = global.environment
        do {
            try await PanelServer(desk, at: place, for: access).run {
                if newToken { console.print(link) }
                console.note("panel at \(place.address); stop with Ctrl-C")
                if let opener { Self.open(opener, environment, console) }
            }
        } catch {
            throw DeskFailure(
                "cannot serve at '\(host)': port \(port) is taken or reserved, or the address is not this computer's; "
                    + "choose another with --port or --host")
        }
    }

    /// - Throws: `DeskFailure` where anybody who reaches the port could come in.
    private func access(to place: PanelPlace) throws -> PanelAccess {
        if place.isEverywhere, name.isEmpty {
            throw DeskFailure(
                "cannot serve at '\(host)' without a name: a request is answered only under the name that it should bear; "
                    + "give the name by which browsers reach the panel with --name")
        }
        if newToken { return .token(PanelAccess.newSecret()) }
        if let token { return .token(try Self.read(token)) }
        if let trustHeader {
            guard place.isLocal || behindProxy else {
                throw DeskFailure(
                    "cannot serve at '\(host)' with --trust-header: whoever reaches the port could send the header; leave --host out, or "
                        + "say --behind-proxy where a firewall lets only the proxy in")
            }
            return .header(trustHeader)
        }
        guard place.isLocal, name.isEmpty else {
            throw DeskFailure(
                "cannot serve at '\(name.first ?? host)' without --token, --new-token or --trust-header: whoever reaches it could read the "
                    + "book and note outcomes; give one of them, or leave --host and --name out")
        }
        return .anyone
    }

    private static func read(_ file: String) throws -> String {
        let bytes: [UInt8]
        do throws(FileFault) { bytes = try RegularFile.bytes(file) } catch { throw DeskFailure(error.description) }
        let token = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        guard token.count >= 16, token.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-._~".contains($0)) }) else {
            throw DeskFailure(
                "cannot take the token of '\(file)': it is not 16 or more letters, figures and any of '-._~'; "
                    + "make one with 'openssl rand -hex 16'")
        }
        return token
    }

    /// A browser that does not start stops nothing: the address is printed.
    private static func open(_ link: String, _ environment: [String: String], _ console: Console) {
        Task.detached {
            let programs = ["xdg-open", "open"].lazy.compactMap { ChildProcess($0, [link], environment: environment) }
            guard let result = programs.first?.run(keepsOutput: false, dropsErrors: true), result.status == 0 else {
                return console.note("no browser starts from here; open the address yourself")
            }
        }
    }
}
