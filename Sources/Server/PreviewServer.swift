import Hummingbird

/// Serves a preview on this computer, to this computer only.
package struct PreviewServer: Sendable {
    private let preview: Preview
    private let port: Int

    package init(_ preview: Preview, port: Int) {
        self.preview = preview
        self.port = port
    }

    /// Runs until the task is cancelled.
    ///
    /// - Parameters:
    ///   - started: called once the server listens.
    ///   - report: gets what is wrong with the book each time it was read, and how long that took.
    /// - Throws: when the port is taken.
    package func run(started: @escaping @Sendable () -> Void, report: @escaping @Sendable ([String], Duration) -> Void) async throws {
        _ = await refresh(report)
        let listener = Listener(host: "127.0.0.1", port: port)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await listener.run(router(), started: started) }
            group.addTask {
                var cost = Duration.zero
                while true {
                    // Looking for changes takes a tenth of a core at most, however large the book.
                    try await Task.sleep(for: max(.milliseconds(50), cost * 10))
                    cost = await refresh(report)
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }

    /// - Returns: how long it took.
    private func refresh(_ report: @Sendable ([String], Duration) -> Void) async -> Duration {
        let clock = ContinuousClock()
        let start = clock.now
        let findings = await preview.refresh()
        let cost = clock.now - start
        guard let findings else { return cost }
        report(findings, cost)
        return .zero
    }

    private func router() -> Router<ServedContext> {
        let router = Router(context: ServedContext.self)
        router.add(middleware: OwnRequestsOnly(hosts: OwnRequestsOnly.local(port: port), name: "the preview"))
        let changes = PreviewChanges(preview: preview)
        router.get("/\(PreviewPage.changes)") { request, _ in changes.response(to: request) }
        router.get("/\(PreviewPage.script)") { _, _ in
            PreviewPage(status: 200, type: "text/javascript; charset=utf-8", bytes: Array(PreviewPage.scriptText.utf8)).response
        }
        router.get("/") { _, _ in await preview.page("/").response }
        router.get("/**") { request, _ in await preview.page(request.uri.path).response }
        return router
    }
}

/// Server-sent events: a connection stays open and names each version of the preview as it comes.
struct PreviewChanges: Sendable {
    let preview: Preview

    func response(to request: Request) -> Response {
        Response(
            status: .ok, headers: PlainAnswer.headers("text/event-stream"),
            body: ResponseBody { writer in
                let (versions, source) = AsyncStream.makeStream(of: Int.self)
                let listener = await preview.listen(source)
                let last = try await request.body.consumeWithInboundCloseHandler { _ in
                    for await version in versions { try await writer.write(ByteBuffer(string: "retry: 100\ndata: \(version)\n\n")) }
                } onInboundClosed: {
                    source.finish()
                }
                await preview.forget(listener)
                try await writer.finish(nil)
                return last
            })
    }
}

extension PreviewPage {
    var response: Response {
        Response(
            status: status == 404 ? .notFound : .ok, headers: PlainAnswer.headers(type),
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
