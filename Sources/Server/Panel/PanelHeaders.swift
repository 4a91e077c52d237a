import Hummingbird

/// The name of a header.
typealias HeaderName = HTTPFields.Element.Name

/// What every answer of the panel says to the browser: load and send nothing elsewhere, keep nothing, tell nobody.
struct PanelHeaders: RouterMiddleware {
    private static let policy = """
        default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
        frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'
        """

    func handle(
        _ request: Request, context: ServedContext, next: (Request, ServedContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(request, context)
        } catch let error as HTTPError {
            response = PlainAnswer.refusal(error.status, "the panel has nothing of that name for \(request.method)")
        }
        for (name, value) in Self.fields { response.headers[name] = value }
        return response
    }

    private static let fields: [(HeaderName, String)] = [
        ("Content-Security-Policy", policy), ("Referrer-Policy", "no-referrer"), ("X-Content-Type-Options", "nosniff"),
        ("Cross-Origin-Resource-Policy", "same-origin"), ("X-Frame-Options", "DENY"), ("Cache-Control", "no-store"),
    ].compactMap { name, value in HeaderName(name).map { ($0, value) } }
}
