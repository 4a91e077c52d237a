import Content
import Diagnostics
import Foundation
import Language
import Testing

/// `Templates/_uncovered/<lang>.md`: what no template answers.
@Suite struct UncoveredMessagesTests {
    @Test func `each item of the list is a message, headings and blank lines are none`() throws {
        let book = try TemporaryBook([
            "Templates/_uncovered/pl.md":
                "# Praca\n\n- Szukają Państwo pracowników?\r\n* czy są staże  \n\n## Inne\n-   Oferta współpracy\n"
        ])
        let loaded = BookLoader.load(book.root)
        let uncovered = try #require(loaded.uncovered.first)
        #expect(uncovered.language == .polish)
        #expect(uncovered.messages.map(\.value) == ["Szukają Państwo pracowników?", "czy są staże", "Oferta współpracy"])
        #expect(uncovered.messages.map { String(uncovered.file.slice($0.offsets)) } == uncovered.messages.map(\.value))
        #expect(uncovered.sections == [["Szukają Państwo pracowników?", "czy są staże"], ["Oferta współpracy"]])
        #expect(loaded.diagnostics.filter { $0.rule == "uncovered-messages-are-listed" } == [])
    }

    @Test func `a file without a language is told`() throws {
        let book = try TemporaryBook(["Templates/_uncovered/hr_mails.md": "- Do you hire?\n"])
        let lines = BookLoader.load(book.root).diagnostics.filter { $0.severity == .error }.map(\.line)
        #expect(
            lines == [
                "Templates/_uncovered/hr_mails.md:1:1: error: messages that nothing covers are in a language; name the file <lang>.md, such as en.md [file-names-are-valid]"
            ])
    }
}
