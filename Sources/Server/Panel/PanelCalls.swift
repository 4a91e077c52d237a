import Content
import Desk
import Foundation
import Hummingbird

/// Lets through the calls of the panel's own page alone: another site's page cannot know the secret, nor send the header.
struct PanelCallsOnly: RouterMiddleware {
    static let header = "X-Replybook-Panel"

    let secret: String

    func handle(
        _ request: Request, context: ServedContext, next: (Request, ServedContext) async throws -> Response
    ) async throws -> Response {
        guard let shown = HeaderName(Self.header).flatMap({ request.headers[$0] }), PanelAccess.isSame(shown, secret) else {
            return PanelCalls.failure(.forbidden, "the call does not come from this panel's page; load the page again")
        }
        return try await next(request, context)
    }
}

/// Turns a call of the page into one of the desk, and what comes of it into JSON.
struct PanelCalls: Sendable {
    let bodyLimit: Int

    /// Reads the body as JSON and answers with JSON.
    func answer<Answer: Encodable>(
        _ request: Request, _ context: ServedContext, _ call: (PanelRequest) async throws -> Answer
    ) async throws -> Response {
        guard request.headers[.contentType]?.lowercased().hasPrefix("application/json") == true else {
            return Self.failure(.unsupportedMediaType, "a call has a body of application/json")
        }
        guard let body = await Self.body(request, upTo: bodyLimit) else {
            return PlainAnswer.closing(context, "a call has at most \(bodyLimit) bytes")
        }
        let asked: PanelRequest
        do { asked = try JSONDecoder().decode(PanelRequest.self, from: Data(body)) } catch {
            // The error would quote what the customer wrote.
            return Self.failure(.badRequest, "the call is not JSON of the panel's form")
        }
        return try await Self.answer(in: asked.interface) { try await call(asked) }
    }

    static func answer(
        in interface: InterfaceLanguage = .english, _ call: () async throws -> some Encodable
    ) async throws -> Response {
        do { return try json(try await call()) } catch let failure as DeskFailure {
            return Self.failure(.unprocessableContent, failure.text.text(in: interface))
        }
    }

    /// Nil where it is longer, or broke off.
    static func body(_ request: Request, upTo limit: Int) async -> [UInt8]? {
        do {
            let buffer = try await request.body.collect(upTo: limit)
            return Array(buffer.readableBytesView)
        } catch { return nil }
    }

    static func json(_ value: some Encodable) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return bytes(Array(try encoder.encode(value)))
    }

    static func bytes(_ json: [UInt8], _ status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: PlainAnswer.headers("application/json; charset=utf-8"),
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: json)))
    }

    static func failure(_ status: HTTPResponse.Status, _ message: String) -> Response {
        do {
            var response = try json(["error": message])
            response.status = status
            return response
        } catch { return PlainAnswer.refusal(status, message) }
    }
}
