import Basics
import Foundation
import Hummingbird

/// Who may use a panel.
package enum PanelAccess: Sendable {
    /// Whoever reaches the port, which should be this computer alone.
    case anyone
    /// Whoever opened the link with this token.
    case token(String)
    /// Whoever a reverse proxy let in, which says so in this header and takes it out of what browsers send.
    case header(String)

    /// What the browser of somebody who knows the token keeps: it leads back to no token.
    static func ticket(_ token: String) -> String {
        SHA256.digest(Array("replybook panel \(token)".utf8)).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }

    /// Takes the same time wherever the texts differ.
    static func isSame(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// 32 hexadecimal digits that nobody guesses.
    package static func newSecret() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<4).map { _ in
            let digits = String(UInt32.random(in: 0 ... .max, using: &generator), radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }
}

/// Lets in who may use the panel; others get no word of the book.
struct PanelDoor: RouterMiddleware {
    let access: PanelAccess
    let port: Int
    let texts: PanelTexts

    private var cookie: String { "replybook_panel_\(port)" }

    func handle(
        _ request: Request, context: ServedContext, next: (Request, ServedContext) async throws -> Response
    ) async throws -> Response {
        if case .token(let token) = access, request.method == .get, request.uri.path == "/",
            let shown = request.uri.queryParameters["token"]
        {
            return PanelAccess.isSame(String(shown), token) ? welcome(token, request) : refusal(request)
        }
        // The page that a bookmarklet opens comes without a cookie, since another site sent it; it holds nothing but the message, and no call is answered without the cookie.
        let isShell = request.uri.path.hasPrefix("/assets/") || (request.method == .post && request.uri.path == "/")
        guard isKnown(request) || (isShell && !isBehindProxy) else { return refusal(request) }
        return try await next(request, context)
    }

    private var isBehindProxy: Bool { if case .header = access { true } else { false } }

    private func isKnown(_ request: Request) -> Bool {
        switch access {
        case .anyone: true
        case .token(let token): PanelAccess.isSame(request.cookies[cookie]?.value ?? "", PanelAccess.ticket(token))
        case .header(let name): HeaderName(name).flatMap { request.headers[$0] }?.isEmpty == false
        }
    }

    /// Goes on by a page, not by a redirect: a browser that followed a link from another site would send no strict cookie then.
    private func welcome(_ token: String, _ request: Request) -> Response {
        var headers = PlainAnswer.headers(PanelPage.type)
        // A proxy with TLS says so; whoever else sends the header keeps only the own cookie from plain connections.
        let isSecure = HeaderName("X-Forwarded-Proto").flatMap { request.headers[$0] } == "https"
        headers[.setCookie] =
            "\(cookie)=\(PanelAccess.ticket(token)); HttpOnly; SameSite=Strict; Path=/; Max-Age=2592000" + (isSecure ? "; Secure" : "")
        let page = """
            <!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/"><title>Replybook</title>
            <a href="/">Replybook</a>
            """
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: page)))
    }

    private func refusal(_ request: Request) -> Response {
        let key = isBehindProxy ? "refusedByProxy" : "refusedWithoutLink"
        return PlainAnswer.refusal(.unauthorized, texts.text(key, in: texts.language(of: request)))
    }
}
