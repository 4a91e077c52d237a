import Basics
import Content
import Diagnostics
import Foundation
import Language
import Testing

@testable import Checking

/// What the sample book promises: nothing here is about the code.
@Suite struct SampleBookTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    /// The day on which the texts were last reviewed.
    static let today = Day(year: 2026, month: 11, day: 30) ?? TemporaryBook.today
    static let book = CheckedBook(BookLoader.load(root), today: today)
    static let languages: Set<LanguageTag> = [.english, .polish, .russian]

    private func findings(of rule: any Rule.Type) -> [String] { Checker(rules: [rule]).report(on: Self.book).diagnostics.map(\.line) }

    @Test func `every template and variant renders for every fixture in every branch as it was accepted`() {
        let review = RenderReview(of: Self.book)
        #expect(review.diagnostics.map(\.line) == [])
        #expect(review.changes.map(\.path) == [])
        #expect(review.count == Self.book.book.templates.count)
    }

    @Test func `no branch and no fixture is left out of the renders`() throws {
        let fixtures = Self.book.book.fixtures.sorted { $0.name < $1.name }
        for template in Self.book.book.templates {
            for block in TemplateRender(template, fixtures: fixtures, book: Self.book).blocks {
                let labels = Set(block.versions.flatMap(\.labels))
                #expect(labels.isSuperset(of: fixtures.map(\.name)), "\(template.name)")
                for way in BranchWay.all(in: block.section.placeholders.parts) {
                    let isTaken = fixtures.contains { fixture in
                        let values = FixtureValues(template: template, fixture: fixture, settings: Self.book.settings)
                        let evaluator = Evaluator(
                            formatter: Self.book.settings.formatter(for: template.name.language), fragments: { _ in nil },
                            value: { values.value($0) })
                        return BranchWay.taken(in: block.section.placeholders.parts, evaluator).contains(way.last)
                    }
                    #expect(isTaken || labels.contains(way.label(in: template.file)), "\(template.name): \(way.label(in: template.file))")
                }
            }
        }
    }

    @Test func `the fixtures stand at the edges`() {
        let values = Self.book.book.fixtures.map { $0.values(in: .english) }
        func some(_ name: String, _ wanted: String) -> Bool { values.contains { $0[name] == wanted } }
        #expect(some("customer_name", "") && some("tracking_number", "") && some("refund", "0") && some("weight", "1.5"))
        for items in ["1", "2", "5", "21"] { #expect(some("items", items), "\(items) items") }
        #expect(values.contains { ($0["customer_name"] ?? "").count > 30 && ($0["customer_name"] ?? "").contains("-") })
    }

    @Test func `nine or more situations in each of five categories are written in three languages, and six or more articles`() {
        let templates = Dictionary(grouping: Self.book.book.templates.filter { $0.name.variant == nil }.map(\.name), by: \.id)
        let articles = Dictionary(grouping: Self.book.book.articles.map(\.name), by: \.id)
        for category in Category.allCases {
            #expect(templates.keys.count { $0.category == category } >= 9, "\(category)")
            #expect(articles.keys.count { $0.category == category } >= 6, "\(category)")
        }
        #expect(templates.count == 46)
        for (id, versions) in [templates, articles].joined() {
            #expect(Set(versions.map(\.language)) == Self.languages && versions.count == 3, "\(id)")
        }
    }

    @Test func `at least thirty situations have variants, each in three languages`() {
        let variants = Dictionary(grouping: Self.book.book.templates.filter { $0.name.variant != nil }) {
            "\($0.name.id)@\($0.name.variant ?? "")"
        }
        #expect(variants.count >= 40)
        #expect(Set(variants.values.flatMap { $0.map(\.name.id) }).count >= 30)
        for (name, versions) in variants { #expect(Set(versions.map(\.name.language)) == Self.languages, "\(name)") }
    }

    @Test func `facts, numbers, addresses and steps agree across the three languages`() {
        #expect(findings(of: TextsAreTranslated.self) == [])
        #expect(findings(of: TranslationsPromiseTheSame.self) == [])
        #expect(findings(of: TranslationsKeepUp.self) == [])
    }

    /// Without the rule: a name or a plural word may differ, a fact or a number in the finished text may not.
    @Test func `the three languages quote the same facts`() {
        let texts =
            Self.book.book.templates.map { ($0.name, $0.sections.map(\.placeholders)) }
            + Self.book.book.articles.map { ($0.name, [$0.placeholders]) }
        let kinds = Dictionary(grouping: texts.enumerated()) {
            "\($0.offset < Self.book.book.templates.count) \($0.element.0.id)@\($0.element.0.variant ?? "")"
        }
        for (name, versions) in kinds {
            let facts = versions.map { version in Set(version.element.1.flatMap(\.variables).map(\.value).filter(Variable.isFact)) }
            #expect(Set(facts).count == 1, "\(name): \(facts.map { $0.sorted() })")
        }
    }

    @Test func `no number that is a fact is written by hand`() {
        #expect(findings(of: FactsAreQuotedByName.self) == [])
    }

    @Test func `questions are many, and no template claims another's`() {
        for template in Self.book.book.templates where template.name.variant == nil {
            #expect(template.questions.count >= 5, "\(template.name)")
        }
        #expect(findings(of: TemplatesDoNotCompete.self) == [])
        #expect(findings(of: QuestionsDiffer.self) == [])
        #expect(findings(of: QuestionsAreSpecific.self) == [])
    }

    @Test(arguments: [".", "Tests/Books/electronics"])
    func `passes the strict check, as the second book does`(_ folder: String) {
        let book = CheckedBook(BookLoader.load(URL(filePath: Self.root).appending(path: folder).path), today: Self.today)
        let report = Checker().report(on: book)
        #expect(!report.isFailure(strict: true), "\(report.diagnostics.map(\.line).joined(separator: "\n"))")
        #expect(!book.book.templates.isEmpty)
    }
}
