import Content
import Diagnostics
import Exchange
import Language
import Testing

/// What each reader takes from files in the shapes of their makers.
@Suite struct FormatTests {
    private static func texts(_ format: ExchangeFormat, _ text: String, named name: String = "f.json") throws -> [ForeignText] {
        try FormatReader.read([ForeignFile(SourceFile(path: name, text: text))], as: format).texts
    }

    @Test func `Chatwoot's short codes tell category and language`() throws {
        let json = #"[{"id":1,"account_id":2,"short_code":"delivery-late-parcel-en","content":"Hi {{contact.first_name}}"}]"#
        let text = try #require(Self.texts(.chatwoot, json).first)
        #expect(text.title == "Late parcel" && text.folders == ["delivery"] && text.language?.description == "en")
        let articles = #"{"payload":[{"id":5,"title":"T","slug":"t","content":"**x**","status":"published","associated_article_id":null}]}"#
        #expect(try Self.texts(.chatwoot, articles).first?.kind == .article)
    }

    @Test func `Zammad's modules are HTML where a tag is in them`() throws {
        let csv =
            "id;name;keywords;content;note;active\n;late - Parcel late;delivery late;"
            + "Hello #{ticket.customer.firstname},<br>...;;true\n;x;;plain;;false\n"
        let texts = try Self.texts(.zammad, csv, named: "f.csv")
        #expect(texts.map(\.body) == [.html("Hello #{ticket.customer.firstname},<br>..."), .plain("plain")])
        #expect(texts[0].keywords == ["delivery", "late"] && texts.map(\.isActive) == [true, false])
    }

    @Test func `Zammad's answers have their translations`() throws {
        let json =
            #"{"answers":[{"id":3,"category_id":"1","translations":[{"title":"T","locale":"en-us","content":{"body":"<p>x</p>"}},"#
            + #"{"title":"U","locale":"pl","content":{"body":"<p>y</p>"}}]}]}"#
        let texts = try Self.texts(.zammad, json)
        #expect(texts.map(\.family) == ["3", "3"] && texts.map(\.language?.description) == ["en", "pl"])
    }

