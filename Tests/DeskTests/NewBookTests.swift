import Checking
import Content
import Desk
import Diagnostics
import Language
import Testing

/// What `init` is told, and what it makes of it.
@Suite struct NewBookTests {
    private static func scaffold(_ names: [Content.Category: String] = [:]) -> BookScaffold {
        var scaffold = BookScaffold(shopName: "Lumen", languages: [.polish, .english], currency: "PLN", ci: .github, today: GitBook.today)
        scaffold.categoryNames = names
        return scaffold
    }

    @Test func `five names are read in the order of the categories, and those that differ are kept`() throws {
        let usual = NewBook.usualCategoryNames(in: .english)
        #expect(usual.count == 5 && usual[0] == "Products")
        #expect(try NewBook.categoryNames(usual.joined(separator: ", "), in: .english) == [:])
        let names = try NewBook.categoryNames("Devices,  Delivery, Returns and exchanges, Payments and refunds, Repairs", in: .english)
        #expect(names == [.product: "Devices", .errors: "Repairs"])
        for text in ["", "Devices", "a,b,c,d", "a,b,c,d,", "a,b,c,d,e,f"] {
            #expect(throws: DeskFailure.self, "\(text)") { try NewBook.categoryNames(text, in: .english) }
        }
    }

    @Test func `names of categories become phrases of the site, and usual ones leave no file`() throws {
        let path = "Theme/phrases.pl.json"
        #expect(!Self.scaffold().files.contains { $0.path == path })
        let file = try #require(Self.scaffold([.errors: "Naprawy \"RMA\"", .product: "Urządzenia"]).files.first { $0.path == path })
        #expect(
            file.text == """
                {
                  "category_product": "Urządzenia",
                  "about_product": "",
                  "category_errors": "Naprawy \\"RMA\\"",
                  "about_errors": ""
                }

                """)
    }

    @Test(arguments: ["en", "pl", "ru", "de"]) func `a new book passes its check`(language: String) throws {
        let tag = try #require(LanguageTag(language))
        var scaffold = BookScaffold(shopName: "Lumen: lamps", languages: [tag], currency: "EUR", ci: .github, today: GitBook.today)
        scaffold.categoryNames = [.product: "Lamps"]
        let book = try GitBook(files: Dictionary(uniqueKeysWithValues: scaffold.files.map { ($0.path, $0.text) }))
        let report = try book.job().report()
        #expect(report.diagnostics.allSatisfy { $0.severity == .note }, "\(report.diagnostics.map(\.line))")
    }
}
