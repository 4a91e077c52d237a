import Hummingbird

/// What the router knows of a request, and the connection that it came over.
struct PreviewContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Ends the connection.
    let close: @Sendable () -> Void

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        let channel = source.channel
        close = { channel.close(promise: nil) }
    }
}

/// Refuses what no browser of this computer asks of its own preview.
///
/// A page of another site can give its name the address 127.0.0.1 once it is loaded, and then read drafts as its own pages
/// (DNS rebinding); the name that it uses stands in the request. The preview takes no bodies, so none is read.
struct LocalRequestsOnly: RouterMiddleware {
    private let hosts: Set<String>

    init(port: Int) { hosts = Set(["127.0.0.1", "localhost", "[::1]"].map { "\($0):\(port)" }) }

    func handle(
        _ request: Request, context: PreviewContext, next: (Request, PreviewContext) async throws -> Response
    ) async throws -> Response {
        guard let host = request.head.authority?.lowercased(), hosts.contains(host) else {
            return Self.refusal(.misdirectedRequest, "the preview answers at localhost only")
        }
        if let origin = request.headers[.origin], !hosts.contains(where: { origin.lowercased() == "http://\($0)" }) {
            return Self.refusal(.forbidden, "the preview answers its own pages only")
        }
        let length = request.headers[.contentLength].map { Int($0) ?? .max } ?? 0
        guard length == 0, request.headers[.transferEncoding] == nil else { return Self.closing(context) }
        return try await next(request, context)
    }

    private static func refusal(_ status: HTTPResponse.Status, _ message: String) -> Response {
        Response(
            status: status, headers: PreviewPage.headers("text/plain; charset=utf-8"),
            body: ResponseBody(byteBuffer: ByteBuffer(string: message + "\n")))
    }

    /// Ends the connection behind the answer, or the body would be waited for.
    private static func closing(_ context: PreviewContext) -> Response {
        var headers = PreviewPage.headers("text/plain; charset=utf-8")
        headers[.connection] = "close"
        return Response(
            status: .contentTooLarge, headers: headers,
            body: ResponseBody { writer in
                try await writer.write(ByteBuffer(string: "the preview takes no bodies\n"))
                try await writer.finish(nil)
                context.close()
            })
    }
}
