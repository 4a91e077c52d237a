import Foundation

/// Which server a setting names, and how it is spoken to.
///
/// A connection that leaves this computer is encrypted and the server's certificate and name are verified (`sslmode=verify-full`)
/// unless the connection string, the service or `PGSSLMODE` names another mode. libpq's own default, `prefer`, would go on in
/// plain text.
struct ServerAddress: Sendable {
    /// As in the settings: `postgresql://…` or `service=NAME`.
    let setting: String
    /// What messages call it: host, port and database, never a user or an option.
    let name: String
    private let options: [String: String]

    /// Throws ``ServerFault`` for what libpq cannot read. Its message is left out, since it quotes the setting.
    init(_ setting: String, _ library: LibPQ) throws(ServerFault) {
        self.setting = setting
        var message: UnsafeMutablePointer<CChar>?
        guard let raw = library.parse(setting, &message) else {
            if let message { library.freeMemory(message) }
            throw ServerFault(
                refused: "'feedback: store:' is not a connection string; write postgresql://HOST/DATABASE or service=NAME")
        }
        defer { library.freeInfo(raw) }
        options = Self.values(raw)
        name = Self.name(of: options)
    }

    /// Seconds to wait for a connection; 5 unless the setting says otherwise.
    var patience: Int { options["connect_timeout"].flatMap(Int.init).map { max(1, $0) } ?? 5 }

    /// What libpq is given: the setting's options and ours where it has none.
    ///
    /// - Parameter mode: how TLS is used where the setting does not say it; nil for libpq's default.
    func parameters(mode: String?) -> [(String, String)] {
        var parameters = options
        let own = [
            "application_name": "replybook", "client_encoding": "UTF8", "keepalives_idle": "10", "keepalives_interval": "5",
            "keepalives_count": "3", "tcp_user_timeout": "20000",
        ]
        parameters.merge(own) { given, _ in given }
        parameters["client_encoding"] = "UTF8"
        if let mode, parameters["sslmode"] == nil { parameters["sslmode"] = mode }
        return parameters.sorted { $0.key < $1.key }
    }

    /// The mode that has to be asked for, where nobody has named one; nil where libpq's is right.
    ///
    /// - Parameter effective: what libpq made of the setting, the service and the environment.
    func requiredMode(_ effective: [String: String]) -> String? {
        guard options["sslmode"] == nil, effective["sslmode"] ?? "prefer" == "prefer", !Self.isLocal(effective) else { return nil }
        return "verify-full"
    }

    /// True where nothing leaves this computer: a socket in a folder, or a loopback address.
    static func isLocal(_ options: [String: String]) -> Bool {
        let hosts = options["host"]?.split(separator: ",", omittingEmptySubsequences: false) ?? []
        let addresses = options["hostaddr"]?.split(separator: ",", omittingEmptySubsequences: false) ?? []
        return (hosts + addresses).allSatisfy { host in
            host.isEmpty || host.hasPrefix("/") || host.hasPrefix("@") || host == "localhost" || host == "::1"
                || host.wholeMatch(of: /127(\.\d{1,3}){3}/) != nil
        }
    }

    /// The values of libpq's array of options, which ends with one that has no name.
    ///
    /// An option is six pointers (keyword, environment variable, default, value, label, character) and a number.
    static func values(_ raw: UnsafeMutableRawPointer) -> [String: String] {
        let word = MemoryLayout<UnsafeRawPointer?>.stride
        var (place, values) = (raw, [String: String]())
        while let keyword = place.load(as: UnsafePointer<CChar>?.self) {
            if let value = place.load(fromByteOffset: 3 * word, as: UnsafePointer<CChar>?.self) {
                values[String(cString: keyword)] = String(cString: value)
            }
            place += 7 * word
        }
        return values
    }

    private static func name(of options: [String: String]) -> String {
        if let service = options["service"] { return "service=\(service)" }
        let host = options["host"] ?? options["hostaddr"] ?? ""
        let port = options["port"].map { ":\($0)" } ?? ""
        return "postgresql://\(host.hasPrefix("/") ? "" : host)\(port)/\(options["dbname"] ?? "")"
    }
}
