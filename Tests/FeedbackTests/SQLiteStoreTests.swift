import Basics
import Foundation
import GRDB
import Testing

@testable import Feedback

/// What only a store in a file can suffer: other programs' files, links, damage, a log that is left behind.
@Suite struct SQLiteStoreTests {
    private static func open(_ path: String, seed: UInt64 = 1) throws -> SQLiteStore {
        var generator = SplitMix(seed: seed)
        return try SQLiteStore(path: path, using: &generator)
    }

    private static func refusal(_ path: String) -> String? {
        #expect(throws: FeedbackError.self) { try open(path) }?.description
    }

    @Test func `a file that is not a database is refused, and nobody is told to move a store away`() throws {
        try TemporaryFolder.with { folder in
            let path = folder + "/feedback.sqlite"
            try "not a database, but long enough to look at".write(toFile: path, atomically: true, encoding: .utf8)
            #expect(Self.refusal(path)?.hasPrefix("cannot open '\(path)': it is not a feedback store, or its beginning is damaged") == true)
        }
    }

    @Test func `another program's database is refused and stays as it was`() throws {
        try TemporaryFolder.with { folder in
            let path = folder + "/theirs.sqlite"
            try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE bookmarks (url TEXT); PRAGMA user_version = 2") }
            let before = FileManager.default.contents(atPath: path)
            #expect(Self.refusal(path)?.contains("it is not a feedback store") == true)
            #expect(FileManager.default.contents(atPath: path) == before)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["theirs.sqlite"])
        }
    }

    @Test func `a store of a later version is refused even under the number of this one`() throws {
        try TemporaryFolder.with { folder in
            let path = folder + "/feedback.sqlite"
            try Self.open(path).database.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9: tags')") }
            #expect(Self.refusal(path)?.contains("a later version of replybook wrote it") == true)
        }
    }