    @Test func `Freshdesk's folders name those of the responses`() throws {
        let folders = ForeignFile(
            SourceFile(path: "folders.json", text: #"[{"id":3,"name":"Delivery","personal":false,"responses_count":1}]"#))
        let json = #"[{"id":31,"title":"Thanks","content":"Thanks!","content_html":"<p>Thanks!</p>","folder_id":3,"attachments":[]}]"#
        let texts = try FormatReader.read([folders, ForeignFile(SourceFile(path: "f.json", text: json))], as: .freshdesk).texts
        #expect(texts.map(\.folders) == [["Delivery"]] && texts.map(\.body) == [.html("<p>Thanks!</p>")])
    }

    @Test func `Help Scout's chat text is a variant, previews are reported`() throws {
        let json =
            #"{"_embedded":{"saved-replies":[{"id":1,"name":"Late","text":"<p>Long</p>","chatText":"Short"},"#
            + #"{"id":2,"name":"P","preview":"Hi"}]}}"#
        let shelf = try FormatReader.read([ForeignFile(SourceFile(path: "f.json", text: json))], as: .helpscout)
        #expect(shelf.texts.map(\.channel) == [nil, .chat] && shelf.notes.count == 1)
    }

    @Test func `Gorgias, Intercom and Front are read`() throws {
        let gorgias =
            #"{"data":[{"id":23453,"name":"Order status","intent":"order/status","language":"en","#
            + #""actions":[{"name":"setResponseText","type":"user","arguments":{"body_text":"Hi","body_html":"<div>Hi</div>"}},"#
            + #"{"name":"addTags","arguments":{"tags":"question, order-status"}}]}]}"#
        let text = try #require(Self.texts(.gorgias, gorgias).first)
        #expect(text.keywords == ["question", "order-status"] && text.folders == ["order"] && text.body == .html("<div>Hi</div>"))
        let intercom =
            #"{"type":"list","data":[{"type":"macro","id":"9","name":"N","body":"<p>x</p>","body_text":"x","available_on":["messenger"]}]}"#
        #expect(try Self.texts(.intercom, intercom).first?.channel == .chat)
        let front = #"{"_results":[{"id":"rsp_1","name":"N","subject":"S","body":"<div>x</div>"}]}"#
        #expect(try Self.texts(.front, front).first?.title == "N")
    }

    @Test func `Front's folders come from their own list, by the links of the templates`() throws {
        let folders = #"""
            {"_pagination":{"next":null},"_links":{"self":"https://api2.frontapp.com/message_template_folders"},"_results":[
             {"_links":{"related":{"parent_folder":"https://api2.frontapp.com/message_template_folders/rsf_2"}},"id":"rsf_1","name":"Late"},
             {"_links":{"related":{"parent_folder":null}},"id":"rsf_2","name":"Delivery"}]}
            """#
        let templates = #"""
            {"_pagination":{"next":null},"_results":[
             {"_links":{"self":"https://api2.frontapp.com/message_templates/rsp_1","related":
              {"parent_folder":"https://api2.frontapp.com/message_template_folders/rsf_1"}},"id":"rsp_1","name":"Where is it","subject":null,
              "body":"<p>Hi {{recipient.first_name}}</p>","attachments":[],"is_available_for_all_inboxes":true,"inbox_ids":null},
             {"_links":{"related":{"parent_folder":"https://api2.frontapp.com/message_template_folders/rsf_9"}},"id":"rsp_2","name":"Other",
              "subject":"S","body":"<p>x</p>"}]}
            """#
        let files = [templates, folders].enumerated().map { ForeignFile(SourceFile(path: "f\($0.offset).json", text: $0.element)) }
        let texts = try FormatReader.read(files, as: .front).texts
        #expect(texts.map(\.title) == ["Where is it", "Other"])
        #expect(texts.map(\.folders) == [["Delivery", "Late"], []])
    }

    @Test func `espanso's forms, choices and fixed words are read`() throws {
        let yaml = """
            global_vars:
              - name: shop
                type: echo
                params: {echo: Dalevka}
            matches:
              - trigger: ":late"
                label: "Delivery: late parcel (en)"
                search_terms: [where is my order, tracking]
                form: |
                  Hello [[name]], your parcel is at [[where]]. {{shop}}
                form_fields: {where: {type: choice, values: [depot, courier]}}
              - trigger: ":pic"
                image_path: /x.png
            """
        let shelf = try FormatReader.read([ForeignFile(SourceFile(path: "base.yml", text: yaml))], as: .espanso)
        let text = try #require(shelf.texts.first)
        #expect(text.folders == ["Delivery"] && text.title == "late parcel (en)" && text.choices == ["where": ["depot", "courier"]])
        #expect(text.body.source.contains("Dalevka") && text.keywords == ["where is my order", "tracking"])
        #expect(shelf.notes.count == 1)
    }

    @Test func `snippet tools are read`() throws {
        let plist = """
            <?xml version="1.0" encoding="UTF-8"?>
            <plist version="1.0"><dict><key>groupInfo</key><dict><key>groupName</key><string>Delivery</string></dict>
            <key>snippetsTE2</key><array><dict><key>abbreviation</key><string>;late</string><key>label</key><string>Late &amp; lost</string>
            <key>plainText</key><string>Hi %filltext:name=name%</string><key>snippetType</key><integer>0</integer></dict>
            <dict><key>abbreviation</key><string>;s</string><key>snippetType</key><integer>3</integer></dict></array></dict></plist>
            """
        let text = try #require(Self.texts(.textexpander, plist, named: "g.textexpander").first)
        #expect(text.title == "Late & lost" && text.folders == ["Delivery"])
        #expect(try Self.texts(.textexpander, "\";a\",\"Hi, there\",Label\n", named: "g.csv").map(\.title) == ["Label"])
        let alfred = #"{"alfredsnippet":{"snippet":"Hi","uid":"U","name":"Greeting","keyword":"hi"}}"#
        #expect(try Self.texts(.alfred, alfred).map(\.title) == ["Greeting"])
        #expect(try Self.texts(.raycast, #"[{"name":"Greeting","text":"Hi","keyword":"hi"}]"#).map(\.id) == ["hi"])
    }

    @Test func `a folder's files are read by their endings and heads`() throws {
        func file(_ path: String, _ text: String) -> ForeignFile {
            ForeignFile(SourceFile(path: path, text: text), folders: path.split(separator: "/").dropLast().map(String.init))
        }
        let files = [
            file("delivery/late.pl.md", "# Spóźniona paczka\n\nTekst"),
            file("money/refund.html", "<title>Refund &amp; more</title><p>x</p>"),
            file("a.md", "---\ntitle: With a head\ntags: [x, y]\n---\nText"),
        ]
        let texts = try FormatReader.read(files, as: .folder).texts
        #expect(texts.map(\.title) == ["Spóźniona paczka", "Refund & more", "With a head"])
        #expect(texts[0].language?.description == "pl" && texts[0].folders == ["delivery"] && texts[2].keywords == ["x", "y"])
    }
}
