import Content
import Diagnostics
import Testing

@testable import Checking

/// One slip is one finding, at the slip: nothing follows from it elsewhere.
@Suite struct OneCauseTests {
    private static let english = """
        ---
        title: Late parcel
        category: delivery
        questions: [where is my parcel, my parcel is late, the tracking does not move]
        interest: When does it come?
        channels: [email]
        owner: Ada
        reviewed: 2026-10-01
        review_in: 6 months
        variables:
          days: {ask: Days, type: number}
        ---
        ## Greeting
        Hello,

        ## Resolution
        The parcel arrives in {{ days }} days, and we keep it {{ facts.hold_days }} days.

        ## Invitation
        Just reply to this message.

        """
    private static let polish = """
        ---
        title: Spóźniona paczka
        category: delivery
        questions: [gdzie jest moja paczka, paczka się spóźnia, śledzenie stoi w miejscu]
        interest: Kiedy przyjdzie?
        channels: [email]
        owner: Ada
        reviewed: 2026-10-01
        review_in: 6 months
        variables:
          days: {ask: Dni, type: number}
        ---
        ## Powitanie
        Dzień dobry,

        ## Rozwiązanie
        Paczka przyjdzie w ciągu {{ days }} dni, a czeka {{ facts.hold_days }} dni.

        ## Zaproszenie
        Proszę odpowiedzieć na tę wiadomość.

        """
    private static let settings =
        "shop_name: Lumen\nlanguages: [en, pl]\nfacts: {hold_days: 7}\n"
        + "checks: {required_blocks: {default: [greeting, resolution]}}\n"
    private static let paths = ["Templates/delivery/late.en.md", "Templates/delivery/late.pl.md", ".replybook.yml"]

    private static func findings(_ edit: (old: String, new: String)? = nil) throws -> [String] {
        let files = [english, polish, settings].map { text in edit.map { text.replacing($0.old, with: $0.new) } ?? text }
        let book = try TemporaryBook(Dictionary(uniqueKeysWithValues: zip(paths, files)))
        return book.report().diagnostics.map { "\($0.path):\($0.range.start.line) \($0.rule): \($0.message)" }
    }

    @Test func `without a slip nothing is found`() throws { #expect(try Self.findings() == []) }

    @Test(arguments: [
        ("## Resolution", "## Resoluton", "did you mean 'Resolution'?"),
        ("## Resolution", "### Resolution", "write '## Resolution'"),
        ("## Resolution", "##Resolution", "write '## Resolution'"),
        ("## Resolution", "**Resolution**", "write '## Resolution'"),
        ("## Resolution", "## What we do", "use Greeting"),
        ("## Greeting", "## Greting", "did you mean 'Greeting'?"),
        ("## Rozwiązanie", "## Rozwiazannie", "did you mean 'Rozwiązanie'?"),
        ("## Rozwiązanie", "## Resoluton", "did you mean 'Rozwiązanie'?"),
        ("## Powitanie", "## Pwitanie", "did you mean 'Powitanie'?"),
        ("title: Late", "titel: Late", "did you mean 'title'?"),
        ("owner: Ada", "ownr: Ada", "did you mean 'owner'?"),
        ("channels: [", "chanels: [", "did you mean 'channels'?"),
        ("interest: When", "intrest: When", "did you mean 'interest'?"),
        ("questions: [where", "question: [where", "did you mean 'questions'?"),
        ("  days: {ask: Days", "  days: {asks: Days", "did you mean 'ask'?"),
        ("review_in: 6 months", "reviev_in: 6 months", "did you mean 'review_in'?"),
        ("variables:\n  days: {ask: Days", "varibles:\n  days: {ask: Days", "did you mean 'variables'?"),
        ("in {{ days }} days", "in {{ dayz }} days", "did you mean 'days'?"),
        ("ciągu {{ days }} dni", "ciągu {{ day }} dni", "did you mean 'days'?"),
        ("keep it {{ facts.hold_days }}", "keep it {{ facts.hold_day }}", "did you mean 'facts.hold_days'?"),
        ("facts: {hold", "fact: {hold", "did you mean 'facts'?"),
        ("languages: [en", "langauges: [en", "did you mean 'languages'?"),
        ("required_blocks", "require_blocks", "did you mean 'required_blocks'?"),
    ])
    func `a slip is one finding`(old: String, new: String, meant: String) throws {
        let found = try Self.findings((old, new))
        // A misspelt key stands in both texts.
        #expect(Set(found.map { $0.split(separator: " ", maxSplits: 1).last ?? "" }).count == 1, "\(found.joined(separator: "\n"))")
        #expect(found.allSatisfy { $0.contains(meant) }, "\(found.joined(separator: "\n"))")
    }

    @Test func `a block that is missing beside a slip of another is told`() throws {
        let found = try Self.findings(("## Greeting\nHello,\n\n## Resolution", "## Resoluton"))
        #expect(found.contains { $0.contains("reply lacks '## Greeting'") }, "\(found)")
        #expect(found.contains { $0.contains("did you mean 'Resolution'?") }, "\(found)")
    }

    @Test func `a heading like one that is there is no block of its kind`() throws {
        let found = try Self.findings(("## Invitation", "## Resolutions"))
        #expect(found.count == 1 && found[0].contains("did you mean 'Resolution'?"), "\(found)")
    }
}