    @Test func `a log without its file is told, not replaced by an empty store`() throws {
        try TemporaryFolder.with { folder in
            let path = folder + "/feedback.sqlite"
            try Data(repeating: 1, count: 4096).write(to: URL(filePath: path + "-wal"))
            #expect(Self.refusal(path)?.contains("the file is not; put the file back") == true)
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test func `the log is folded into the file when the last writer leaves`() throws {
        try TemporaryFolder.with { folder in
            let path = folder + "/feedback.sqlite"
            for number in 0..<12 {
                let store = try Self.open(path)
                try store.note(Sample.event("e\(number)", .resolved, at: number, store: store))
            }
            try FileManager.default.copyItem(atPath: path, toPath: folder + "/copy.sqlite")
            #expect(try Sample.all(Self.open(folder + "/copy.sqlite")).count == 12)
        }
    }

    @Test func `a backup holds what others have not folded yet, and never replaces a file`() throws {
        try TemporaryFolder.with { folder in
            let store = try Self.open(folder + "/feedback.sqlite")
            try store.note(Sample.event("a", .resolved, at: 1, store: store))
            try store.backUp(to: folder + "/copy.sqlite")
            let copy = try Self.open(folder + "/copy.sqlite")
            #expect(try Sample.all(copy).map(\.id.value) == ["a"])
            #expect(copy.salt == store.salt)
            #expect(throws: FeedbackError.self) { try store.backUp(to: folder + "/copy.sqlite") }
            #expect(try Self.permissions(folder + "/copy.sqlite") == 0o600)
        }
    }

    @Test func `its files can be read by their owner alone`() throws {
        try TemporaryFolder.with { folder in
            let path = folder + "/feedback.sqlite"
            let store = try Self.open(path)
            try store.note(Sample.event("a", .resolved, at: 1, store: store))
            for name in ["", "-wal", "-shm"] { #expect(try Self.permissions(path + name) == 0o600, "\(name)") }
        }
    }

    @Test func `damage is told before a report is made of what is left`() throws {
        try TemporaryFolder.with { folder in
            let path = folder + "/feedback.sqlite"
            do {
                let store = try Self.open(path)
                var generator = SplitMix(seed: 3)
                _ = try store.record(Sample.events(3000, store: store, using: &generator))
                try store.check()
            }
            var bytes = try Data(contentsOf: URL(filePath: path))
            for place in bytes.count / 2..<bytes.count / 2 + 3000 { bytes[place] ^= 0xFF }
            try bytes.write(to: URL(filePath: path))
            let error = #expect(throws: FeedbackError.self) { try Self.open(path).check() }
            #expect(error?.description.hasSuffix("the file is damaged; restore it from a backup or an export") == true)
        }
    }

    @Test func `one changed bit in any stored value is told`() throws {
        try TemporaryFolder.with { folder in
            let path = folder + "/feedback.sqlite"
            let marker = "where is the tent pole of mine"
            do {
                let store = try Self.open(path)
                var generator = SplitMix(seed: 5)
                _ = try store.record(Sample.events(200, store: store, using: &generator))
                try store.note(Sample.event("marked", .followUp, at: 1_234_567, conversation: "c", store: store, question: marker))
            }
            let whole = try Data(contentsOf: URL(filePath: path))
            let places = Self.places(of: Data(marker.utf8), in: whole)
            #expect(places.count >= 2)
            for place in places {
                for offset in 0..<marker.utf8.count {
                    var bytes = whole
                    bytes[place + offset] ^= 1
                    try bytes.write(to: URL(filePath: path))
                    #expect(throws: FeedbackError.self, "byte \(place + offset)") { try Self.open(path).check(.structure) }
                }
            }
        }
    }

    private static func places(of marker: Data, in bytes: Data) -> [Int] {
        var places: [Int] = []
        var rest = bytes.startIndex..<bytes.endIndex
        while let found = bytes.range(of: marker, in: rest) {
            places.append(found.lowerBound)
            rest = found.upperBound..<bytes.endIndex
        }
        return places
    }

    @Test func `an erasure says when a reader keeps the log from being emptied`() throws {
        try TemporaryFolder.with { folder in
            let path = folder + "/feedback.sqlite"
            let store = try Self.open(path)
            try store.note(Sample.event("a", .followUp, at: 1, conversation: "c", store: store, question: "zażółć gęślą jaźń, proszę"))
            let reader = try DatabaseQueue(path: path)
            try reader.inDatabase { db in
                try db.execute(sql: "BEGIN; SELECT * FROM event")
                let erasure = try store.erase(ConversationHash("c", salt: store.salt), at: 2, patience: 0)
                #expect(erasure == Erasure(events: 1, gaps: 0, isComplete: false))
                try db.execute(sql: "COMMIT")
            }
            #expect(try store.erase(ConversationHash("c", salt: store.salt), at: 3).isComplete)
        }
    }

    // MARK: Places

    @Test func `an empty file of another kind is not taken for a store`() throws {
        try TemporaryFolder.with { folder in
            for name in ["notes.txt", "orders.csv"] {
                try Data().write(to: URL(filePath: folder + "/" + name))
                #expect(throws: FeedbackError.self) { try Self.open(folder + "/" + name) }
                #expect(try Data(contentsOf: URL(filePath: folder + "/" + name)).isEmpty)
            }
            try Data().write(to: URL(filePath: folder + "/team.sqlite"))
            _ = try Self.open(folder + "/team.sqlite")
        }
    }

    @Test func `a place in the book is reached by no link, one elsewhere as the settings name it`() throws {
        try TemporaryFolder.with { folder in
            let (book, outside) = (folder + "/book", folder + "/outside")
            for path in [book, outside] { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
            try FileManager.default.createSymbolicLink(atPath: book + "/link", withDestinationPath: outside)
            try FileManager.default.createSymbolicLink(atPath: book + "/.replybook", withDestinationPath: outside)
            try FileManager.default.createSymbolicLink(atPath: book + "/store.sqlite", withDestinationPath: outside + "/target")
            var generator = SplitMix(seed: 1)
            for setting in ["link/feedback.sqlite", ".replybook/feedback.sqlite", "store.sqlite", book + "/link/feedback.sqlite"] {
                let error = #expect(throws: FeedbackError.self, "\(setting)") {
                    try SQLiteStore(StorePlace(setting, inBook: book), using: &generator)
                }
                #expect(error?.description.contains("it is a symbolic link; remove it") == true, "\(setting)")
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: outside).isEmpty)
            _ = try SQLiteStore(StorePlace(outside + "/mine/store.sqlite", inBook: book), using: &generator)
            _ = try SQLiteStore(StorePlace("../outside/other.sqlite", inBook: book), using: &generator)
        }
    }

    @Test(arguments: ["feedback.sqlite", "feedback.sqlite-wal"]) func `a pipe in the place of a file is refused, not waited for`(
        name: String
    ) throws {
        try TemporaryFolder.with { folder in
            mkfifo(folder + "/" + name, 0o600)
            #expect(Self.refusal(folder + "/feedback.sqlite")?.contains("it is not a regular file") == true)
        }
    }

    private static func permissions(_ path: String) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }
}
