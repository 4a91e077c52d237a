import Basics
import Foundation

/// The git repository that a book lies in, asked through git's own commands.
///
/// The user's settings and what git sets for its hooks change no answer: `GIT_DIR` of a hook in a linked worktree would make
/// the book's folder the top of the working tree, and `GIT_INDEX_FILE` belongs to a commit that is being made.
struct GitRepository {
    /// What git sets for hooks and aliases, and what would change a diff.
    private static let cleared = [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_IMPLICIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_NAMESPACE",
        "GIT_DIFF_OPTS", "GIT_EXTERNAL_DIFF", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS",
    ]

    let root: String
    /// The book's path from the top of the working tree, with a final `/`; empty at the top.
    let prefix: String
    private let environment: [String: String]

    /// - Parameter root: absolute path of the book.
    init(of root: String, environment: [String: String]) throws(DeskFailure) {
        var environment = environment
        for name in Self.cleared { environment[name] = nil }
        environment["GIT_OPTIONAL_LOCKS"] = "0"
        environment["LC_ALL"] = "C"
        guard ChildProcess("git", [], environment: environment) != nil else {
            throw DeskFailure("cannot compare revisions: git is not installed; install it, or leave out --changed")
        }
        guard let answer = Self.run(["rev-parse", "--is-inside-work-tree", "--show-prefix"], in: root, environment),
            answer.starts(with: "true\n".utf8)
        else { throw Self.notARepository(root) }
        self.root = root
        self.environment = environment
        prefix = String(decoding: answer.dropFirst(5).dropLast(), as: UTF8.self)
    }

    private static func notARepository(_ root: String) -> DeskFailure {
        guard ReaderPath.repositoryPrefix(of: root) != nil else {
            return DeskFailure("cannot compare revisions: '\(root)' is not in a git repository; leave out --changed")
        }
        return DeskFailure("cannot compare revisions: git refuses the repository of '\(root)'; 'git -C '\(root)' status' says why")
    }

    /// Returns what git prints; nil where it ends with another code than 0.
    func output(_ arguments: [String], input: String? = nil) -> [UInt8]? { Self.run(arguments, in: root, environment, input: input) }

    /// Returns the one line that git prints; nil where it ends with another code than 0.
    func line(_ arguments: [String]) -> String? {
        output(arguments).map { String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .newlines) }
    }

    private static func run(_ arguments: [String], in root: String, _ environment: [String: String], input: String? = nil) -> [UInt8]? {
        let words = ["-C", root, "-c", "core.quotePath=false"] + arguments
        guard let result = ChildProcess("git", words, environment: environment)?.run(input: input, dropsErrors: true), result.status == 0
        else { return nil }
        return result.bytes
    }

    /// True for a clone that does not hold the whole history.
    var isShallow: Bool { line(["rev-parse", "--is-shallow-repository"]) == "true" }
}
