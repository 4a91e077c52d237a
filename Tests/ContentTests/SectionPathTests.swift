import Content
import Diagnostics
import Language
import Testing

@Suite struct SectionPathTests {
    @Test func `a path knows the folders around it`() throws {
        let path = try #require(SectionPath("dns/records/mail"))
        #expect(path.top == "dns")
        #expect(path.name == "mail")
        #expect(path.ancestors.map(\.text) == ["dns", "dns/records"])
        #expect(path.category == nil)
        #expect(SectionPath("delivery/customs")?.category == .delivery)
    }

    @Test(arguments: ["", "Dns", "dns/", "/dns", "dns//records", "dns/_drafts", "a/b/c/d/e/f/g", "dns records"])
    func `what is no path of slugs is none`(text: String) { #expect(SectionPath(text) == nil) }

    @Test func `a section holds itself and what is below it, not its namesakes`() throws {
        let dns = try #require(SectionPath("dns"))
        for inner in ["dns", "dns/records", "dns/records/mail"].compactMap({ SectionPath($0) }) { #expect(dns.contains(inner)) }
        for other in ["dns-old", "delivery"].compactMap({ SectionPath($0) }) { #expect(!dns.contains(other)) }
    }

    @Test(arguments: [
        ("dns", "dns/a", "a"), ("dns", "dns/records/a", "records/a"), ("dns/records", "dns/a", "../a"),
        ("dns/records", "money/a", "../../money/a"), ("dns/records", "dns/zones/a", "../zones/a"),
    ])
    func `the way from a section to a text is relative`(from: String, to: String, way: String) throws {
        let (section, id) = (try #require(SectionPath(from)), try #require(TextID(to)))
        #expect(section.way(to: id) == way)
    }

    @Test func `the five kinds of inquiry come first, in their order`() throws {
        let paths = try ["zebra", "errors", "apple", "product", "delivery/customs"].map { try #require(SectionPath($0)) }
        #expect(paths.sorted().map(\.text) == ["product", "delivery/customs", "errors", "apple", "zebra"])
    }

    @Test func `sections of the settings are read with titles, icons and order`() throws {
        let (settings, problems) = SettingsReader.read(
            SourceFile(
                path: ".replybook.yml",
                text: """
                    site:
                      sections:
                        dns:
                          title: {en: Domains, pl: Domeny}
                          icon: globe
                          order: {pl: 2}
                          sections: {records: {title: Records}}
                        billing: {}

                    """))
        #expect(problems.isEmpty)
        #expect(settings.sections.tops.map(\.text) == ["dns", "billing"])
        let (path, inner) = (try #require(SectionPath("dns")), try #require(SectionPath("dns/records")))
        let dns = try #require(settings.sections[path])
        #expect(dns.title?.text(in: .polish) == "Domeny")
        #expect(dns.order(in: .polish) == 2 && dns.order(in: .english) == nil)
        #expect(settings.sections[inner]?.title?.text(in: .english) == "Records")
        #expect(!settings.sections.holds(SectionPath(.delivery)))
    }

    @Test(arguments: [
        ("{dns: {}}", "2:3: error: 'sections' names 1; name 2 to 12"),
        ("{dns: {}, Search: {}}", "2:23: error: section 'Search' is not a valid slug; use lower-case letters, digits and single hyphens"),
        ("{dns: {}, search: {}}", "2:23: error: section 'search' is an address of the site itself; choose another name"),
        ("{dns: {tittle: x}, b: {}}", "2:20: warning: key 'tittle' is unknown; did you mean 'title'?"),
    ])
    func `a wrong section is reported with its place`(sections: String, message: String) {
        let file = SourceFile(path: ".replybook.yml", text: "site:\n  sections: \(sections)\n")
        let lines = SettingsReader.read(file).problems.map(\.line)
        #expect(lines.contains { $0.hasPrefix(".replybook.yml:\(message)") }, "\(lines)")
    }

    @Test func `a brand changes the values it names and keeps the others`() {
        let file = SourceFile(
            path: ".replybook.yml",
            text: """
                shop_name: Dalevka
                facts: {days: 30, mail: a@b.example}
                brands:
                  north: {shop_name: North, facts: {mail: n@b.example}}

                """)
        let north = SettingsReader.read(file, brand: "north").settings
        #expect(north.shopName.text(in: .english) == "North")
        #expect(north.facts["mail"]?.text.text(in: .english) == "n@b.example")
        #expect(north.facts["days"]?.text.text(in: .english) == "30")
        #expect(SettingsReader.read(file).settings.shopName.text(in: .english) == "Dalevka")
        let unknown = SettingsReader.read(file, brand: "nort").problems.map(\.message)
        #expect(unknown == ["brand 'nort' is unknown; did you mean 'north'?"])
    }
}
