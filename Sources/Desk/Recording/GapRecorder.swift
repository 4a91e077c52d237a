import Basics
import Content
import Feedback
import Foundation
import Indexing

/// Notes what searches could not answer, without opening the store.
package struct GapRecorder {
    package let root: String
    /// What the index says of the settings; read from the book where nobody has it yet.
    package let notes: RecordingNotes?

    package init(root: String, notes: RecordingNotes? = nil) {
        self.root = root
        self.notes = notes
    }

    /// Does nothing where the book has no `.replybook` folder yet or its settings keep no searches, nor for less than three
    /// letters.
    package func record(_ kind: Gap.Kind, _ texts: [String], language: String?, at: Int = DeskClock.now(today: nil)) throws {
        let folder = BookFolder(of: root)
        let asked = texts.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { $0.count(where: \.isLetter) >= 3 }
        guard !asked.isEmpty, folder.exists else { return }
        try DeskFailure.naming {
            let notes = try notes ?? RecordingNotes(FeedbackContext.settings(of: root))
            guard notes.recordsSearches else { return }
            var generator = SystemRandomNumberGenerator()
            let scrubber = try Scrubber(patterns: notes.numberPatterns)
            let gaps = asked.map { text in
                Gap(
                    id: .random(using: &generator), kind: kind, text: scrubber.scrub(String(text.prefix(EventRecorder.questionLimit))),
                    language: language, at: at)
            }
            try GapSpool(folder).append(gaps, using: RecordCoder(scrubber: scrubber, salt: Salt(bytes: [])))
        }
    }
}
