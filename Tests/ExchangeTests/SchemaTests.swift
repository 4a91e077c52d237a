import Content
import Desk
import Diagnostics
import Exchange
import Foundation
import Testing

/// What is exported keeps the rules by which the makers' own importers read it, as their documentation has them.
@Suite struct SchemaTests {
    private static func exported(_ format: ExchangeFormat, seed: UInt64) throws -> [ExportFile] {
        var random = RandomBook(seed: seed)
        let book = try TemporaryBook(random.files())
        return try ExportJob(root: book.root, format: format).result().files
    }

    private static func json(_ file: ExportFile) throws -> Any { try JSONSerialization.jsonObject(with: Data(file.text.utf8)) }

    private static func objects(_ value: Any?) throws -> [[String: Any]] { try #require(value as? [[String: Any]]) }

    /// `spec/requests/text_module_spec.rb` of Zammad: the header's names, and a value in each column of each row.
    @Test(arguments: [UInt64](1...12)) func `Zammad takes the table of text modules`(seed: UInt64) throws {
        let file = try #require(Self.exported(.zammad, seed: seed).first)
        #expect(file.text.hasPrefix("id;name;keywords;content;note;active"))
        let rows = try CSVTable(SourceFile(path: file.path, text: file.text)).rows.map(\.cells)
        #expect(rows.count > 1 && rows.allSatisfy { $0.count == 6 })
        for row in rows.dropFirst() {
            #expect(row[0].isEmpty && !row[1].isEmpty && !row[3].isEmpty, "a new module has a name and content, and no id yet")
            #expect(["true", "false"].contains(row[5]))
        }
        #expect(Set(rows.map { $0[1] }).count == rows.count, "modules of one name would replace each other")
    }

    /// Pages under "Matches" of espanso's documentation: keys of a match, and of a field of a form.
    @Test(arguments: [UInt64](1...12)) func `espanso takes the match file`(seed: UInt64) throws {
        let file = try #require(Self.exported(.espanso, seed: seed).first)
        let source = SourceFile(path: file.path, text: file.text)
        let root = try #require(try YAMLReader(file: source, offsets: 0..<file.text.utf8.count, maximumValues: 100_000).read())
        let matches = try #require(root["matches"]?.items)
        #expect(!matches.isEmpty)
        for match in matches {
            guard case .mapping(let entries, _) = match else { Issue.record("a match is no mapping"); continue }
            #expect(Set(entries.map(\.key)).isSubset(of: ["trigger", "label", "search_terms", "replace", "form", "form_fields"]))
            #expect(match["trigger"]?.text?.hasPrefix(":") == true)
            #expect((match["replace"] == nil) != (match["form"] == nil), "a match has one effect")
            let fields = Set((match["form"]?.text ?? "").matches(of: /\[\[(\w+)\]\]/).map { String($0.output.1) })
            guard case .mapping(let options, _)? = match["form_fields"] else { continue }
            for option in options {
                #expect(fields.contains(option.key), "'\(option.key)' is no field of the form")
                #expect(option.value["type"]?.text == "choice" && option.value["values"]?.items.isEmpty == false)
            }
        }
        #expect(Set(matches.compactMap { $0["trigger"]?.text }).count == matches.count, "two matches of one trigger ask which")
    }

    @Test(arguments: [UInt64](1...12)) func `the APIs of the helpdesks take the lists`(seed: UInt64) throws {
        let zendesk = try #require(try Self.json(Self.exported(.zendesk, seed: seed)[0]) as? [String: Any])
        for macro in try Self.objects(zendesk["macros"]) {
            let actions = try Self.objects(macro["actions"])
            #expect((macro["title"] as? String)?.isEmpty == false && macro["active"] is Bool)
            #expect(Set(actions.compactMap { $0["field"] as? String }).isSubset(of: ["comment_value_html", "current_tags"]))
            #expect(actions.allSatisfy { $0["value"] is String })
        }
        let chatwoot = try #require(try Self.json(Self.exported(.chatwoot, seed: seed)[0]) as? [String: Any])
        let responses = try Self.objects(chatwoot["canned_responses"])
        let codes = responses.compactMap { $0["short_code"] as? String }
        #expect(codes.count == responses.count && Set(codes).count == codes.count, "a short code is unique in an account")
        #expect(responses.allSatisfy { ($0["content"] as? String)?.isEmpty == false })
        let freshdesk = try #require(try Self.json(Self.exported(.freshdesk, seed: seed)[0]) as? [String: Any])
        for folder in try Self.objects(freshdesk["canned_response_folders"]) {
            let own = try Self.objects(folder["canned_responses"])
            #expect(folder["responses_count"] as? Int == own.count)
            #expect(own.allSatisfy { $0["folder_id"] as? Int == folder["id"] as? Int && $0["content_html"] is String })
        }
    }

    @Test(arguments: [UInt64](1...12)) func `snippet tools take their snippets`(seed: UInt64) throws {
        let raycast = try Self.objects(try Self.json(Self.exported(.raycast, seed: seed)[0]))
        #expect(raycast.allSatisfy { Set($0.keys) == ["name", "text", "keyword"] && $0.values.allSatisfy { $0 is String } })
        #expect(raycast.allSatisfy { ($0["keyword"] as? String)?.contains(where: \.isWhitespace) == false })
        for file in try Self.exported(.alfred, seed: seed) {
            let root = try #require(try Self.json(file) as? [String: [String: String]])
            #expect(root.keys.sorted() == ["alfredsnippet"])
            #expect(Set(root["alfredsnippet"]?.keys.map { $0 } ?? []) == ["snippet", "uid", "name", "keyword"])
        }
        let group = try #require(Self.exported(.textexpander, seed: seed).first)
        let list = try PropertyListSerialization.propertyList(from: Data(group.text.utf8), format: nil)
        let snippets = try Self.objects((list as? [String: Any])?["snippetsTE2"])
        #expect(snippets.allSatisfy { ($0["abbreviation"] as? String)?.isEmpty == false && $0["plainText"] is String })
    }
}
