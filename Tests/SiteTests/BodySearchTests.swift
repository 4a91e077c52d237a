import Content
import Diagnostics
import Foundation
import Language
import SearchCore
import Testing
import TextAnalysis

@testable import Site

/// Every word of every article is found on the help site, with the passage and the section it stands in.
@Suite struct BodySearchTests {
    private static let english = LanguageTag("en") ?? .english
    private static let russian = LanguageTag("ru") ?? .english

    private static let files = [
        ".replybook.yml": SampleSite.settings,
        "KnowledgeBase/delivery/parcel.en.md": SampleSite.article(
            "Parcel",
            """
            A parcel takes two days. Nothing else is said here before the first heading of this text.

            ## When it is late

            Ask the courier. Somebody saw **ostriches** near the depot. Then wait.

            ## Codes

            ```
            error E-4711 paymentgate
            ```
            """),
        "KnowledgeBase/money/refund.en.md": SampleSite.article("Refund", "Money comes back to the card. See the parcel page."),
        "KnowledgeBase/money/card.en.md": SampleSite.article("Card", "The bank holds ostrich feathers and a blocked amount."),
        "KnowledgeBase/money/refund.ru.md": SampleSite.article("Деньги", "Вернём на карту. Страусы живут в саванне."),
    ]

    private static func search(_ files: [String: String] = files) throws -> SiteSearch {
        let root = FileManager.default.temporaryDirectory.appending(path: "replybook-search-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: root) }
        for (path, text) in files {
            let file = URL(filePath: root).appending(path: path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        return SiteBuilder().search(BookLoader.load(root))
    }

    private static func first(_ query: String, _ language: LanguageTag = english) throws -> SiteSearch.Hit {
        try #require(try search().answer(query, in: language, limit: 5)?.hits.first)
    }

    @Test func `a word of a body finds its article, its section and its passage with the word marked`() throws {
        let hit = try Self.first("ostriches")
        #expect(hit.id.description == "delivery/parcel")
        let passage = try #require(hit.passages.first)
        #expect(passage.anchor == "when-it-is-late")
        #expect(passage.heading == "When it is late")
        #expect(passage.text.text == "Ask the courier. Somebody saw ostriches near the depot. Then wait.")
        let marked = passage.text.marks.map { String(decoding: Array(passage.text.text.utf8)[$0], as: UTF8.self) }
        #expect(marked == ["ostriches"])
    }

    @Test(arguments: [
        ("osrtiches", "en", "delivery/parcel"), ("feather", "en", "money/card"), ("courie", "en", "delivery/parcel"),
        ("paymentgate", "en", "delivery/parcel"), ("cnhfecs", "ru", "money/refund"), ("страусов", "ru", "money/refund"),
        ("вернем на карту", "ru", "money/refund"),
    ])
    func `typos, endings, beginnings, code, another layout and missing marks are understood in bodies`(
        _ query: String, _ language: String, _ id: String
    ) throws {
        #expect(try Self.first(query, language == "ru" ? Self.russian : Self.english).id.description == id)
    }

    @Test func `a word that a body has is never corrected to a commoner one`() throws {
        let answer = try #require(try Self.search().answer("ostrich", in: Self.english, limit: 5))
        #expect(answer.corrections.isEmpty)
        #expect(answer.hits.first?.id.description == "money/card")
    }

    @Test func `words that nobody wrote find nothing`() throws {
        #expect(try Self.search().answer("xyzzyq", in: Self.english, limit: 5)?.hits.isEmpty == true)
        #expect(try Self.search().answer("x", in: LanguageTag("fr") ?? .english, limit: 5) == nil)
    }

    /// Six words of the longest sentence without marks, from the second on; nil where an article has only short ones.
    private static func sentence(of article: Article) -> ArraySlice<Substring>? {
        let body = article.file.text.components(separatedBy: "---\n").dropFirst(2).joined()
        let prose = body.split(separator: "\n").filter { !"|#-".contains($0.first ?? "#") }
        let runs = prose.flatMap { line in line.split { ".,:;!?()[]{}*_`".contains($0) } }
        let words = runs.map { $0.split(separator: " ") }.filter { $0.count >= 7 && $0.allSatisfy { $0.allSatisfy(\.isLetter) } }
        return words.max { $0.count < $1.count }?.dropFirst().prefix(6)
    }

    /// What somebody copies from a page they read leads back to that page.
    @Test(arguments: ["en", "pl", "ru"]) func `six words of a sentence find the article they are from`(_ language: String) throws {
        let book = BookLoader.load(SampleSite.repository)
        let search = SiteBuilder().search(book)
        let tag = try #require(LanguageTag(language))
        var (found, asked): (Int, Int) = (0, 0)
        var misses: [String] = []
        for article in book.articles where article.name.language == tag {
            guard let words = Self.sentence(of: article) else { continue }
            asked += 1
            let query = words.joined(separator: " ")
            let hits = try search.answer(query, in: tag, limit: 3)?.hits ?? []
            if hits.first?.id == article.name.id { found += 1 } else { misses.append("\(query): \(article.name.id)") }
        }
        #expect(asked > 15)
        // Some stand in several articles.
        #expect(Double(found) >= 0.9 * Double(asked), "\(misses.joined(separator: "\n"))")
    }

    /// Bodies of the same eight words, each in another order.
    private static let permuted: [(path: String, words: [String])] = {
        let words = ["open", "select", "press", "settings", "window", "button", "twice", "slowly"]
        return (0..<300).map { number in
            let order = words.indices.sorted { place(of: $0, in: number) < place(of: $1, in: number) }
            return ("KnowledgeBase/money/page-\(number).en.md", order.map { words[$0] })
        }
    }()

    private static func place(of word: Int, in number: Int) -> UInt64 {
        var mix = Mix(seed: UInt64(number))
        mix.add(UInt64(word))
        return mix.state
    }

    @Test func `a sentence of words that nearly every article has leads to its article by their order`() throws {
        var files = [".replybook.yml": SampleSite.settings]
        for (number, page) in Self.permuted.enumerated() {
            files[page.path] = SampleSite.article("Page \(number)", page.words.joined(separator: " ") + ".")
        }
        let search = try Self.search(files)
        for number in stride(from: 0, to: 300, by: 23) {
            let query = Self.permuted[number].words[1..<7].joined(separator: " ")
            let hits = try #require(try search.answer(query, in: Self.english, limit: 5)?.hits)
            let sentence = Self.permuted.filter { $0.words.joined(separator: " ").contains(query) }
            #expect(hits.first.map { hit in sentence.contains { $0.path.contains("\(hit.id).en") } } == true, "\(query)")
        }
        #expect(try search.answer("settings", in: Self.english, limit: 5)?.hits.count == 5)
    }

    @Test func `pieces of the dictionary read back as they were written, and every word is in the piece that it is looked for in`() throws {
        for content in VectorTests.sample.site.search.values {
            var last: [UInt8] = []
            for (place, piece) in content.pieces.enumerated() {
                piece.eachWord { word, range in
                    #expect(last.lexicographicallyPrecedes(word))
                    #expect(content.texts.vocabulary.piece(of: word) == place)
                    var count = 0
                    piece.eachPosting(range) { posting in
                        count += 1
                        #expect(posting.article < content.texts.articles.articles.count)
                    }
                    #expect(count > 0)
                    last = word
                }
            }
            #expect(!last.isEmpty)
        }
    }

    @Test func `passages hold every word of a text in its order`() {
        let text = (1...300).map { $0 % 17 == 0 ? "word\($0). Then" : "word\($0)" }.joined(separator: " ") + "\n«Last» line (of it)!"
        let analysis = AnalyzedBody.analyze(text)
        let passages = Passages(analysis)
        #expect(passages.ranges.flatMap { $0 } == Array(analysis.tokens.indices))
        #expect(passages.texts(analysis, in: text).joined(separator: " ") == text.replacing("\n", with: " "))
        #expect(passages.ranges.allSatisfy { $0.count <= Passages.mostWords + Passages.fewestWords })
    }
}
