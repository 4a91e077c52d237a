import Foundation

/// How often one client may speak: a bucket of tokens each, filled at an even rate.
///
/// An address is not kept: buckets have the hash of it under a salt that is in memory alone and changes each hour, so that
/// nobody can say later who was there. An IPv6 client is its network of 64 bits, which one household has.
struct ClientLimit: Sendable {
    /// Requests that a client may send at once, and within a minute.
    let perMinute: Int
    private var salt: UInt64
    private var hour: Int
    private var buckets: [Int: Bucket] = [:]

    /// Clients remembered at once, some 3 MB; beyond, those with a full bucket are forgotten, then all.
    static let most = 100_000

    private struct Bucket: Sendable {
        var tokens: Double
        /// Seconds on the monotonic clock.
        var at: Double
    }

    init(perMinute: Int, salt: UInt64 = .random(in: 0 ... .max)) {
        self.perMinute = perMinute
        self.salt = salt
        hour = 0
    }

    /// Takes a token of the client's.
    ///
    /// - Parameters:
    ///   - now: seconds on a clock that is never set back.
    ///   - fresh: the next salt, should an hour have begun.
    /// - Returns: seconds until the next request is welcome, at least 1; nil where this one is.
    mutating func wait(_ address: String, now: Double, fresh: @autoclosure () -> UInt64 = .random(in: 0 ... .max)) -> Int? {
        if Int(now / 3600) != hour {
            hour = Int(now / 3600)
            salt = fresh()
            buckets = [:]
        }
        if buckets.count >= Self.most { shrink(now) }
        let key = Self.key(address, salt: salt)
        var bucket = buckets[key] ?? Bucket(tokens: Double(perMinute), at: now)
        bucket.tokens = min(Double(perMinute), bucket.tokens + (now - bucket.at) * rate)
        bucket.at = now
        defer { buckets[key] = bucket }
        guard bucket.tokens >= 1 else { return max(1, Int(((1 - bucket.tokens) / rate).rounded(.up))) }
        bucket.tokens -= 1
        return nil
    }

    private var rate: Double { Double(perMinute) / 60 }

    private mutating func shrink(_ now: Double) {
        buckets = buckets.filter { $0.value.tokens + (now - $0.value.at) * rate < Double(perMinute) }
        if buckets.count >= Self.most { buckets = [:] }
    }

    /// SipHash with the process's own random key over the salt and the address.
    private static func key(_ address: String, salt: UInt64) -> Int {
        var hasher = Hasher()
        hasher.combine(salt)
        hasher.combine(network(address))
        return hasher.finalize()
    }

    /// The first 64 bits of an IPv6 address; other addresses as they are written.
    static func network(_ address: String) -> String {
        var bytes = in6_addr()
        guard address.utf8.contains(UInt8(ascii: ":")), inet_pton(AF_INET6, address, &bytes) == 1 else { return address }
        let whole = withUnsafeBytes(of: &bytes) { Array($0) }
        // ::ffff:192.0.2.1 is an IPv4 client at a socket for both.
        let isMapped = whole.prefix(10).allSatisfy { $0 == 0 } && whole[10] == 0xFF && whole[11] == 0xFF
        return (isMapped ? whole.suffix(4) : whole.prefix(8)).map(String.init).joined(separator: ".")
    }
}
