import Indexing
import SearchCore
import Testing

@Suite struct RefreshTests {
    /// Each template has two made-up words of its own among words that all have.
    private static let before = (0..<240).map { number in
        let (first, second) = (word(number), word(number + 5000))
        return SmallBook.document(
            "delivery/t\(number)", "en", "\(first) \(second)", ["question about \(first) \(second)", "where is the \(second) now"],
            "Answer: \(first).")
    }

    private static func word(_ number: Int) -> String {
        let syllables = ["ba", "ke", "mi", "lo", "tu", "ra", "ne", "vi", "so", "du", "pla", "gre", "sti", "kro", "flu"]
        var rest = number * 7919 % 50625
        return (0..<4).map { _ in
            defer { rest /= 15 }
            return syllables[rest % 15]
        }.joined()
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
        let gone: Set = [Self.before[7].path, Self.before[100].path]
        let new = try SmallBook.withReader(old) { reader in
            IndexCompiler().refresh(reader, without: { gone.contains($0) }, with: after.filter { !Self.before.contains($0) })
        }
        #expect(try first("umbrella polish please", new) == "delivery/t7")
        #expect(try first("gift voucher", new) == "money/new")
        #expect(try first("where is the \(Self.word(42))", new) == "delivery/t42")
        #expect(try SmallBook.withReader(new) { $0.templateCount } == 240)
    }

    @Test func `what a large book does not cover stays uncovered when a text changes`() throws {
        var compiler = IndexCompiler()
        compiler.uncovered = [["do you hire drivers", "is there a vacancy for students"], ["it rained all week"]]
        let old = compiler.compile(Self.before)
        var changed = Self.before[7]
        changed.questions = ["how do I polish my umbrella", "umbrella polish"]
        let new = try SmallBook.withReader(old) { reader in compiler.refresh(reader, without: { $0 == changed.path }, with: [changed]) }
        #expect(try first("umbrella polish please", new) == "delivery/t7")
        for bytes in [old, new] {
            try SmallBook.withReader(bytes) { reader in
                #expect(reader.classCount == reader.answerCount + 3)
                let hit = try #require(Searcher(reader).search(Array("a vacancy for students".utf8)).hits.first)
                #expect(hit.logOdds < -2, "\(hit.logOdds)")
            }
        }
    }

    /// Ten texts changed, came or went, the first and the last among them, two of them words that nobody else says.
    private static var after: [SearchDocument] {
        var after = before
        for number in [0, 7, 100, 239] {
            after[number].questions = ["how do I polish umbrella number \(number)", "umbrella \(word(number + 1))"]
        }
        after[8].title = "Entirely new title"
        after.removeSubrange(120..<123)
        after += [
            SmallBook.document("account/first", "en", "Change my name", ["I married, change my name"], "Done."),
            SmallBook.document("money/new", "en", "Gift voucher", ["voucher for a friend", "gift voucher code"], "Here it is."),
        ]
        return after
    }

    private func refreshed(_ old: [UInt8], to after: [SearchDocument]) throws -> [UInt8] {
        let gone = Set(Self.before.filter { !after.contains($0) }.map(\.path))
        return try SmallBook.withReader(old) { reader in
            IndexCompiler().refresh(reader, without: { gone.contains($0) }, with: after.filter { !Self.before.contains($0) })
        }
    }

    @Test func `texts, words and spelling of a refreshed index are those of a compiled one, byte for byte`() throws {
        let new = try refreshed(IndexCompiler().compile(Self.before), to: Self.after)
        let compiled = IndexCompiler().compile(Self.after)
        for kind in [SectionKind.wordStarts, .wordCounts, .wordText, .deletions, .deletionWords, .groups, .concepts, .conceptNumbers] {
            let bytes = try SmallBook.withReader(new) { Array($0.section(kind)) }
            #expect(try bytes == SmallBook.withReader(compiled) { Array($0.section(kind)) }, "\(kind)")
        }
        let texts = try SmallBook.withReader(new) { IndexDump(reader: $0).templates }
        #expect(try texts == SmallBook.withReader(compiled) { IndexDump(reader: $0).templates })
    }

    @Test func `every feature that was known is as frequent in a refreshed index as the texts make it`() throws {
        let old = IndexCompiler().compile(Self.before)
        let known = try SmallBook.withReader(old, Self.frequencies)
        let counted = try SmallBook.withReader(refreshed(old, to: Self.after), Self.frequencies)
        let expected = try SmallBook.withReader(IndexCompiler().compile(Self.after), Self.frequencies).filter { known[$0.key] != nil }
        #expect(expected.count > 1000)
        #expect(counted.filter { expected[$0.key] != nil } == expected)
    }

    private static func frequencies(_ reader: IndexReader) -> [UInt32: Int] {
        Dictionary(uniqueKeysWithValues: (0..<reader.features.count).map { (reader.features.hash(at: $0), reader.frequency(of: $0)) })
    }

    @Test func `what changed and is changed back answers as before, and nothing changed changes no byte`() throws {
        let old = IndexCompiler().compile(Self.before)
        #expect(try refreshed(old, to: Self.before) == old)
        let there = try refreshed(old, to: Self.after)
        let changed = Set(Self.after.filter { !Self.before.contains($0) }.map(\.path))
        let back = try SmallBook.withReader(there) { reader in
            IndexCompiler().refresh(reader, without: { changed.contains($0) }, with: Self.before.filter { !Self.after.contains($0) })
        }
        #expect(
            try SmallBook.withReader(back) { IndexDump(reader: $0).templates }
                == SmallBook.withReader(old) { IndexDump(reader: $0).templates })
        for number in [0, 7, 42, 100, 121, 239] {
            #expect(try first("\(Self.word(number + 5000)) where is it", old) == "delivery/t\(number)")
            #expect(try first("\(Self.word(number + 5000)) where is it", back) == "delivery/t\(number)")
        }
    }

    @Test func `an index gives back the texts it was made from`() throws {
        let copy = try SmallBook.withReader { reader in IndexCompiler().refresh(reader, without: { _ in false }, with: []) }
        #expect(copy == SmallBook.index)
    }
}
