import Content
import Diagnostics
import Feedback
import Indexing
import Testing

@Suite struct LearningExamples {
    @Test func `an item is added to a list of the front matter`() {
        let file = SourceFile(path: "a.en.md", text: "---\ntitle: A\nkeywords: [late]\n---\n")
        let text = FrontMatterList("keywords", in: file).appending("slow parcel")
        // ---\ntitle: A\nkeywords: [late, slow parcel]\n---\n
        #expect(text == "---\ntitle: A\nkeywords: [late, slow parcel]\n---\n")
    }

    @Test func `the template that is left belongs to the question whose suggestion it replaces`() {
        let questions = [TakenTemplates.Question(offered: ["money/refund"]), TakenTemplates.Question(offered: ["return/label"])]
        let taken = TakenTemplates(["money/refund", "delivery/late"]).answers(to: questions)
        // ["money/refund", "delivery/late"]
        #expect(taken == ["money/refund", "delivery/late"])
    }

    @Test func `three of four that are right at 75 percent are no error`() {
        let error = Reliability([(0.75, true), (0.75, true), (0.75, false), (0.75, true)]).error  // 0.0
        #expect(error == 0)
    }
}
