import Basics
import Checking
import Content
import Desk
import Diagnostics
import Foundation
import Markdown
import Testing

@Suite struct ContentExamples {
    static let today = Day(number: 20_787)  // 2026-11-30

    @Test func `a finding is printed with its place`() {
        let file = SourceFile(path: "Templates/money/refund.en.md", text: "We refund  you.\n")
        let finding = Diagnostic(
            .warning, rule: "spaces-are-single", path: file.path, range: file.range(9..<11), "2 spaces are side by side; keep one")
        let report = Report(diagnostics: [finding], sources: [file.path: file], textCount: 1)
        let text = TextFormatter().text(report)  // Templates/money/refund.en.md:1:10: warning: 2 spaces …
        let fails = report.isFailure(strict: true)  // true
        #expect(text.hasPrefix("Templates/money/refund.en.md:1:10: warning: 2 spaces"))
        #expect(fails)
    }

    @Test func `Markdown becomes HTML and plain text`() {
        let document = Document(parsing: "Send it back **within 30 days**.")
        let html = HTMLRenderer().html(document.root)  // <p>Send it back <strong>within 30 days</strong>.</p>
        let text = PlainTextRenderer().text(document.root)  // Send it back within 30 days.
        #expect(html.trimmingCharacters(in: .newlines) == "<p>Send it back <strong>within 30 days</strong>.</p>")
        #expect(text == "Send it back within 30 days.")
    }

    @Test func `a heading has the anchor that its writer gave it`() {
        let heading = HeadingText("Limits {#quota}")  // text "Limits", id "quota"
        #expect(heading.text == "Limits")
        #expect(heading.id == "quota")
    }

    @Test func `a folder within a folder knows the one above`() {
        let path = SectionPath("dns/records")
        let above = path?.ancestors.map(\.text)  // ["dns"]
        #expect(above == ["dns"])
    }

    @Test func `a book is loaded from its folder`() throws {
        let folder = try ExampleBook()
        let root = folder.root
        let book = BookLoader.load(root)
        let names = book.templates.map(\.name.description)  // delivery/late-parcel:en, return/how-to-return:en
        let errors = book.diagnostics.filter { $0.severity == .error }
        #expect(names == ["delivery/late-parcel:en", "return/how-to-return:en"])
        #expect(errors == [])
    }

    @Test func `a book is checked`() throws {
        let folder = try ExampleBook()
        let (root, today) = (folder.root, Self.today)
        let book = CheckedBook(BookLoader.load(root), today: today)
        let report = Checker().report(on: book)
        let mayBeReleased = !report.isFailure(strict: false)  // true: warnings, but no errors
        #expect(mayBeReleased, "\(report.diagnostics.map(\.line))")
        #expect(report.textCount == 3)
    }

    @Test func `the desk checks a folder`() throws {
        let folder = try ExampleBook()
        let (root, today) = (folder.root, Self.today)
        let notes = Notes(note: { _ in }, warn: { _ in })
        let job = CheckJob(root: root, today: today, environment: [:], notes: notes)
        let report = try job.report()
        #expect(report.textCount == 3)
    }
}
