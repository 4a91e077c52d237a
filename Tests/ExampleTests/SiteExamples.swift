import Content
import Foundation
import Site
import Testing

@Suite struct SiteExamples {
    @Test func `a book becomes a site`() throws {
        let folder = try ExampleBook()
        let (root, output) = (folder.root, folder.root + "/public")
        let book = BookLoader.load(root)
        let site = BookSite.builder(book).site(book)
        let summary = try SiteWriter(folder: output).write(site.files)
        #expect(summary.written > 0)
        #expect(FileManager.default.fileExists(atPath: output + "/en/delivery/tracking.html"))
    }
}
