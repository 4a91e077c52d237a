import Testing

@testable import Server

@Suite struct ClientLimitTests {
    @Test func `a client may come as often as it may within a minute, and again when its bucket fills`() {
        var limit = ClientLimit(perMinute: 3, salt: 1)
        let first = (0..<3).map { _ in limit.wait("192.0.2.1", now: 10) }
        #expect(first == [nil, nil, nil])
        #expect(limit.wait("192.0.2.1", now: 10) == 20)
        #expect(limit.wait("192.0.2.1", now: 29) == 1)
        #expect(limit.wait("192.0.2.1", now: 30) == nil)
        #expect(limit.wait("192.0.2.1", now: 30) == 20)
    }

    @Test func `one client's haste is not another's`() {
        var limit = ClientLimit(perMinute: 1, salt: 1)
        #expect(limit.wait("192.0.2.1", now: 0) == nil)
        #expect(limit.wait("192.0.2.1", now: 0) != nil)
        #expect(limit.wait("192.0.2.2", now: 0) == nil)
    }

    @Test(arguments: [
        ("2001:db8::1", "2001:db8::2", true), ("2001:db8::1", "2001:db8:0:1::1", false), ("::ffff:192.0.2.1", "::ffff:192.0.2.2", false),
        ("192.0.2.1", "192.0.2.1", true),
    ])
    func `an IPv6 client is its network, an IPv4 client its address`(one: String, other: String, same: Bool) {
        #expect((ClientLimit.network(one) == ClientLimit.network(other)) == same)
    }

    @Test func `each hour has a salt of its own and remembers nobody`() {
        var limit = ClientLimit(perMinute: 1, salt: 1)
        var salts: [UInt64] = []
        func fresh() -> UInt64 {
            salts.append(UInt64(salts.count))
            return salts[salts.count - 1]
        }
        _ = limit.wait("192.0.2.1", now: 3599, fresh: fresh())
        #expect(limit.wait("192.0.2.1", now: 3599, fresh: fresh()) != nil)
        #expect(limit.wait("192.0.2.1", now: 3600, fresh: fresh()) == nil)
        #expect(salts.count == 1)
    }
}
