import Basics
import Diagnostics
import Foundation
import Indexing
import Replying

/// Time to read a message of 300 words: in process at 1,000 templates, and as a whole process beside `search` of the same text.
struct SuggestTiming {
    let book: URL

    func run() throws {
        try inProcess()
        try wholeProcess()
    }

    /// Thirty sentences of about ten words: every third a question of its own, the others a story.
    private static func message(_ book: GeneratedBook) -> String {
        let sentences = (0..<30).map { number -> String in
            let document = book.documents[(number * 3) % book.documents.count]
            return number % 3 == 0 ? document.questions[number % 10] + "?" : String(document.body.prefix { $0 != "." }) + "."
        }
        let words = sentences.joined(separator: " ").split(separator: " ").prefix(300)
        return "Hello,\n" + words.joined(separator: " ") + "\nKind regards,\nAnna"
    }

    private func inProcess() throws {
        let book = GeneratedBook(count: 1000)
        let path = FileManager.default.temporaryDirectory.appending(path: "replybook-bench-\(UUID().uuidString).rbx").path
        defer { unlink(path) }
        try AtomicFile.write(IndexCompiler().compile(book.documents), to: path)
        let text = Self.message(book)
        try IndexFile(path).withReader { reader in
            var times = (0..<41).map { _ in
                let start = processorSeconds
                _ = Suggester(reader).read(text)
                return processorSeconds - start
            }
            let cold = times[0]
            times.sort()
            print(
                "suggest, 300 words, 1,000 templates: first \(Scale.micro(cold)), median \(Scale.micro(times[times.count / 2])) of processor time"
            )
        }
    }

    private func wholeProcess() throws {
        let binary = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "replybook").path
        guard FileManager.default.isExecutableFile(atPath: binary) else {
            return print("suggest, whole process: skipped, build 'replybook' in the same configuration")
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "replybook-bench-\(UUID().uuidString).txt")
        defer { unlink(file.path) }
        try Data(Self.english.utf8).write(to: file)
        let search = ["search", "--quiet", "--book", book.path, Self.english]
        let suggest = ["suggest", "--quiet", "--book", book.path, file.path]
        _ = Program.run(binary, search)
        guard let short = Program.median(binary, search, runs: 41), let long = Program.median(binary, suggest, runs: 41) else { return }
        print(
            """
            suggest, \(Self.english.split(whereSeparator: \.isWhitespace).count) words, whole process: \
            \(Scale.micro(long)), search \(Scale.micro(short)), difference \(Scale.micro(long - short))
            """)
    }

    /// A long complaint of an invented customer.
    private static let english = """
        Hello,
        I placed order D402004 on 1 November and paid straight away. According to the carrier's website the parcel was handed over at \
        my address on 12 November. Nobody in my household has received anything, and I have asked every neighbour on the floor. I rang \
        the courier company twice and was told to contact the sender, which is you. Please explain what happened to the parcel and who \
        is going to compensate me for goods that never arrived.
        It is not the first time either. In October I sent back a pair of boots because the sole came off after three weeks, and I was \
        promised a refund of 459 PLN within a few days. Nothing has come back to my card, although the return was checked long ago. \
        When will I see that money? My bank shows two pending charges for the same order as well, so I suspect that I was charged twice. \
        Is one of them coming back?
        Besides that I wanted to buy the rain jacket for a trip in December, but I am torn between two sizes. I am 178 cm tall, usually \
        wear a large, and like room for a fleece. Which one would you take? If it does not fit, can I swap it for another size, and who \
        pays for the postage? The welcome code from your newsletter did not work at checkout, it says not applicable. What is wrong with it?
        Finally, we would need a company invoice for the first order. How do I get one, and can it be issued for last month? I also \
        wonder whether you have a shop in Warsaw where I could try things on before I order again, and whether the big tent will be back \
        in stock before the spring. Please answer soon, since I leave on Friday and would like to know where I stand.
        Kind regards,
        Gregory Lane
        """
}
