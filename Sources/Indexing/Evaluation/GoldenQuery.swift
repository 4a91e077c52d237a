import Foundation

/// A query and the templates that answer it; none when the book must say that nothing covers it.
package struct GoldenQuery: Sendable, Equatable {
    package let text: String
    /// Ids; empty when no template covers the query.
    package let expected: [String]
    /// Restricts the search when given.
    package let language: String?
    /// The line of the file that holds the query, 1-based; 0 for a query that no file holds.
    package let line: Int

    package init(text: String, expected: [String], language: String? = nil, line: Int = 0) {
        self.text = text
        self.expected = expected
        self.language = language
        self.line = line
    }
}

/// Why a line is not a golden query.
package struct GoldenQueryFault: Error, Equatable {
    package let line: Int
    package let reason: String
}

extension GoldenQuery {
    private struct Line: Decodable {
        let text: String
        let expect: Expect?
        let lang: String?
    }

    private enum Expect: Decodable {
        case ids([String])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let one = try? container.decode(String.self) {
                self = .ids([one])
            } else {
                self = .ids(try container.decode([String].self))
            }
        }
    }

    /// One JSON object a line: `{"text": "...", "expect": "delivery/where-is-my-order" or [ids] or null, "lang": "ru"?}`.
    package static func parse(_ data: Data) -> (queries: [GoldenQuery], faults: [GoldenQueryFault]) {
        var queries: [GoldenQuery] = []
        var faults: [GoldenQueryFault] = []
        let decoder = JSONDecoder()
        for (number, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            do {
                let parsed = try decoder.decode(Line.self, from: Data(line))
                var expected: [String] = []
                if case .ids(let ids)? = parsed.expect { expected = ids }
                queries.append(GoldenQuery(text: parsed.text, expected: expected, language: parsed.lang, line: number + 1))
            } catch {
                faults.append(GoldenQueryFault(line: number + 1, reason: "not a golden query; write {\"text\": …, \"expect\": …}"))
            }
        }
        return (queries, faults)
    }
}
