import Hummingbird

/// What the collector knows of a request besides what it says: the address it came from, and the way to end its connection.
struct CollectContext: InitializableFromSource, Sendable {
    let address: String
    let close: @Sendable () -> Void

    init(source: ApplicationRequestContextSource) {
        let channel = source.channel
        address = channel.remoteAddress?.ipAddress ?? ""
        close = { channel.close(promise: nil) }
    }
}
