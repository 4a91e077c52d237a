import Desk
import Hummingbird
import Logging

/// Serves the collector of the help site's votes and failed searches.
package struct CollectServer: Sendable {
    private let desk: VisitorDesk
    private let options: CollectOptions

    package init(_ desk: VisitorDesk, _ options: CollectOptions) {
        self.desk = desk
        self.options = options
    }

    /// Runs until SIGTERM or SIGINT; requests that are on their way are answered first.
    ///
    /// - Parameters:
    ///   - started: called once the server listens.
    ///   - note: gets a line when the store goes away or comes back.
    /// - Throws: when the port is taken.
    package func run(started: @escaping @Sendable () -> Void, note: @escaping @Sendable (String) -> Void) async throws {
        let desk = desk
        let collector = Collector(
            desk: desk, options: options, gate: ClientGate(perMinute: options.perMinute),
            queue: CommitQueue(capacity: options.capacity) { try desk.record($0) }, store: StoreWatch(note: note))
        let quiet = Logger(label: "collect") { _ in SwiftLogNoOpLogHandler() }
        let server = Application(
            responder: collector,
            // A page's headers are some 2 kB; who sends nothing for long keeps a connection for nothing.
            server: .http1(
                configuration: .init(
                    idleTimeout: .seconds(15),
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))),
            configuration: .init(address: .hostname(options.host, port: options.port)), onServerRunning: { _ in started() }, logger: quiet)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.runService() }
            group.addTask {
                // An article that was published since is known a minute later.
                while true {
                    try await Task.sleep(for: .seconds(60))
                    await desk.articles.refresh()
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }
}
