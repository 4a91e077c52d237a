import Hummingbird
import Logging

/// The one HTTP server of this program, set up for few and friendly clients: what is slow, long or idle is refused or ended, and
/// nothing is logged.
struct Listener: Sendable {
    /// A name or an address of this computer.
    let host: String
    let port: Int

    /// Serves until the task is cancelled.
    ///
    /// - Parameter started: called once connections are taken.
    /// - Throws: when the port is taken or the address is not this computer's.
    func run(_ router: Router<ServedContext>, started: @escaping @Sendable () -> Void) async throws {
        let server = Application(
            router: router,
            // A browser sends its headers at once and some 2 kB of them; who does not keeps a connection for nothing.
            server: .http1(
                configuration: .init(
                    idleTimeout: .seconds(15),
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))),
            configuration: .init(address: .hostname(host, port: port)), onServerRunning: { _ in started() },
            logger: Logger(label: "server") { _ in SwiftLogNoOpLogHandler() })
        try await server.run()
    }
}
