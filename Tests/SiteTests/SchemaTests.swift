import Content
import Testing

@testable import Site

@Suite struct SchemaTests {
    @Test func `every key of the site's settings is described, and no other`() {
        #expect(ContentKey.site.map(\.name).sorted() == SiteSettingsReader.keys.sorted(), "describe them in Sources/Content/Schema")
    }
}
