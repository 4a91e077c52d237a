import Foundation
import Server
import Testing

@Suite struct PreviewTests {
    private func text(_ page: PreviewPage) -> String { String(decoding: page.bytes, as: UTF8.self) }

    @Test func `a saved edit shows on the page and is a new version for the browser`() async throws {
        let book = try EditedBook()
        defer { book.remove() }
        let preview = Preview(root: book.root, address: "http://127.0.0.1:1/")
        let (versions, source) = AsyncStream.makeStream(of: Int.self)
        var heard = versions.makeAsyncIterator()
        #expect(await preview.refresh() == [])
        _ = await preview.listen(source)
        #expect(await heard.next() == 1)
        #expect(await preview.refresh() == nil)
        try book.write("KnowledgeBase/money/m1.en.md", SampleSite.article("A new title", "Fresh words, more of them than before."))
        #expect(await preview.refresh() == [])
        #expect(await heard.next() == 2)
        let page = text(await preview.page("/en/money/m1.html"))
        #expect(page.contains("Fresh words"))
        #expect(page.contains("/_preview.js?2"))
        #expect(text(await preview.page("/en/money/")).contains("A new title"))
    }

    @Test func `a broken article is told on every page with its place, until it is mended`() async throws {
        let book = try EditedBook()
        defer { book.remove() }
        let preview = Preview(root: book.root, address: "http://127.0.0.1:1/")
        try book.write("KnowledgeBase/money/m1.en.md", SampleSite.article("Broken", "See [this](../money/none.md)."))
        let finding = "KnowledgeBase/money/m1.en.md:4:5: error: link '../money/none.md' leads to no published article"
        _ = await preview.refresh()
        for path in ["/en/", "/en/money/m1.html", "/en/delivery/d0.html", "/nowhere"] {
            #expect(text(await preview.page(path)).contains("KnowledgeBase/money/m1.en.md:4:5: error"), "\(path): \(finding)")
        }
        try book.write("KnowledgeBase/money/m1.en.md", SampleSite.article("Mended", "Nothing to see here."))
        #expect(await preview.refresh() == [])
        #expect(!text(await preview.page("/en/")).contains("class=\"errors\""))
    }

    @Test func `a draft is shown and marked`() async throws {
        let book = try EditedBook()
        defer { book.remove() }
        let preview = Preview(root: book.root, address: "http://127.0.0.1:1/")
        try book.write("KnowledgeBase/money/later.en.md", SampleSite.article("Later", "Not yet.", "status: draft\n"))
        #expect(await preview.refresh() == [])
        let page = text(await preview.page("/en/money/later.html"))
        #expect(page.contains("<p class=\"notice\" lang=\"en\">"))
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(text(await preview.page("/en/money/")).contains("<span class=\"mark\">"))
    }

    @Test func `an address that is not there shows the page for that`() async throws {
        let book = try EditedBook()
        defer { book.remove() }
        let preview = Preview(root: book.root, address: "http://127.0.0.1:1/")
        _ = await preview.refresh()
        #expect(await preview.page("/ru/nothing").status == 404)
        #expect(text(await preview.page("/ru/nothing")).contains("lang=\"ru\""))
    }
}
