import Hummingbird

/// What the router knows of a request, and the connection that it came over.
struct ServedContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Ends the connection.
    let close: @Sendable () -> Void

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        let channel = source.channel
        close = { channel.close(promise: nil) }
    }
}
