import Basics
import Diagnostics
import Testing

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("delivry", "delivery"), ("mony", "money"), ("titel", "title"), ("qestions", "questions"), ("reviewd", "reviewed"),
        ("ititle", "title"), ("DELIVERY", "delivery"),
    ])
    func `finds what was probably meant`(word: String, meant: String) {
        let words = ["title", "questions", "reviewed", "money", "delivery"]
        #expect(Suggestion.nearest(to: word, in: words) == meant)
    }

    @Test(arguments: ["", "x", "refund", "shipping", "переписка"])
    func `suggests nothing for a word that is near to none`(word: String) {
        #expect(Suggestion.nearest(to: word, in: ["title", "questions", "money"]) == nil)
    }

    @Test func `prefers the nearer word, then the one named first`() {
        #expect(Suggestion.nearest(to: "returns", in: ["retards", "return"]) == "return")
        #expect(Suggestion.nearest(to: "cat", in: ["bat", "car"]) == "bat")
    }

    @Test func `counts a swap of neighbours as one edit, in any script`() {
        #expect(Suggestion.distance(Array("Решение"), Array("Решенеи")) == 1)
        #expect(Suggestion.distance(Array(""), Array("abc")) == 3)
        #expect(Suggestion.distance(Array("kitten"), Array("sitting")) == 3)
        #expect(Suggestion.nearest(to: "Решенеи", in: ["Решение", "Забота"]) == "Решение")
    }

    /// distance(a, b) == distance(b, a), and no shorter than the difference of the lengths.
    @Test func `distance is symmetric and bounded by the lengths`() {
        var random = SplitMix(seed: 7)
        for _ in 0..<500 {
            let left = (0..<Int.random(in: 0...8, using: &random)).map { _ in Int.random(in: 0...3, using: &random) }
            let right = (0..<Int.random(in: 0...8, using: &random)).map { _ in Int.random(in: 0...3, using: &random) }
            let distance = Suggestion.distance(left, right)
            #expect(distance == Suggestion.distance(right, left))
            #expect(distance >= abs(left.count - right.count) && distance <= max(left.count, right.count))
            #expect((distance == 0) == (left == right))
        }
    }

    @Test func `words the remedy as the end of a message`() {
        #expect(Suggestion.remedy(for: "titel", in: ["title"]) == "; did you mean 'title'?")
        #expect(Suggestion.remedy(for: "zzz", in: ["title"]) == "")
    }
}
