import Basics
import Diagnostics
import Foundation
import Indexing
import SearchCore
import Testing

@Suite struct IndexIntegrityTests {
    private static let tiny: [UInt8] = {
        var compiler = IndexCompiler()
        compiler.courtesy = ["thank you"]
        return compiler.compile(Array(SmallBook.documents.prefix(1)))
    }()

    @Test func `the same documents in any order make the same bytes`() {
        #expect(IndexCompiler().compile(SmallBook.documents.reversed()) == SmallBook.index)
    }

    @Test func `every truncation is caught`() {
        for length in 0..<Self.tiny.count {
            #expect(throws: (any Error).self) { try SmallBook.withReader(Array(Self.tiny.prefix(length))) { _ in } }
        }
        #expect(throws: (any Error).self) { try SmallBook.withReader(Self.tiny + [0]) { _ in } }
    }

    @Test func `every flipped bit is caught`() {
        var bytes = Self.tiny
        var missed = 0
        for place in bytes.indices {
            for bit in 0..<8 {
                bytes[place] ^= 1 << UInt8(bit)
                if (try? SmallBook.withReader(bytes) { _ in }) != nil { missed += 1 }
                bytes[place] ^= 1 << UInt8(bit)
            }
        }
        #expect(missed == 0)
    }

    @Test func `an index with sound checksums and nonsense inside does not crash a search`() {
        var random = SplitMix(seed: 11)
        for _ in 0..<300 {
            var bytes = Self.tiny
            for _ in 0..<20 { bytes[Int.random(in: 700..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random) }
            bytes.withUnsafeBytes { raw in
                guard let reader = try? IndexReader(raw, verifying: false) else { return }
                let query = Array("где мой зааказ ult pfrfp".utf8)
                _ = ResultWriter(reader).json(Searcher(reader).search(query), for: query, explaining: true)
            }
        }
    }

    /// Parameters, biases, posting starts, names and records of nonsense behind checksums that are right.
    @Test(arguments: [
        (SectionKind.parameters, 0, Float.nan.bitPattern), (.parameters, 1, Float.infinity.bitPattern),
        (.parameters, 1, Float(-1e30).bitPattern),
        (.parameters, 2, Float(7).bitPattern), (.parameters, 5, Float(1e30).bitPattern), (.biases, 0, Float.nan.bitPattern),
        (.slopes, 0, Float.infinity.bitPattern), (.postingStarts, 1, 0xFFFF_FFFF), (.names, 1, 0xFFFF_FFF0), (.templates, 1, 0xFFFF_FFF0),
        (.templates, 18, 0xFFFF_FFFF), (.templates, 23, 0x0FFF_FFFF),
    ])
    func `a forged index is rejected and made anew`(kind: SectionKind, word: Int, value: UInt32) throws {
        let forged = try SmallBook.withReader(Self.tiny) { reader in
            var bytes = Array(reader.section(kind))
            withUnsafeBytes(of: value.littleEndian) { bytes.replaceSubrange(word * 4..<word * 4 + 4, with: $0) }
            return IndexWriter(reader, replacing: kind, with: bytes).bytes()
        }
        #expect(throws: IndexFault.damaged) { try SmallBook.withReader(forged) { _ in } }
        forged.withUnsafeBytes { raw in
            guard let reader = try? IndexReader(raw, verifying: false) else { return }
            _ = Searcher(reader).search(Array("где мой заказ, я жду его третью неделю и никто мне не отвечает, что делать".utf8))
        }
    }

    @Test func `a mapped file answers as the bytes do, and a damaged one is refused`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "index.rbx").path
        try AtomicFile.write(SmallBook.index, to: path)
        let file = try IndexFile(path)
        let query = Array("где мой заказ".utf8)
        let fromFile = file.withReader { ResultWriter($0).json(Searcher($0).search(query), for: query) }
        let fromBytes = try SmallBook.withReader { ResultWriter($0).json(Searcher($0).search(query), for: query) }
        #expect(fromFile == fromBytes)
        try AtomicFile.write(Array(SmallBook.index.dropLast()), to: path)
        #expect(throws: IndexFault.wrongLength) { try IndexFile(path) }
        try AtomicFile.write([], to: path)
        #expect(throws: IndexFault.tooShort) { try IndexFile(path) }
        #expect(throws: FileFault.self) { try IndexFile(folder.appending(path: "none.rbx").path) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["index.rbx"])
    }
}
