import FlyingFox
import FlyingSocks
import Foundation

/// Serves a preview on this computer, to this computer only.
package struct PreviewServer: Sendable {
    private let preview: Preview
    private let port: UInt16

    package init(_ preview: Preview, port: UInt16) {
        self.preview = preview
        self.port = port
    }

    /// Runs until the task is cancelled. `report` gets what is wrong with the book each time it was read.
    ///
    /// - Throws: when the port is taken.
    package func run(report: @escaping @Sendable ([String]) -> Void) async throws {
        if let findings = await preview.refresh() { report(findings) }
        let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: port), timeout: 30, logger: .disabled)
        await server.appendRoute("GET /_changes") { request in await changes(after: request.query.first?.name ?? "") }
        await server.appendRoute("GET /_preview.js") { _ in
            Self.response(PreviewPage(status: 200, type: "text/javascript; charset=utf-8", bytes: Array(PreviewPage.scriptText.utf8)))
        }
        await server.appendRoute("GET *") { request in Self.response(await preview.page(request.path)) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            group.addTask {
                while true {
                    try await Task.sleep(for: .milliseconds(150))
                    if let findings = await preview.refresh() { report(findings) }
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }

    /// Server-sent events, one a connection: answers when there is something new, the browser then asks again by itself.
    private func changes(after version: String) async -> HTTPResponse {
        var waited = 0
        while await String(preview.version) == version, waited < 100 {
            waited += 1
            try? await Task.sleep(for: .milliseconds(100))
        }
        let text = "retry: 100\ndata: \(await preview.version)\n\n"
        return Self.response(PreviewPage(status: 200, type: "text/event-stream", bytes: Array(text.utf8)))
    }

    private static func response(_ page: PreviewPage) -> HTTPResponse {
        HTTPResponse(
            statusCode: page.status == 404 ? .notFound : .ok, headers: [.contentType: page.type, HTTPHeader("Cache-Control"): "no-store"],
            body: Data(page.bytes))
    }
}
