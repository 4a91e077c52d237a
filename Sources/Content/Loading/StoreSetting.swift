import Foundation

/// What `feedback: store:` may say: the path of a file, or how a PostgreSQL server is reached.
///
/// The settings are in git and come with the book, so a connection string may neither hold a secret nor name a file from which the
/// program would read one.
package enum StoreSetting {
    /// True for `postgresql://…` and `service=NAME`, false for a path.
    package static func isServer(_ setting: String) -> Bool {
        ["postgresql:", "postgres:"].contains { setting.lowercased().hasPrefix($0) }
            || setting.prefixMatch(of: /\s*(?:service|host|hostaddr|dbname)\s*=/) != nil
    }

    /// What is wrong with a setting; nil for a path and for a connection string that may stand in a file. Never quotes a value.
    package static func problem(_ setting: String) -> String? {
        guard isServer(setting) else { return nil }
        let isAddress = setting.contains("://")
        if isAddress, hasPassword(setting) { return secret("password") }
        guard let keys = isAddress ? addressKeys(setting) : wordKeys(setting) else {
            return "the store is not a connection string; write postgresql://HOST/DATABASE or service=NAME"
        }
        let isSecret = { (key: String) in key.contains("password") || key.contains("secret") || key.hasPrefix("scram_") }
        if let key = keys.first(where: isSecret) { return secret(key) }
        guard let key = keys.first(where: { !allowed.contains($0) }) else { return nil }
        return "connection option '\(key)' cannot be in the settings; put it in ~/.pg_service.conf and write service=NAME"
    }

    private static func secret(_ key: String) -> String {
        "the store must be named without its secret ('\(key)'); put that in ~/.pgpass, PGPASSWORD or ~/.pg_service.conf"
    }

    private static let allowed: Set<String> = [
        "application_name", "channel_binding", "connect_timeout", "dbname", "gssencmode", "host", "hostaddr", "krbsrvname",
        "load_balance_hosts", "options", "port", "requirepeer", "service", "sslcert", "sslcrl", "sslkey", "sslmode", "sslrootcert",
        "target_session_attrs", "user",
    ]

    /// True for `user:password@`, also where the password has characters that libpq wants encoded; a port is not a password.
    private static func hasPassword(_ setting: String) -> Bool {
        guard let scheme = setting.firstRange(of: "://") else { return false }
        let rest = setting[scheme.upperBound...]
        guard let end = rest.firstIndex(of: "@") else { return false }
        return rest[..<end].prefixMatch(of: /[^:\/?]*:(?!\d+[\/?])/) != nil
    }

    /// The keys behind the question mark; nil where one is not encoded rightly.
    private static func addressKeys(_ setting: String) -> [String]? {
        let parts = setting.split(separator: "?", maxSplits: 1)
        guard parts.count == 2 else { return [] }
        let keys = parts[1].split(separator: "&").map { $0.prefix { $0 != "=" } }.map { String($0).removingPercentEncoding }
        return keys.contains(nil) ? nil : keys.compactMap { $0 }
    }

    /// The keys of `key=value key='value with blanks'`; nil for anything else.
    private static func wordKeys(_ setting: String) -> [String]? {
        var (rest, keys) = (setting[...], [String]())
        while !rest.allSatisfy(\.isWhitespace) {
            guard let pair = rest.prefixMatch(of: /\s*(\w+)\s*=\s*(?:'(?:[^'\\]|\\.)*'|(?:[^\s'\\]|\\.)*)(?=\s|$)/) else { return nil }
            keys.append(String(pair.1))
            rest = rest[pair.range.upperBound...]
        }
        return keys
    }
}
