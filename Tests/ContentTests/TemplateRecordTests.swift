import Basics
import Diagnostics
import Foundation
import Testing

@testable import Content

@Suite struct TemplateRecordTests {
    private static let parser = TemplateParser(shared: [:])

    private static func record(_ template: Template) -> [UInt8] {
        var writer = RecordWriter()
        template.write(to: &writer)
        return writer.bytes
    }

    @Test func `a template that was written is read as it was`() throws {
        let book = BookLoader.load(SampleBookTests.root)
        #expect(book.templates.count > 50)
        let variables = """
            ---
            title: "Late: parcel"
            heading: Where is it?
            category: delivery
            channels: [email, chat]
            mood: upset
            fault: ours
            law: [EU, UK]
            owner: Ada
            reviewed: 2026-02-28
            review_in: 6 months
            status: draft
            change: content
            revise: {reason: too long}
            variables:
              days: {ask: {en: Days, pl: Dni}, ask_customer: How many, type: number, min: 0.5, max: 30, required: false, default: {en: "1"}}
              day: {ask: Day, type: date, when: future, working_day: true, from: agent, example: "2026-12-04"}
              left: {ask: Left, type: number, working_days_until: day}
              way: {ask: Way, values: {courier: {en: by courier, pl: kurierem}, pickup: pickup point}, pattern: "[a-z]+"}
            ---
            ## Greeting
            Hello {{ customer_name | default: "there" }},

            ## Resolution
            {% if way == "courier" %}In {{ days }} days.{% else %}{% include "pickup" %}{% endif %}
            """
        let own = try #require(
            Self.parser.parse(SourceFile(path: "Templates/delivery/late.en.md", text: variables)).template)
        for template in book.templates.filter({ $0.name.variant == nil }) + [own] {
            let record = Self.record(template)
            var reader = RecordReader(record)
            let read = try Template(reading: &reader, file: template.file)
            #expect(reader.rest.isEmpty && Self.record(read) == record, "\(template.name)")
            #expect(read.name == template.name && read.body == template.body && read.fields == template.fields)
            #expect(read.variables == template.variables && read.questions == template.questions, "\(template.name)")
            #expect(read.sections.map(\.placeholders) == template.sections.map(\.placeholders), "\(template.name)")
        }
    }

    @Test func `a damaged record is refused or read, and nothing crashes`() throws {
        let template = try #require(BookLoader.load(SampleBookTests.root).templates.first { !$0.variables.isEmpty })
        let record = Self.record(template)
        var random = SplitMix(seed: 19)
        var refused = 0
        for _ in 0..<2_000 {
            var damaged = record
            damaged[Int.random(in: 0..<damaged.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            var reader = RecordReader(Array(damaged.prefix(Int.random(in: 0...damaged.count, using: &random))))
            do { _ = try Template(reading: &reader, file: template.file) } catch { refused += 1 }
        }
        #expect(refused > 1_000)
    }
}
