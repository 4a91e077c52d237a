import ArgumentParser
import Desk
import Server

/// Shows the help site while it is written.
struct ServeCommand: WaitingCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Preview the help site and reload it on every save.",
        discussion: "Drafts are shown and marked; what is wrong with the articles stands on every page with its place.".examples(
            "replybook serve",
            "replybook serve --port 8080"))

    @OptionGroup var global: GlobalOptions

    @Option(name: .shortAndLong, help: "Port on this computer.")
    var port: UInt16 = 4180

    func run() async throws {
        let console = global.console
        let address = "http://127.0.0.1:\(port)/"
        let preview = Preview(root: try global.bookRoot(), address: address)
        do {
            try await PreviewServer(preview, port: Int(port)).run {
                console.note("preview at \(address); stop with Ctrl-C")
            } report: { findings, time in
                for finding in findings { console.print(finding) }
                console.note("book read in \(time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000) ms")
            }
        } catch {
            throw DeskFailure("cannot serve at '\(address)': port \(port) is taken or reserved; choose another with --port")
        }
    }
}
