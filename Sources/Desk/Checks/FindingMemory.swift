import Basics
import Checking
import Content

/// `.replybook/checked.rbf`: findings of older revisions, so that they are checked once and not before every commit.
///
/// A revision is named by its tree, what it was checked with by ``Conditions``. A file that is damaged or older is as good as
/// none, and only the last few revisions are kept.
struct FindingMemory {
    private static let name = "checked.rbf"
    private static let magic = Array("replybook findings 1\n".utf8)
    private static let maximumRevisions = 4

    /// Everything but the texts that findings depend on.
    struct Conditions {
        let today: Day
        let findability: Bool
        /// The dictionaries that words are looked up in, and whether they are whatever the settings say.
        let spelling: String
        /// The last feedback report, whose marks are findings.
        let evidence: [UInt8]

        /// Nil where the program does not know itself, so that nothing can be remembered.
        func key(ofTree tree: String) -> String? {
            guard let program = ProgramFile.stamp else { return nil }
            let parts = ["1", tree, today.description, "\(findability)", spelling, program.map(String.init).joined(separator: "-")]
            let digest = SHA256.digest(Array(parts.joined(separator: "\n").utf8) + SHA256.digest(evidence))
            return digest.map { String(UInt16($0) + 0x100, radix: 16).dropFirst() }.joined()
        }
    }

    private struct Revision {
        let key: String
        let findings: [KnownFinding]
    }

    private let folder: BookFolder
    private let notes: Notes

    init(ofBook root: String, notes: Notes) {
        folder = BookFolder(of: root)
        self.notes = notes
    }

    /// Returns the findings under a key, or finds and keeps them.
    func findings(_ key: String?, find: () throws -> [KnownFinding]) throws -> [KnownFinding] {
        guard let key else { return try find() }
        let known = read()
        if let revision = known.first(where: { $0.key == key }) { return revision.findings }
        let findings = try find()
        try write([Revision(key: key, findings: findings)] + known.prefix(Self.maximumRevisions - 1))
        return findings
    }

    private func read() -> [Revision] {
        do {
            guard let bytes = try folder.read(Self.name), bytes.starts(with: Self.magic) else { return [] }
            var reader = RecordReader(bytes, from: Self.magic.count)
            let sum = try reader.word()
            guard sum == Self.checksum(reader.rest) else { return [] }
            return try reader.list { (reader) throws(RecordReader.Damaged) in
                Revision(
                    key: try reader.text(),
                    findings: try reader.list { (reader) throws(RecordReader.Damaged) in
                        KnownFinding(
                            rule: try reader.text(), severity: try reader.text(), path: try reader.text(), message: try reader.text(),
                            line: try reader.text())
                    })
            }
        } catch {
            return []
        }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt64 {
        var hash = FNV1a()
        hash.add(bytes)
        return hash.value
    }

    /// A book that cannot be written is checked all the same; one that leads what is written elsewhere is not.
    private func write(_ revisions: [Revision]) throws {
        var writer = RecordWriter()
        writer.list(revisions) { revision, writer in
            writer.text(revision.key)
            writer.list(revision.findings) {
                for text in [$0.rule, $0.severity, $0.path, $0.message, $0.line] { $1.text(text) }
            }
        }
        var sum = RecordWriter()
        sum.word(Self.checksum(writer.bytes))
        do throws(FileFault) {
            try folder.make()
            try folder.write(parts: [Self.magic, sum.bytes, writer.bytes], to: Self.name)
        } catch {
            guard !error.isLedAstray else { throw DeskFailure(error.description) }
            notes.note("\(error.description); the next check takes as long")
        }
    }
}
