import Foundation
import Testing

@testable import Content

@Suite struct SchemaTests {
    @Test(arguments: [
        (ContentKey.template, TemplateParser.keys, "template"), (ContentKey.article, ArticleParser.keys, "article"),
        (ContentKey.fragment, FragmentParser.keys, "fragment"), (ContentKey.variable, VariableReader.keys, "variable"),
        (ContentKey.settings, SettingsReader.keys, "settings"), (ContentKey.checks, CheckSettingsReader.keys, "checks"),
        (ContentKey.feedback, SettingsReader.feedbackKeys, "feedback"), (ContentKey.suggest, SettingsReader.suggestKeys, "suggest"),
    ])
    func `every key that is read is described, and no other`(described: [ContentKey], read: [String], what: String) {
        #expect(described.map(\.name).sorted() == read.sorted(), "describe the keys of \(what) in Sources/Content/Schema")
    }

    @Test(arguments: [JSONSchema.template, .article, .settings(rules: ["spaces-are-single"])])
    func `a schema is JSON and describes each of its keys`(schema: JSONSchema) throws {
        let value = try JSONSerialization.jsonObject(with: Data(schema.text.utf8))
        let object = try #require(value as? [String: Any])
        let properties = try #require(object["properties"] as? [String: [String: Any]])
        #expect(properties.count > 10)
        for (key, property) in properties { #expect((property["description"] as? String)?.isEmpty == false, "\(key)") }
    }
}
