import Basics
import Foundation
import Indexing

/// The golden queries that a book keeps: `Golden/*.jsonl` or `Tests/Golden/*.jsonl`, or files that are named.
struct GoldenFiles {
    private static let folders = ["Golden", "Tests/Golden"]

    let root: String

    /// Queries of named files, else of all files of the book whose expectations are templates of it; others judge something
    /// else, such as the help site.
    ///
    /// - Throws: `DeskFailure` for a named file that cannot be read or holds other lines.
    func queries(named paths: [String], templates: Set<String>) throws -> [GoldenQuery] {
        guard paths.isEmpty else { return try paths.flatMap(named) }
        return try found.map { try GoldenQuery.parse(contents($0)).queries }.filter { queries in
            queries.allSatisfy { Set($0.expected).isSubset(of: templates) }
        }.flatMap { $0 }
    }

    private func named(_ path: String) throws -> [GoldenQuery] {
        let (queries, faults) = GoldenQuery.parse(try contents(path))
        if let fault = faults.first { throw DeskFailure("\(path):\(fault.line):1: \(fault.reason)") }
        return queries
    }

    private func contents(_ path: String) throws -> Data {
        do throws(FileFault) {
            return Data(try RegularFile.bytes(path))
        } catch {
            throw DeskFailure(error.description)
        }
    }

    private var found: [String] {
        Self.folders.flatMap { folder -> [String] in
            let names: [String]
            do { names = try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)") } catch { return [] }
            return names.filter { $0.hasSuffix(".jsonl") }.sorted().map { "\(root)/\(folder)/\($0)" }
        }
    }
}
