import Content
import Indexing
import Replying
import SearchCore
import Testing

@Suite struct SearchExamples {
    @Test func `an index is opened and made where there is none`() throws {
        let folder = try ExampleBook()
        let root = folder.root
        let opened = try BookIndex(root).open()
        let count = opened.file.withReader { reader in reader.templateCount }  // 2
        #expect(count == 2)
    }

    @Test func `a query finds its template in spite of a typo`() throws {
        let folder = try ExampleBook()
        try BookIndex(folder.root).open().file.withReader { reader in
            let result = Searcher(reader).search(Array("wehre is my parcel".utf8))
            let names = result.hits.map { reader.fullName(reader.template($0.template)) }  // delivery/late-parcel:en, …
            #expect(names.first == "delivery/late-parcel:en")
        }
    }

    @Test func `a chance is stated for people`() {
        let open = StatedProbability.of(0.5)  // 0.574
        let named = StatedProbability.of(1)  // 1: somebody named the template
        #expect((open * 1000).rounded() == 574 && named == 1)
    }

    @Test func `a message is read into its questions`() throws {
        let folder = try ExampleBook()
        try BookIndex(folder.root).open().file.withReader { reader in
            let reading = Suggester(reader).read("Hello, where is my parcel? How do I send it back? Anna")
            let questions = reading.questions.map(\.text)
            let best = reading.questions.first?.templates.first?.id  // delivery/late-parcel
            #expect(!questions.isEmpty)
            #expect(best == "delivery/late-parcel")
        }
    }
}
