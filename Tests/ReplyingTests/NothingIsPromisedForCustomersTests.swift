import Basics
import Content
import Foundation
import Indexing
import Language
import Mail
import Replying
import SearchCore
import Testing

/// What we promise never stems from what the customer wrote: tried with every template of the sample book, every fixture and
/// the messages of this folder.
@Suite struct NothingIsPromisedForCustomersTests {
    private static let root = GoldenMessageTests.folder.deletingLastPathComponent().deletingLastPathComponent()
    private static let book = BookLoader.load(root.path)
    private static func messages() throws -> [String] {
        try ["messages", "blind", "unseen"].flatMap { name in
            try GoldenMessage.parse(try Data(contentsOf: GoldenMessageTests.folder.appending(path: "Messages/\(name).jsonl"))).map(\.text)
        }
    }

    private static func given() throws -> [GivenValues] {
        let extractor = ValueExtractor(
            variables: book.settings.variables.values.sorted { $0.name < $1.name }, languages: [.english, .polish, .russian],
            today: TestBook.today, shop: ShopContacts(book.settings))
        return try messages().map { extractor.values(of: MessageParser().parse($0)) }
    }

    private static func origin(_ name: String, in template: Template) -> Variable.Origin {
        let variable = template.variables.first { $0.name == name } ?? book.settings.variables[name]
        // Nobody but the customer knows a name that nothing declares.
        return variable?.origin ?? .customer
    }

    @Test func `no message offers a value for what only the agent, the order or the settings know`() throws {
        let given = try Self.given()
        #expect(given.count == 210)
        for template in Self.book.templates {
            let variables =
                template.variables
                + Self.book.settings.variables.values.filter { shared in
                    !template.variables.contains { $0.name == shared.name }
                }
            for (index, values) in given.enumerated() {
                for name in values.fitting(variables).keys {
                    #expect(Self.origin(name, in: template) == .customer, "\(template.name), message \(index): \(name)")
                }
            }
        }
    }

    @Test func `no word of a reply that is a value stems from the customer unless its variable says so`() throws {
        let given = try Self.given()
        #expect(Self.book.fixtures.count >= 7)
        var turn = 0
        var fromMessages = 0
        for template in Self.book.templates {
            let composer = ReplyComposer(
                book: Self.book, situation: TestBook.situation(template.name.language, template.channels.first?.value ?? .email))
            for fixture in Self.book.fixtures {
                turn += 1
                let found = given[turn % given.count].fitting(template.variables)
                let read = Self.sources(composer, template, Self.values(fixture, template, found))
                for value in read where value.source == .message {
                    fromMessages += 1
                    #expect(Self.origin(Self.name(of: value), in: template) == .customer, "\(template.name), \(fixture.name): \(value.key)")
                }
                // The values of all others are those of the fixture, whatever the message says.
                let silent = Self.sources(composer, template, Self.values(fixture, template, [:]))
                let usual = Dictionary(silent.map { ($0.key, $0.text) }) { first, _ in first }
                for value in read where Self.origin(Self.name(of: value), in: template) != .customer {
                    #expect(usual[value.key] ?? value.text == value.text, "\(template.name), \(fixture.name): \(value.key)")
                }
            }
        }
        #expect(fromMessages > 100, "the messages filled next to nothing, so nothing was tried")
    }

    private static func name(of value: ReplyValue) -> String { value.key.split(separator: ".").last.map(String.init) ?? value.key }

    /// The fixture's values for what others than the customer know, the message's for the rest.
    private static func values(_ fixture: Fixture, _ template: Template, _ found: [String: FoundText]) -> ReplyValues {
        var values = ReplyValues()
        for (name, text) in fixture.values(in: template.name.language) where origin(name, in: template) != .customer {
            values.set(name, text)
        }
        values.found = found
        return values
    }

    /// The values that were read, whether or not the reply could be sent.
    private static func sources(_ composer: ReplyComposer, _ template: Template, _ values: ReplyValues) -> [ReplyValue] {
        do throws(ReplyFailure) {
            return try composer.compose([ReplyPart(template: template)], values: values).sources
        } catch {
            return error.values
        }
    }
}
