import Commands
import Synchronization
import Testing

@Suite struct CommandExamples {
    @Test func `a command runs in surroundings of one's own`() throws {
        let book = try ExampleBook()
        let root = book.root
        let printed = Mutex("")
        let sink = TextSink { text in printed.withLock { $0 += text } }
        let surroundings = Surroundings(output: sink, error: sink, environment: [:])
        let arguments = ["list", "--format", "ids", "--book", root]
        let status = Surroundings.$current.withValue(surroundings) { ReplybookCommand.exitCode(running: arguments) }  // 0
        #expect(status == 0)
        #expect(printed.withLock { $0 } == "delivery/late-parcel:en\nreturn/how-to-return:en\n")
    }
}
