/// How the collector listens and what it lets in.
package struct CollectOptions: Sendable {
    package var host = "127.0.0.1"
    package var port = 4182
    /// Origins of the pages that may send something: scheme, host and port.
    package var origins: Set<String>
    /// Header in which the proxy names the client; nil for the address of the connection.
    package var clientHeader: String?
    /// Requests of one client within a minute.
    package var perMinute = 30
    /// Requests that may wait for the store.
    package var capacity = 2048

    package init(origins: Set<String>) { self.origins = origins }
}
