import Basics
import Diagnostics
import Testing

@testable import Feedback

@Suite struct QuestionClusterTests {
    /// Words and their first four letters: enough to tell the groups of these tests apart.
    static func vector(_ text: String) -> SparseVector {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0.prefix(4)) }
        return SparseVector(words.map { (UInt64($0.utf8.reduce(7) { ($0 &* 31 &+ UInt64($1)) & 0xFFFF_FFFF }), 1) })
    }

    @Test func `groups questions that ask the same and names each by its most central one`() {
        let clusters = QuestionCluster.clusters(
            of: [
                "когда приедет курьер", "можно ли вернуть без чека", "курьер когда приедет?", "во сколько приедет курьер",
                "вернуть без чека можно?", "какой цвет у чехла",
            ], by: Self.vector)
        #expect(clusters.map(\.count) == [3, 2, 1])
        #expect(clusters.map(\.members) == [[0, 2, 3], [1, 4], [5]])
        #expect(clusters[0].question == "когда приедет курьер")
    }

    @Test func `counts equal questions and survives none, one and empty ones`() {
        #expect(QuestionCluster.clusters(of: [], by: Self.vector).isEmpty)
        #expect(QuestionCluster.clusters(of: ["", "  "], by: Self.vector).isEmpty)
        #expect(QuestionCluster.clusters(of: ["Where?", "where", "WHERE!"], by: Self.vector).map(\.count) == [3])
    }

    /// Exact ties between distances aside, which these words do not make.
    @Test func `the order of the questions changes no group`() {
        var generator = SplitMix(seed: 2)
        let words = (0..<40).map { "\(["w", "x", "y", "z"][$0 % 4])\($0)" }
        let questions = (0..<60).map { _ in (0..<4).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ") }
        func groups(_ list: [String]) -> Set<Set<String>> {
            Set(QuestionCluster.clusters(of: list, by: Self.vector).map { cluster in Set(cluster.members.map { list[$0] }) })
        }
        #expect(groups(questions).count > 3)
        #expect(groups(questions) == groups(Array(questions.reversed())))
    }
}
