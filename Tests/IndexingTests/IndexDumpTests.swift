import Foundation
import Indexing
import SearchCore
import Testing

@Suite struct IndexDumpTests {
    private static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Golden/small.dump")

    /// `RECORD_SNAPSHOTS=1` records the dump anew, and that run fails.
    @Test func `a small index reads back as it did when it was recorded`() throws {
        var compiler = IndexCompiler()
        compiler.courtesy = ["thank you", "спасибо"]
        compiler.concepts = ["order* parcel* заказ* посылк*"]
        var documents = Array(SmallBook.documents.prefix(3))
        documents[0].variant = "chat"
        documents[0].keywords = ["трекинг", "отслеживание"]
        documents[1].interest = "Czy zdąży na czas?"
        documents[2].prior = 0.5
        documents[2].badge = "revise"
        let dump = try SmallBook.withReader(compiler.compile(documents)) { IndexDump(reader: $0).text }
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try FileManager.default.createDirectory(at: Self.golden.deletingLastPathComponent(), withIntermediateDirectories: true)
            try dump.write(to: Self.golden, atomically: true, encoding: .utf8)
            Issue.record("recorded anew")
        }
        #expect(try String(contentsOf: Self.golden, encoding: .utf8) == dump)
    }

    @Test func `a section can be exchanged and everything else stays`() throws {
        let copy = try SmallBook.withReader { IndexWriterAccess.replacingSources($0, with: [1, 2, 3]) }
        let texts = try [SmallBook.index, copy].map { bytes in try SmallBook.withReader(bytes) { IndexDump(reader: $0).text } }
        #expect(texts[0] == texts[1])
        #expect(try SmallBook.withReader(copy) { Array($0.section(.sources)) } == [1, 2, 3])
    }
}
