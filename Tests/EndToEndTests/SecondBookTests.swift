import Foundation
import Testing

/// The invented electronics shop: nothing is made for the sample book alone.
@Suite struct SecondBookTests {
    private static func inBook(_ body: (Binary) throws -> Void) throws {
        let copy = FileManager.default.temporaryDirectory.appending(path: "replybook-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: ConsoleCase.repository.appending(path: "Tests/Books/electronics"), to: copy)
        defer { do { try FileManager.default.removeItem(at: copy) } catch { Issue.record(error) } }
        try body(Binary(folder: copy, environment: [:]))
    }

    @Test(arguments: [
        ("Здравствуйте! Ноутбук перестал заряжаться через месяц, как сдать по гарантии? И ещё нужен чек на почту.\nОлег", "Олег"),
        ("Hello! My laptop stopped charging after a month, how do I use the guarantee? And I need a VAT invoice.\nTom", "Tom"),
    ]) func `a message is read and two templates are offered`(message: String, name: String) throws {
        try Self.inBook { binary in
            try Data(message.utf8).write(to: binary.folder.appending(path: "message.txt"))
            let run = try binary.run("replybook suggest message.txt --format json")
            for part in ["return/guarantee-repair", "money/vat-invoice", name] {
                #expect(run.stdout.contains(part), "\(part) in \(run.stdout)\(run.stderr)")
            }
        }
    }

    @Test func `a reply asks for what it lacks, then leaves whole`() throws {
        try Self.inBook { binary in
            let line = "replybook reply return/guarantee-repair:ru --today 2026-11-30"
            let blank = try binary.run(line)
            #expect(blank.status == 2)
            #expect(blank.stdout == "")
            #expect(blank.stderr.contains("Действует ли гарантия"), "\(blank.stderr)")
            let reply = try binary.run("\(line) --set cover=expired --set 'product_name=Tyla Pro'")
            #expect(reply.status == 0, "\(reply.stderr)")
            #expect(reply.stdout.contains("Tyla Pro"))
        }
    }

    @Test func `a site is built in both languages`() throws {
        try Self.inBook { binary in
            let run = try binary.run("replybook site --output public")
            #expect(run.status == 0, "\(run.stdout)\(run.stderr)")
            for language in ["en", "ru"] {
                #expect(FileManager.default.fileExists(atPath: binary.folder.appending(path: "public/\(language)/index.html").path))
            }
        }
    }
}
