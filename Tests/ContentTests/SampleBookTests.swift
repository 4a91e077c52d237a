import Basics
import Content
import Diagnostics
import Foundation
import Testing

@Suite struct SampleBookTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    @Test func `loads without a finding`() {
        let book = BookLoader.load(Self.root)
        #expect(book.diagnostics.map(\.line) == [])
        #expect(book.templates.count > 0)
    }

    /// Values a fixture gives, defaults and examples of the declarations, facts.
    static func value(_ name: String, _ template: Template, _ fixture: Fixture, _ book: Book) -> Value? {
        let language = template.name.language
        if Variable.isFact(name) { return book.settings.facts[String(name.dropFirst(6))]?.value(in: language) }
        if name == "shop_name" { return .text(book.settings.shopName.text(in: language)) }
        if name == "today" { return .day(Day(number: 20_600)) }
        if name == "fault" { return .text(template.fault.rawValue) }
        let variable = template.variables.first { $0.name == name } ?? book.settings.variables[name]
        guard let text = fixture.values(in: language)[name] ?? variable?.example?.text(in: language) else { return nil }
        if text.isEmpty { return nil }
        return (try? variable?.value(from: text)) ?? .text(text)
    }

    @Test func `every template renders for every fixture`() {
        let book = BookLoader.load(Self.root)
        var faults: [String] = []
        for template in book.templates {
            for fixture in book.fixtures {
                let evaluator = Evaluator(
                    formatter: book.settings.formatter(for: template.name.language),
                    fragments: { book.fragment($0, language: template.name.language) }
                ) {
                    Self.value($0, template, fixture, book)
                }
                for section in template.sections {
                    let filled = evaluator.fill(section.placeholders, of: template.file)
                    faults += filled.missing.map { "\(template.name) \(fixture.name): \($0.value) is missing" }
                    faults += filled.problems.map { "\(template.name) \(fixture.name): \($0.value)" }
                }
            }
        }
        #expect(Set(faults).sorted() == [])
    }
}
