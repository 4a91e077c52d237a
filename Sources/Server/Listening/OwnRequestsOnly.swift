import Hummingbird

/// Refuses what no browser asks of this server's own pages.
///
/// A page of another site can give its name this server's address once it is loaded, and then read what it serves as its own
/// pages (DNS rebinding); the name that it uses stands in the request. What another site's page sends names that site as its
/// origin.
struct OwnRequestsOnly: RouterMiddleware {
    /// The name and port by which a browser may call the server, as its requests give them.
    let hosts: Set<String>
    /// What the server is called in refusals, such as `the preview`.
    let name: String
    /// Bytes of the longest body that is read; 0 reads none.
    var bodyLimit = 0
    /// True for requests that the pages of other sites may make, because nothing comes of them.
    var takesFromAnywhere: @Sendable (Request) -> Bool = { _ in false }

    /// The names of this computer itself.
    static func local(port: Int) -> Set<String> { Set(["127.0.0.1", "localhost", "[::1]"].map { "\($0):\(port)" }) }

    func handle(
        _ request: Request, context: ServedContext, next: (Request, ServedContext) async throws -> Response
    ) async throws -> Response {
        guard let host = request.head.authority?.lowercased(), hosts.contains(host) else {
            return PlainAnswer.refusal(.misdirectedRequest, "\(name) answers under its own name only")
        }
        if let origin = request.headers[.origin]?.lowercased(), !isOwn(origin), !takesFromAnywhere(request) {
            return PlainAnswer.refusal(.forbidden, "\(name) answers its own pages only")
        }
        let length = request.headers[.contentLength].map { Int($0) ?? .max } ?? 0
        let mayHaveBody = bodyLimit > 0 && request.method == .post
        guard length <= (mayHaveBody ? bodyLimit : 0), mayHaveBody || request.headers[.transferEncoding] == nil else {
            let limit = mayHaveBody ? "takes at most \(bodyLimit) bytes" : "takes no bodies"
            return PlainAnswer.closing(context, "\(name) \(limit)")
        }
        return try await next(request, context)
    }

    /// A reverse proxy may speak TLS to the browser.
    private func isOwn(_ origin: String) -> Bool { hosts.contains { origin == "http://\($0)" || origin == "https://\($0)" } }
}
