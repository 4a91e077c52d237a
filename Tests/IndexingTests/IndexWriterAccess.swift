import SearchCore

@testable import Indexing

enum IndexWriterAccess {
    static func replacingSources(_ reader: IndexReader, with bytes: [UInt8]) -> [UInt8] {
        IndexWriter(reader, replacing: .sources, with: bytes).bytes()
    }
}
