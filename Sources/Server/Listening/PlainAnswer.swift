import Hummingbird

/// Answers in a line of plain words, which no browser keeps.
enum PlainAnswer {
    static let type = "text/plain; charset=utf-8"

    /// The headers of every answer of this program.
    static func headers(_ type: String) -> HTTPFields { [.contentType: type, .cacheControl: "no-store"] }

    static func refusal(_ status: HTTPResponse.Status, _ message: String) -> Response {
        Response(status: status, headers: headers(type), body: ResponseBody(byteBuffer: ByteBuffer(string: message + "\n")))
    }

    /// Ends the connection behind the answer, or the rest of the body would be waited for.
    static func closing(_ context: ServedContext, _ message: String) -> Response {
        var headers = headers(type)
        headers[.connection] = "close"
        return Response(
            status: .contentTooLarge, headers: headers,
            body: ResponseBody { writer in
                try await writer.write(ByteBuffer(string: message + "\n"))
                try await writer.finish(nil)
                context.close()
            })
    }
}
