import Foundation

/// Scheme, host and port of a web address as browsers name them in `Origin` (RFC 6454, section 6.2).
package struct WebOrigin: Sendable, Hashable, CustomStringConvertible {
    package let description: String

    /// Nil for what is not an address with `http` or `https`.
    package init?(_ address: String) {
        guard let parts = URLComponents(string: address), let scheme = parts.scheme?.lowercased(), ["http", "https"].contains(scheme),
            let host = parts.encodedHost?.lowercased(), !host.isEmpty
        else { return nil }
        let usual = scheme == "https" ? 443 : 80
        let port = parts.port.flatMap { $0 == usual ? nil : ":\($0)" } ?? ""
        description = "\(scheme)://\(host)\(port)"
    }
}
