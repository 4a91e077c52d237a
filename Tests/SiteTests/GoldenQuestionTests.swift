import Content
import Foundation
import Language
import SearchCore
import Site
import Testing

/// What customers type into the help site's box, and the article that should answer.
@Suite struct GoldenQuestionTests {
    struct Question: Decodable {
        let text: String
        /// Any of them will do.
        let expect: [String]

        init(text: String, expect: [String]) {
            self.text = text
            self.expect = expect
        }

        init(from decoder: any Decoder) throws {
            enum Key: CodingKey { case text, expect }
            let fields = try decoder.container(keyedBy: Key.self)
            text = try fields.decode(String.self, forKey: .text)
            if let one = try? fields.decode(String.self, forKey: .expect) {
                expect = [one]
            } else {
                expect = try fields.decode([String].self, forKey: .expect)
            }
        }
    }

    /// Least shares of the questions whose article comes first, and is among the first three.
    struct Floor: CustomTestStringConvertible {
        let language: String
        let first: Double
        let firstThree: Double

        var testDescription: String { language }
    }

    private static let book = BookLoader.load(SampleSite.repository)
    private static let site = SampleSite(book).site

    @Test(arguments: [
        Floor(language: "en", first: 0.88, firstThree: 0.96), Floor(language: "pl", first: 0.80, firstThree: 0.94),
        Floor(language: "ru", first: 0.88, firstThree: 0.96),
    ])
    func `a customer's words find the right article`(_ floor: Floor) throws {
        try check(Self.questions("site.\(floor.language)"), floor)
    }

    /// Messages that the templates answer, up to the length that somebody types into a box.
    @Test(arguments: [
        Floor(language: "en", first: 0.70, firstThree: 0.84), Floor(language: "pl", first: 0.70, firstThree: 0.85),
        Floor(language: "ru", first: 0.75, firstThree: 0.88),
    ])
    func `what a template answers, one of its articles answers too`(_ floor: Floor) throws {
        let templates = Dictionary(grouping: Self.book.templates.filter { $0.name.language.description == floor.language }) {
            $0.name.id.description
        }
        let messages = try Self.questions(floor.language).filter { $0.text.count <= 120 && !$0.expect.isEmpty }.map { message in
            Question(text: message.text, expect: message.expect.flatMap { templates[$0] ?? [] }.flatMap(\.articles).map(\.value))
        }
        // Thanks, for one, need no article.
        try check(messages.filter { !$0.expect.isEmpty }, floor)
    }

    @Test(arguments: ["en", "pl", "ru"]) func `no golden question is copied from an article`(_ language: String) throws {
        let articles = Self.book.articles.filter { $0.name.language.description == language }
        let written = Set(articles.flatMap(\.questions).map { Self.plain($0.value) })
        let copied = try Self.questions("site.\(language)").map(\.text).filter { written.contains(Self.plain($0)) }
        #expect(copied == [])
    }

    private func check(_ questions: [Question], _ floor: Floor) throws {
        let content = try #require(Self.site.search.first { $0.key.description == floor.language }?.value)
        var places: [Int] = []
        var misses: [String] = []
        try content.withSearcher { searcher in
            for question in questions {
                let hits = content.result(Array((question.text + " ").utf8), SearchOptions(), searcher).hits
                let found = hits.map { searcher.reader.string(searcher.reader.template($0.article).path) }
                let wanted = question.expect.map { "\(floor.language)/\($0).html" }
                places.append(found.firstIndex { wanted.contains($0) } ?? .max)
                if places.last != 0 { misses.append("\(question.text) -> \(question.expect): \(found.prefix(3).joined(separator: " "))") }
            }
        }
        let (first, firstThree) = (Self.share(places, below: 1), Self.share(places, below: 3))
        let report =
            "\(floor.language): \(first) come first, \(firstThree) among the first three of \(places.count)\n\(misses.joined(separator: "\n"))"
        #expect(first >= floor.first, "\(report)")
        #expect(firstThree >= floor.firstThree, "\(report)")
    }

    private static func share(_ places: [Int], below limit: Int) -> Double { Double(places.count { $0 < limit }) / Double(places.count) }

    private static func questions(_ name: String) throws -> [Question] {
        let file = URL(filePath: SampleSite.repository).appending(path: "Tests/Golden/\(name).jsonl")
        return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
            try JSONDecoder().decode(Question.self, from: Data($0))
        }
    }

    /// Without case and marks.
    private static func plain(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " }
    }
}
