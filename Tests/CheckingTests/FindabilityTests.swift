import Content
import Diagnostics
import Testing

@testable import Checking

@Suite struct FindabilityTests {
    private static let files = [
        "Templates/delivery/a.en.md":
            "---\ntitle: A\ncategory: delivery\nquestions: [where is my parcel, track my parcel]\n---\n## Resolution\nOn its way.\n",
        "Templates/money/b.en.md":
            "---\ntitle: B\ncategory: money\nquestions: [refund my money, when is my refund]\n---\n## Resolution\nOn Friday.\n",
    ]

    @Test func `a question that leads elsewhere is found at its place, with where it leads`() throws {
        let book = try TemporaryBook(Self.files)
        let (a, b) = (try #require(TextID("delivery/a")), try #require(TextID("money/b")))
        let probe = FindabilityProbe { questions in
            questions.map { $0.text == "track my parcel" ? [b] : $0.text.hasPrefix("refund") ? nil : [b, a] }
        }
        let found = book.report(probe: probe).diagnostics.filter { $0.rule == "questions-find-their-template" }
        #expect(
            found.map(\.line) == [
                "Templates/delivery/a.en.md:4:33: note: question 'track my parcel' leads to 'money/b' when it is left out; add questions worded like it, or move it to where it belongs [questions-find-their-template]"
            ])
    }

    @Test func `without a search nothing is asked`() throws {
        let book = try TemporaryBook(Self.files)
        #expect(!book.report().diagnostics.contains { $0.rule == "questions-find-their-template" })
    }

    @Test func `sketches of the same words are the same, of other words are not`() throws {
        let words =
            "The parcel waits for you at the pickup point until Friday. Bring the code from the message and something with your name on it. "
        let other =
            "A courier brings the box home on Monday and calls before he comes up. Nothing needs to be signed by anybody, a nod is enough for us all. "
        func sketch(_ body: String) throws -> ShingleSketch {
            let book = try TemporaryBook(["Templates/delivery/a.en.md": "---\ntitle: T\ncategory: delivery\n---\n## Resolution\n\(body)\n"])
            let loaded = BookLoader.load(book.root)
            return ShingleSketch(
                of: CheckedText(.template(try #require(loaded.templates.first)), in: CheckedBook(loaded, today: TemporaryBook.today)))
        }
        let (one, same, different) = (try sketch(words), try sketch("**" + words + "**"), try sketch(other))
        #expect(one.likeness(to: same) == 1)
        #expect(one.likeness(to: different) < 0.2)
        #expect(!Set(one.bandKeys).isDisjoint(with: same.bandKeys))
    }
}
