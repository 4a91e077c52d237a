import Basics
import Feedback
import Foundation

/// What is remembered of a server between two commands, in `.replybook/server.json`, which its owner alone can read.
struct ServerMemory {
    private static let name = "server.json"

    struct Contents: Sendable, Hashable {
        /// Hashes conversations while the server is away.
        var salt: Salt?
        /// The trouble that the person at work was told of last.
        var told: String?
        /// Seconds since 1970 until which the server is not tried again.
        var pausedUntil: Int?
    }

    private struct File: Codable {
        let store: String
        let salt: [UInt8]?
        let told: String?
        let pausedUntil: Int?
    }

    private let folder: BookFolder
    private let setting: String

    init(_ folder: BookFolder, setting: String) {
        self.folder = folder
        self.setting = setting
    }

    /// Nil where nothing is remembered of this server; a file that cannot be read says nothing.
    var contents: Contents? {
        do {
            guard let bytes = try folder.read(Self.name) else { return nil }
            let file = try JSONDecoder().decode(File.self, from: Data(bytes))
            guard file.store == setting else { return nil }
            return Contents(salt: file.salt.map { Salt(bytes: $0) }, told: file.told, pausedUntil: file.pausedUntil)
        } catch {
            return nil
        }
    }

    /// Remembers a trouble. Returns true where the person at work has not been told of it yet.
    ///
    /// An outage is one trouble, whatever its reason is from one moment to the next.
    func isNews(_ trouble: FeedbackError, pausedUntil: Int?) throws -> Bool {
        let name = if case .away = trouble { "away" } else { trouble.description }
        let isNews = contents?.told != name
        try update {
            $0.told = name
            $0.pausedUntil = pausedUntil
        }
        return isNews
    }

    func update(_ change: (inout Contents) -> Void) throws {
        let old = contents
        var new = old ?? Contents()
        change(&new)
        guard new != old else { return }
        let file = File(store: setting, salt: new.salt?.bytes, told: new.told, pausedUntil: new.pausedUntil)
        do {
            try folder.make()
            // A file that is there keeps its permissions: it is made for its owner alone before anything is in it.
            _ = try folder.open(Self.name, verb: "write", flags: O_WRONLY | O_CREAT)
            try folder.write(parts: [Array(JSONEncoder().encode(file))], to: Self.name)
        } catch let fault as FileFault {
            throw FeedbackError.file(fault)
        }
    }
}
