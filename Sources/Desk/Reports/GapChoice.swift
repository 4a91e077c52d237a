import Content
import Feedback
import Foundation
import Indexing

/// The content gap that a number of the report names: what `new template --from-gap N` starts from.
package struct GapChoice {
    package let root: String

    package init(root: String) {
        self.root = root
    }

    /// The cluster around a gap; any number of a member leads to it.
    ///
    /// - Throws: `DeskFailure` when no gap has the number, or the book answers it by now.
    package func gap(_ number: Int) throws -> GapCluster {
        try DeskFailure.naming {
            let book = BookLoader.load(root)
            let context = try FeedbackContext(root: root, settings: book.settings)
            try context.takeGaps()
            let index = BookIndex(root)
            let search = FeedbackSearch(try index.openForCommand { try index.open() }.file, book).search
            let clusters = GapCluster.all(of: try context.store.gaps(limit: 2000), by: search.vectorizer, answerer: search.answerer)
            guard let cluster = clusters.first(where: { $0.numbers.contains(number) }) else {
                throw DeskFailure("no open gap has the number \(number); see 'replybook feedback report'")
            }
            return cluster
        }
    }
}
