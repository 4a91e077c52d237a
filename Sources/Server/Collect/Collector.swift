import Desk
import Hummingbird

/// Answers the pages of the help site: takes votes and failed searches, and nothing else.
///
/// 204 means stored. What is refused is refused before it is read where that is possible, and an answer never repeats what was
/// sent. No cookie is set, and no address is kept or written anywhere.
struct Collector: HTTPResponder {
    let desk: VisitorDesk
    let options: CollectOptions
    let gate: ClientGate
    let queue: CommitQueue<VisitorDesk.Said>
    /// Told when the store goes away and comes back.
    let store: StoreWatch

    func respond(to request: Request, context: CollectContext) async throws -> Response {
        let path = request.uri.path
        if path == "/health", request.method == .get { return Response(status: .noContent) }
        guard path == "/vote" || path == "/search" else { return answer(.notFound, "there is nothing here", nil, request, context) }
        guard let origin = request.headers[.origin]?.lowercased(), options.origins.contains(origin) else {
            return answer(.forbidden, "only pages of the help site may send something", nil, request, context)
        }
        if request.method == .options { return preflight(origin) }
        guard request.method == .post else { return answer(.methodNotAllowed, "use POST", origin, request, context) }
        guard let length = request.headers[.contentLength].flatMap({ Int($0) }) else {
            return answer(.lengthRequired, "the length of the body is missing", origin, request, context)
        }
        guard length <= VisitorMessage.limit else {
            return answer(.contentTooLarge, "the body has more than \(VisitorMessage.limit) bytes", origin, request, context)
        }
        guard let format = VisitorMessage.format(request.headers[.contentType]) else {
            return answer(.unsupportedMediaType, "send JSON, as application/json or text/plain", origin, request, context)
        }
        if let seconds = await gate.wait(client(request, context)) {
            return answer(.tooManyRequests, "too many requests; try again later", origin, request, context, retryAfter: seconds)
        }
        return try await stored(request, format, origin, context)
    }

    private func stored(
        _ request: Request, _ format: VisitorMessage.Format, _ origin: String, _ context: CollectContext
    ) async throws -> Response {
        let bytes = Array(try await request.body.collect(upTo: VisitorMessage.limit).readableBytesView)
        let said: VisitorDesk.Said
        do throws(VisitorMistake) {
            said = try await read(bytes, format, isVote: request.uri.path == "/vote")
        } catch {
            return answer(.badRequest, error.description, origin, request, context)
        }
        do {
            try await queue.store(said)
            await store.isThere()
            return Response(status: .noContent, headers: Self.headers(origin))
        } catch is CommitQueueIsFull {
            return answer(.serviceUnavailable, "too many requests; try again later", origin, request, context, retryAfter: 1)
        } catch {
            await store.isAway(error)
            return answer(.serviceUnavailable, "this cannot be stored now; try again later", origin, request, context, retryAfter: 30)
        }
    }

    private func read(_ bytes: [UInt8], _ format: VisitorMessage.Format, isVote: Bool) async throws(VisitorMistake) -> VisitorDesk.Said {
        let now = DeskClock.now(today: nil)
        if isVote { return try await desk.said(VisitorMessage.vote(bytes, format), at: now) }
        let search = try VisitorMessage.search(bytes, format)
        return try desk.said(search: search.query, language: search.language, id: search.id, at: now)
    }

    /// The proxy appends the address it saw: what stands before it was written by the client.
    private func client(_ request: Request, _ context: CollectContext) -> String {
        guard let name = options.clientHeader.flatMap({ HTTPFields.Element.Name($0) }), let list = request.headers[name],
            let last = list.split(separator: ",").last
        else { return context.address }
        return last.filter { $0 != " " && $0 != "\t" }
    }

    private func preflight(_ origin: String) -> Response {
        var headers = Self.headers(origin)
        headers[.accessControlAllowMethods] = "POST"
        headers[.accessControlAllowHeaders] = "content-type"
        headers[.accessControlMaxAge] = "86400"
        return Response(status: .noContent, headers: headers)
    }

    private static func headers(_ origin: String?) -> HTTPFields {
        var headers: HTTPFields = [.cacheControl: "no-store", .vary: "Origin"]
        headers[.accessControlAllowOrigin] = origin
        return headers
    }

    /// A refusal in words. Ends the connection where a body is on its way that nobody will read.
    private func answer(
        _ status: HTTPResponse.Status, _ message: String, _ origin: String?, _ request: Request, _ context: CollectContext,
        retryAfter: Int? = nil
    ) -> Response {
        var headers = Self.headers(origin)
        headers[.contentType] = "text/plain; charset=utf-8"
        headers[.retryAfter] = retryAfter.map(String.init)
        let length = request.headers[.contentLength].map { Int($0) ?? .max } ?? 0
        let isShort = length <= VisitorMessage.limit && request.headers[.transferEncoding] == nil
        let text = ByteBuffer(string: message + "\n")
        guard !isShort else { return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: text)) }
        headers[.connection] = "close"
        return Response(
            status: status, headers: headers,
            body: ResponseBody { writer in
                try await writer.write(text)
                try await writer.finish(nil)
                context.close()
            })
    }
}

/// Lets each client in as often as it may come.
actor ClientGate {
    private var limit: ClientLimit
    private let start = ContinuousClock.now

    init(perMinute: Int) { limit = ClientLimit(perMinute: perMinute) }

    /// - Returns: seconds to wait; nil for come in.
    func wait(_ address: String) -> Int? {
        let elapsed = (ContinuousClock.now - start).components
        return limit.wait(address, now: Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18)
    }
}

/// Says once that the store is away, and once that it is back.
actor StoreWatch {
    private let note: @Sendable (String) -> Void
    private var wasAway = false

    init(note: @escaping @Sendable (String) -> Void) { self.note = note }

    func isAway(_ error: any Error) {
        if !wasAway { note("\(error); visitors are asked to try again") }
        wasAway = true
    }

    func isThere() {
        if wasAway { note("the store is back") }
        wasAway = false
    }
}
