import Basics
import Desk
import Synchronization
import Testing

@Suite struct VisitorExamples {
    @Test func `the collector knows which articles are published, and in which wording`() async throws {
        let book = try ExampleBook()
        let root = book.root
        let list = ArticleList(root: root)
        let revision = await list.revision(of: "delivery/tracking", language: "en")  // 16 hexadecimal digits
        #expect(revision?.count == 16)
        #expect(await list.revision(of: "delivery/tracking", language: "pl") == nil)
    }

    @Test func `a run says what it does and how much of that is done`() {
        let recorder = StepRecorder()
        let progress = RunProgress { step in recorder.show(step) }
        progress.begin("reading texts", total: 200)
        progress.advance(by: 12)  // 12 of 200 texts are read
        #expect(recorder.steps == [.begin("reading texts", total: 200), .advance(12)])
        let doubled = Array(0..<500).parallelMap(progress: progress) { $0 * 2 }
        #expect(doubled == Array(0..<500).map { $0 * 2 })
        #expect(recorder.done == 512)
    }
}

private final class StepRecorder: Sendable {
    private let list = Mutex<[RunProgress.Step]>([])

    func show(_ step: RunProgress.Step) { list.withLock { $0.append(step) } }
    var steps: [RunProgress.Step] { list.withLock { $0 } }
    var done: Int { steps.reduce(0) { if case .advance(let count) = $1 { $0 + count } else { $0 } } }
}
