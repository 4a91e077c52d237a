import Basics
import Content
import Diagnostics
import Foundation
import Testing

/// No bytes make the loader crash or point outside a file. A failure names its seed.
@Suite struct RandomFileTests {
    private static let paths = [
        ".replybook.yml", "Templates/delivery/a.en.md", "Templates/delivery/a@chat.en.md", "KnowledgeBase/money/b.ru.md",
        "Templates/_fragments/f.en.md", "Templates/_fixtures/x.yml",
    ]
    private static let pieces = [
        "---\n", "---\n", "title: А\n", "category: delivery\n", "questions: [a, b: c]\n", "variables:\n  x: {ask: y, type: number}\n",
        "facts:\n  days: 14\n",
        "&a ", "*a ", "? ", ": ", "- ", "  ", "\t", "{", "}", "[", "]", "\"", "'", "|", ">", "%", "!", "#", "\\", "\"\\x1b\"", "~", "null",
        "\n", "\r\n", "\r", "\0",
        "## Resolution\n", "## Решение\n", "##\n", "```\n", "{{ x }}", "{{", "{% if x %}", "{% else %}", "{% endif %}",
        "{% include \"f\" %}", "{{ x | plural: \"a\" }}",
        "{{ facts.days }}", "<!-- replybook-disable blocks-are-known: a -->\n", "é", "e\u{301}", "👩‍👩‍👧", "\u{FEFF}", "\u{202E}", "2026-01-01",
        "reviewed: ", "status: draft\n", "values: {x: 1}\n",
    ]

    private static func file(_ random: inout SplitMix) -> Data {
        if random.next().isMultiple(of: 3) {
            return Data((0..<Int.random(in: 0...120, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) })
        }
        var bytes = Data(
            (0..<Int.random(in: 0...40, using: &random)).flatMap { _ in Array((pieces.randomElement(using: &random) ?? "").utf8) })
        if !bytes.isEmpty, random.next().isMultiple(of: 4) {
            bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        return bytes
    }

    /// Set `REPLYBOOK_RANDOM_FILES` to read more than the usual number.
    @Test func `survives random files`() throws {
        let count = ProcessInfo.processInfo.environment["REPLYBOOK_RANDOM_FILES"].flatMap { Int($0) } ?? 3_000
        let book = try TemporaryBook()
        for seed in 0..<UInt64(count / Self.paths.count) {
            var random = SplitMix(seed: seed)
            var lengths: [String: Int] = [:]
            for path in Self.paths {
                let bytes = Self.file(&random)
                lengths[path] = bytes.count
                try book.write(path, bytes)
            }
            let loaded = book.book
            for diagnostic in loaded.diagnostics {
                let length = lengths[diagnostic.path] ?? 0
                #expect(
                    diagnostic.range.start.offset <= diagnostic.range.end.offset && diagnostic.range.end.offset <= length,
                    "seed \(seed): \(diagnostic.line)")
                #expect(diagnostic.range.start.line > 0 && diagnostic.range.start.column > 0, "seed \(seed): \(diagnostic.line)")
                #expect(
                    !diagnostic.message.unicodeScalars.contains { $0.value < 0x20 && $0 != "\t" },
                    "seed \(seed): \(diagnostic.message.debugDescription)")
            }
        }
    }
}
