import Content
import Desk
import Hummingbird

/// Serves the agents' panel.
package struct PanelServer: Sendable {
    private let desk: PanelDesk
    private let place: PanelPlace
    private let access: PanelAccess
    private let texts: PanelTexts
    private let page: PanelPage
    /// Bytes: a message in a form, each of its bytes as `%D0`, or a message and an edited reply as JSON.
    private let calls = PanelCalls(bodyLimit: 3 * PanelRequest.messageLimit)

    package init(_ desk: PanelDesk, at place: PanelPlace, for access: PanelAccess) throws {
        self.desk = desk
        self.place = place
        self.access = access
        texts = try PanelTexts()
        page = PanelPage(texts: texts, secret: PanelAccess.newSecret())
    }

    /// Runs until the task is cancelled, and takes in meanwhile what changes in the book.
    ///
    /// - Parameter started: called once the panel can be opened.
    /// - Throws: when the port is taken or the address is not this computer's.
    package func run(started: @escaping @Sendable () -> Void) async throws {
        let listener = Listener(host: place.host, port: place.port)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await listener.run(router(), started: started) }
            group.addTask {
                let clock = ContinuousClock()
                var cost = Duration.zero
                while true {
                    try await Task.sleep(for: max(.seconds(1), cost * 20))
                    // A book that cannot be read is told of where somebody asks for it.
                    cost = await clock.measure { do { try await desk.refresh() } catch {} }
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }

    private func router() -> Router<ServedContext> {
        let router = Router(context: ServedContext.self)
        router.add(middleware: PanelHeaders())
        router.add(
            middleware: OwnRequestsOnly(
                hosts: place.authorities, name: "the panel", bodyLimit: calls.bodyLimit,
                takesFromAnywhere: { $0.method == .post && $0.uri.path == "/" }))
        router.add(middleware: PanelDoor(access: access, port: place.port, texts: texts))
        router.get("/") { request, _ in page.response(texts.language(of: request)) }
        router.post("/") { request, context in await prefilled(request, context) }
        router.get("/assets/:name") { _, context in
            guard let asset = PanelPage.asset(context.parameters.get("name") ?? "") else { throw HTTPError(.notFound) }
            return asset
        }
        add(to: router.group("/api").add(middleware: PanelCallsOnly(secret: page.secret)))
        return router
    }

    private func add(to api: RouterGroup<ServedContext>) {
        api.post("suggest") { request, context in try await calls.answer(request, context) { try await desk.suggest($0) } }
        api.post("form") { request, context in try await calls.answer(request, context) { try await desk.form($0) } }
        api.post("reply") { request, context in try await calls.answer(request, context) { try await desk.reply($0) } }
        api.post("ask") { request, context in try await calls.answer(request, context) { try await desk.ask($0) } }
        api.post("outcome") { request, context in try await calls.answer(request, context) { try await desk.note($0) } }
        api.post("gap") { request, context in
            try await calls.answer(request, context) { ["noted": try await desk.noteGap($0)] }
        }
        api.get("start") { request, _ in
            let language = texts.language(of: request)
            return try await PanelCalls.answer(in: language) { try await desk.start(language) }
        }
        api.get("search") { request, _ in
            let asked = request.uri.queryParameters
            do {
                return PanelCalls.bytes(try await desk.search(String(asked["q"] ?? ""), language: asked["lang"].map(String.init)))
            } catch let failure as DeskFailure {
                return PanelCalls.failure(.unprocessableContent, failure.text.text(in: texts.language(of: request)))
            }
        }
        api.get("show") { request, _ in
            let asked = request.uri.queryParameters
            let interface = texts.language(of: request)
            return try await PanelCalls.answer(in: interface) {
                try await desk.show(String(asked["id"] ?? ""), language: asked["lang"].map(String.init), in: interface)
            }
        }
        api.get("evidence") { request, _ in
            do { return PanelCalls.bytes(Array(try desk.evidence().utf8)) } catch let failure as DeskFailure {
                return PanelCalls.failure(.unprocessableContent, failure.text.text(in: texts.language(of: request)))
            }
        }
        api.get("gaps") { request, _ in
            try await PanelCalls.answer(in: texts.language(of: request)) { try desk.gaps() }
        }
    }

    private struct Prefill: Decodable { let message: String }

    /// A bookmarklet of another site's page sends a message: it is shown as text, and nothing else comes of it.
    private func prefilled(_ request: Request, _ context: ServedContext) async -> Response {
        guard let body = await PanelCalls.body(request, upTo: calls.bodyLimit) else {
            return PlainAnswer.closing(context, "a message has at most \(PanelRequest.messageLimit) bytes")
        }
        let prefill: Prefill
        do { prefill = try URLEncodedFormDecoder().decode(Prefill.self, from: String(decoding: body, as: UTF8.self)) } catch {
            return PlainAnswer.refusal(.badRequest, "the form has no field 'message'")
        }
        guard prefill.message.utf8.count <= PanelRequest.messageLimit else {
            return PlainAnswer.refusal(.contentTooLarge, "a message has at most \(PanelRequest.messageLimit) bytes")
        }
        return page.response(texts.language(of: request), message: prefill.message)
    }
}

/// Where a panel listens, and the names under which browsers reach it.
package struct PanelPlace: Sendable {
    package let host: String
    package let port: Int
    /// Names of its own beside the address, as behind a reverse proxy.
    package let names: [String]

    package init(host: String, port: Int, names: [String]) {
        self.host = host
        self.port = port
        self.names = names
    }

    /// True for this computer alone.
    package var isLocal: Bool { ["localhost", "::1"].contains(host) || host.hasPrefix("127.") }
    /// True for all addresses of the computer, none of which is a name.
    package var isEverywhere: Bool { ["0.0.0.0", "::"].contains(host) }

    var authorities: Set<String> {
        let own = isEverywhere ? [] : [host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"]
        return OwnRequestsOnly.local(port: port).union((own + names.flatMap { [$0, "\($0):\(port)"] }).map { $0.lowercased() })
    }

    /// Where a browser of this computer finds it, with a final `/`.
    package var address: String {
        if let name = names.first, !isLocal { return "http://\(name):\(port)/" }
        return isEverywhere ? "http://localhost:\(port)/" : host.contains(":") ? "http://[\(host)]:\(port)/" : "http://\(host):\(port)/"
    }
}
