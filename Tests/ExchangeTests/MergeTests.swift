import Testing

@testable import Exchange

@Suite struct MergeTests {
    private static func merge(_ base: String, _ ours: String, _ theirs: String) -> LineMerge {
        LineMerge(base: base, ours: ours, theirs: theirs, names: ("book", "zendesk"))
    }

    @Test(arguments: [
        ("a\nb\nc", "a\nb\nc", "a\nB\nc", "a\nB\nc"), ("a\nb\nc", "A\nb\nc", "a\nb\nC", "A\nb\nC"),
        ("a\nb\nc", "a\nx\nb\nc", "a\nb\nc\nd", "a\nx\nb\nc\nd"), ("a\nb", "a\nB", "a\nB", "a\nB"), ("a\nb\nc", "a\nc", "a\nb\nc", "a\nc"),
        ("", "a", "", "a"),
    ])
    func `what one side changed is kept`(base: String, ours: String, theirs: String, expected: String) {
        #expect(Self.merge(base, ours, theirs) == LineMerge(text: expected, conflicts: 0))
    }

    @Test func `what both changed stands between marks`() {
        let merge = Self.merge("a\nb\nc", "a\nours\nc", "a\ntheirs\nc")
        #expect(merge.conflicts == 1)
        #expect(merge.text == "a\n<<<<<<< book\nours\n=======\ntheirs\n>>>>>>> zendesk\nc")
    }

    @Test func `a difference shows what changed with lines around it`() {
        #expect(LineDifference.lines(from: "1\n2\n3\n4\n5\n6\n7", to: "1\n2\n3\n4\nfive\n6\n7", around: 1) == [" 4", "-5", "+five", " 6"])
        #expect(LineDifference.lines(from: "a", to: "a") == [])
    }
}
