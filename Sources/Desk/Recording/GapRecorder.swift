import Content
import Feedback
import Foundation
import Indexing

/// Notes what searches could not answer, without opening the store.
package struct GapRecorder {
    package let root: String
    /// How order numbers look; read from the book where nobody has them yet.
    package var orderPatterns: [String]?

    package init(root: String, orderPatterns: [String]? = nil) {
        self.root = root
        self.orderPatterns = orderPatterns
    }

    /// Does nothing where the book has no `.replybook` folder yet, nor for less than three letters.
    package func record(_ kind: Gap.Kind, _ texts: [String], language: String?, at: Int = DeskClock.now(today: nil)) throws {
        let folder = root + "/.replybook"
        let asked = texts.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { $0.count(where: \.isLetter) >= 3 }
        guard !asked.isEmpty, FileManager.default.fileExists(atPath: folder) else { return }
        try DeskFailure.naming {
            var generator = SystemRandomNumberGenerator()
            let scrubber = try Scrubber(
                orderPatterns: orderPatterns ?? RecordingNotes(BookLoader.settings(of: root).settings).orderPatterns)
            let gaps = asked.map { text in
                Gap(
                    id: .random(using: &generator), kind: kind, text: scrubber.scrub(String(text.prefix(EventRecorder.questionLimit))),
                    language: language, at: at)
            }
            try GapSpool(inFolder: folder).append(gaps, using: RecordCoder(scrubber: scrubber, salt: Salt(bytes: [])))
        }
    }
}
