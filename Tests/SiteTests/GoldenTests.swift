import Content
import Foundation
import Testing

/// Whole pages of a small book. `RECORD_SNAPSHOTS=1` writes them anew and fails.
@Suite struct GoldenTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    static let pages = [
        "index.html", "404.html", "en/index.html", "en/delivery/index.html", "en/delivery/tracking.html", "pl/delivery/tracking.html",
        "ru/delivery/tracking.html",
        "ru/search.html", "faq/parcel/index.html", "sitemap.xml", "en/feed.xml", "robots.txt", "_redirects", "llms.txt",
        "en/delivery/tracking.md",
    ]

    static let book = [
        ".replybook.yml": """
        shop_name: Dalevka
        base_url: https://help.example/
        repository: https://github.com/dalevka/help
        default_language: en
        languages: [en, pl, ru]
        facts: {days: 2, support_email: help@dalevka.example, track: "https://dalevka.example/track"}
        site: {title: {en: Dalevka help, pl: Pomoc Dalevka, ru: Помощь Dalevka}, brand_color: '#1f5f4a', markdown: true}

        """,
        "KnowledgeBase/_assets/map.svg":
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><rect width=\"40\" height=\"20\"/></svg>",
        "KnowledgeBase/delivery/tracking.en.md": """
        ---
        title: Where is my parcel?
        description: Enter the number at our tracking page.
        category: delivery
        questions: [track my order]
        aliases: [faq/parcel]
        related: [money/refund]
        reviewed: 2026-10-14
        change: content
        popular: true
        ---
        Open {{ facts.track }} within {{ facts.days }} {{ facts.days | plural: "day", "days" }}.

        ## Steps

        1. Find the letter.
        2. Enter the *number*.

        ![A map](../_assets/map.svg)

        > [!TIP]
        > Keep the letter.

        ## States

        | State | Days |
        |:---|---:|
        | On its way | 2 |

        - [x] sent
        - [ ] delivered

        ## More

        See [refunds](../money/refund.md#when), `code` and ~~nothing~~[^1].

        [^1]: A note.

        """,
        "KnowledgeBase/delivery/tracking.ru.md": "---\ntitle: Где посылка?\nreviewed: 2026-09-01\n---\nНа странице {{ facts.track }}.\n",
        "KnowledgeBase/delivery/costs.en.md": "---\ntitle: What delivery costs\norder: 1\n---\nIt depends.\n",
        "KnowledgeBase/money/refund.en.md": "---\ntitle: When the refund comes\nreviewed: 2026-10-01\n---\n## When\n\nSoon.\n",
    ]

    @Test func `every page type is written like this`() throws {
        let sample = try SampleSite(Self.book)
        #expect(sample.findings == [])
        let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
        for page in Self.pages {
            let file = Self.folder.appending(path: page.replacingOccurrences(of: "/", with: "_") + ".golden")
            let text = Self.withoutHashes(sample[page])
            if isRecording { try Data(text.utf8).write(to: file) }
            let golden = FileManager.default.contents(atPath: file.path).map { String(decoding: $0, as: UTF8.self) }
            #expect(text == golden, "\(page)")
        }
        #expect(!isRecording, "snapshots were recorded; read them and run again")
    }

    @Test func `every golden file is read`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".golden") }
        #expect(Set(names) == Set(Self.pages.map { $0.replacingOccurrences(of: "/", with: "_") + ".golden" }))
    }

    /// Names of assets change with every touch of the style sheet, which these tests are not about.
    private static func withoutHashes(_ text: String) -> String {
        text.replacing(/\.[0-9a-z]{10}\.(css|js|svg|wasm)/) { ".HASH.\($0.1)" }
    }
}
