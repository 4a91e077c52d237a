import Foundation
import Testing

/// The examples in doc comments are the lines that the tests of this target run.
@Suite struct DocumentationTests {
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test func `every example of a doc comment is run by a test`() throws {
        let tests = try Self.sources(in: "Tests/ExampleTests").map { Self.trimmed($0.text) }
        let examples = try Self.sources(in: "Sources").flatMap { source in Self.examples(in: source.text).map { (source.path, $0) } }
        #expect(examples.count >= 18)
        for (path, example) in examples {
            #expect(tests.contains { $0.contains(example) }, "\(path) shows lines that no test runs:\n\(example)")
        }
    }

    private static func sources(in folder: String) throws -> [(path: String, text: String)] {
        let files = try #require(FileManager.default.enumerator(at: repository.appending(path: folder), includingPropertiesForKeys: nil))
        return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map {
            ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
        }
    }

    /// Blocks fenced as Swift in doc comments, without their indentation.
    private static func examples(in text: String) -> [String] {
        var examples: [String] = []
        var open: [String]?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map({ $0.trimmingCharacters(in: .whitespaces) }) {
            let comment = line.hasPrefix("///") ? line.dropFirst(3).trimmingCharacters(in: .whitespaces) : nil
            if let lines = open {
                if let comment, comment != "```" {
                    open = lines + [comment]
                } else {
                    examples.append(lines.joined(separator: "\n"))
                    open = nil
                }
            } else if comment == "```swift" {
                open = []
            }
        }
        return examples
    }

    private static func trimmed(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }.joined(
            separator: "\n")
    }
}
