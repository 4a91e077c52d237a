import Indexing
import SearchCore
import Testing

@Suite struct RefreshTests {
    private static let before = (0..<240).map { number in
        SmallBook.document(
            "delivery/t\(number)", "en", "Topic \(number) zeb\(number)ra", ["question about zeb\(number)ra", "where is zeb\(number)ra now"], "Answer \(number).")
    }

    private func first(_ query: String, _ bytes: [UInt8]) throws -> String? {
        try SmallBook.withReader(bytes) { reader in
            Searcher(reader).search(Array(query.utf8)).hits.first.map { reader.string(reader.template($0.template).id) }
        }
    }

    @Test func `a large book keeps what it learned and finds the changed text by its new words`() throws {
        let old = IndexCompiler().compile(Self.before)
        var after = Self.before
        after[7].questions = ["how do I polish my umbrella", "umbrella polish"]
        after.remove(at: 100)
        after.append(SmallBook.document("money/new", "en", "Gift voucher", ["voucher for a friend", "gift voucher code"], "Here it is."))
        let new = try SmallBook.withReader(old) { IndexCompiler().refresh(after, after: $0) }
        #expect(try first("umbrella polish please", new) == "delivery/t7")
        #expect(try first("gift voucher", new) == "money/new")
        #expect(try first("where is zeb42ra", new) == first("where is zeb42ra", old))
        #expect(try SmallBook.withReader(new) { $0.templateCount } == 240)
    }

    @Test func `an index gives back the texts it was made from`() throws {
        let copy = try SmallBook.withReader { reader in IndexCompiler().refresh(DocumentsAccess.all(reader), after: reader) }
        #expect(copy == SmallBook.index)
    }
}
