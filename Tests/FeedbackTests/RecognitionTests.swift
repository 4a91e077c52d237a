import Content
import Foundation
import Mail
import Testing

@testable import Feedback

/// Which template a reply was made from, in replies made of the sample book in three languages.
@Suite struct RecognitionTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test func `names the template of an edited, merged or decorated reply, and none of a free one`() throws {
        let book = BookLoader.load(Self.root.path)
        let recognizer = ReplyRecognizer(book)
        var replies = SyntheticReplies(book, languages: ["en", "pl", "ru"], seed: 7)
        var (right, wrong, missed) = (0, 0, 0)
        var failures: [String] = []
        for number in 0..<(ProcessInfo.processInfo.environment["SYNTHETIC_REPLIES"].flatMap { Int($0) } ?? 300) {
            let reply = replies.next()
            let found = Set(recognizer.matches(MessageParser().withoutQuotations(reply.text)).map(\.text))
            right += found.intersection(reply.sources).count
            wrong += found.subtracting(reply.sources).count
            missed += reply.sources.subtracting(found).count
            if found != reply.sources {
                let names = [reply.sources, found].map { $0.map(\.place.description).sorted().joined(separator: " + ") }
                failures.append("\(number): \(names[0]) → \(names[1])")
            }
        }
        let precision = Double(right) / Double(right + wrong)
        let recall = Double(right) / Double(right + missed)
        let figures = "precision \(precision), recall \(recall) (\(right) right, \(wrong) wrong, \(missed) missed)"
        #expect(precision >= 0.97 && recall >= 0.92, "\(figures)\n\(failures.prefix(40).joined(separator: "\n"))")
        if ProcessInfo.processInfo.environment["SYNTHETIC_REPLIES"] != nil {
            print("recognition:", figures, failures.prefix(60).joined(separator: "\n"))
        }
    }
}
