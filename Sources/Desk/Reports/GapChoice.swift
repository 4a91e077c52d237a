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
            let context = try FeedbackContext(book)
            try context.takeGaps()
            let index = BookIndex(root)
            let search = FeedbackSearch(try index.openForCommand { try index.open() }.file, book).search
            let clusters = GapCluster.all(
                of: try context.store.gaps(limit: 2000), by: search.vectorizer, answerer: search.answerer, articles: search.articles)
            guard let cluster = clusters.first(where: { $0.numbers.contains(number) }) else {
                throw DeskFailure("no open gap has the number \(number); see 'replybook feedback report'")
            }
            return cluster
        }
    }

    /// Removes gaps that nobody will write a text for: with each number those that ask the same, which the report counts as one.
    ///
    /// - Returns: how many gaps are gone.
    /// - Throws: `DeskFailure` when a number names no gap; nothing is removed then.
    package func dismiss(_ numbers: [Int]) throws -> Int {
        try DeskFailure.naming {
            let context = try FeedbackContext(root: root)
            try context.takeGaps()
            let gaps = try context.store.gaps(limit: 2000)
            for number in numbers where !gaps.contains(where: { $0.number == number }) {
                throw DeskFailure("no gap has the number \(number); see 'replybook feedback gaps'")
            }
            let clusters = GapCluster.all(of: gaps, by: FeedbackSearch.vector, answerer: nil)
            let all = Set(numbers).union(clusters.filter { !Set($0.numbers).isDisjoint(with: numbers) }.flatMap(\.numbers))
            return try context.store.dismiss(gaps: all.sorted()).count
        }
    }
}
