import Foundation
import Synchronization
import Testing

@testable import Feedback

/// A PostgreSQL server of the tests' own, on a Unix socket in a temporary folder, for as long as the tests run.
///
/// It is started when the first test asks for it and ends with this process, however that ends: a shell waits for the end of a
/// pipe, stops the server and removes the folder. Nothing is flushed to the disk (`fsync=off`).
struct TestServer: Sendable {
    let folder: String
    /// Keeps the shell waiting.
    private let lifeline: Pipe

    /// Where initdb and pg_ctl are; nil where PostgreSQL is not installed.
    static let programs: String? = {
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
        let folders =
            versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }.map { "/usr/lib/postgresql/\($0)/bin" }
            + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        return folders.first { FileManager.default.isExecutableFile(atPath: $0 + "/initdb") }
    }()

    static var isCI: Bool { ProcessInfo.processInfo.environment["CI"] != nil }
    static var isExpected: Bool { programs != nil || isCI }

    private static let started: Result<TestServer, any Error> = Result { try TestServer() }

    static func shared() throws -> TestServer { try started.get() }

    private struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private init() throws {
        guard let programs = Self.programs else {
            throw Failure(description: "PostgreSQL is not installed; run .ci/packages, or install 'postgresql'")
        }
        var template = Array("/tmp/replybook-pg.XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure(description: "no temporary folder can be made") }
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        lifeline = Pipe()
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", Self.script, "sh", programs, folder]
        shell.standardInput = lifeline
        let output = Pipe()
        shell.standardOutput = output
        try shell.run()
        guard let answer = try output.fileHandleForReading.read(upToCount: 6), answer == Data("ready\n".utf8) else {
            throw Failure(description: "the server did not start; see the lines above")
        }
    }

    /// PostgreSQL refuses to run as root: there it runs as the user that Debian's package makes, or as nobody.
    private static let script = """
        as=; if [ "$(id -u)" = 0 ]; then
          user=postgres; id postgres >/dev/null 2>&1 || user=nobody
          chown "$user" "$2"; as="runuser -u $user --"
        fi
        chmod 755 "$2"
        cd "$2"
        $as "$1/initdb" -D "$2/data" -U owner -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$2/log" 2>&1 &&
        $as "$1/pg_ctl" -D "$2/data" -l "$2/data/log" -w -t 60 \\
          -o "-c listen_addresses='' -c unix_socket_directories='$2' -c fsync=off -c max_connections=80" start >>"$2/log" 2>&1 </dev/null &&
        echo ready || cat "$2/log" "$2/data/log" >&2
        read line
        $as "$1/pg_ctl" -D "$2/data" -m immediate stop >/dev/null 2>&1 </dev/null
        cd /; rm -rf "$2"
        """

    private static let number = Mutex(0)

    /// A connection string with a schema that nobody else uses.
    func schema(user: String = "owner", database: String = "postgres") -> String {
        let number = Self.number.withLock {
            $0 += 1; return $0
        }
        return "dbname=\(database) host=\(folder) user=\(user) options=-csearch_path=test_\(number)"
    }

    /// A fresh database, and how it is reached as a user.
    func database() throws -> (_ user: String) -> String {
        let name = "base_\(Self.number.withLock { $0 += 1; return $0 })"
        _ = try run("CREATE DATABASE \(name)")
        return { [folder] in "dbname=\(name) host=\(folder) user=\($0)" }
    }

    /// Runs statements apart from any store.
    @discardableResult
    func run(_ sql: String, in setting: String? = nil) throws -> [ServerRow] {
        let library = try LibPQ.found.get()
        let address = try ServerAddress(setting ?? "dbname=postgres host=\(folder) user=owner", library)
        var session = ServerSession(address, library, patience: 30, greeting: "SELECT 1")
        try session.openIfNeeded()
        return try session.run(sql).rows
    }
}
