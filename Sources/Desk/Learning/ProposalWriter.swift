import Basics
import Content
import Diagnostics
import Feedback

/// Writes accepted proposals into the front matter of their texts, one item of a list each and nothing else.
package struct ProposalWriter {
    package let root: String

    package init(root: String) { self.root = root }

    /// A file is written once, whole or not at all, and holds all of its proposals then.
    ///
    /// - Returns: how many lines were written.
    /// - Throws: `DeskFailure` for a file that cannot be read or written, and for a front matter that would change elsewhere, too;
    ///   files before it are written.
    package func write(_ proposals: [JudgedProposal]) throws -> Int {
        let files = Dictionary(grouping: proposals, by: \.path)
        for (path, own) in files.sorted(by: { $0.key < $1.key }) {
            var text = try contents(path)
            for judged in own {
                let proposal = judged.proposal
                guard let changed = FrontMatterList(proposal.list.rawValue, in: SourceFile(path: path, text: text)).appending(proposal.text)
                else {
                    throw DeskFailure(
                        "cannot write '\(path)': '\(proposal.list.rawValue)' is written so that an item cannot be added; write one per line"
                    )
                }
                text = changed
            }
            try save(text, to: path)
        }
        return proposals.count
    }

    /// Adds questions that nothing answers to the lists of uncovered messages, the default language's where theirs is unknown.
    ///
    /// - Returns: how many lines were written.
    package func write(_ questions: [LearnJob.UncoveredQuestion], language fallback: String) throws -> Int {
        let files = Dictionary(grouping: questions) { "Templates/_uncovered/\($0.language ?? fallback).md" }
        for (path, own) in files.sorted(by: { $0.key < $1.key }) {
            var text = isThere(path) ? try contents(path) : ""
            let end = text.contains("\r\n") ? "\r\n" : "\n"
            if !text.isEmpty, !text.hasSuffix(end) { text += end }
            try save(text + own.map { "- \($0.text)\(end)" }.joined(), to: path)
        }
        return questions.count
    }

    private func isThere(_ path: String) -> Bool { BookScanner.scan(root).files.contains { $0.path == path } }

    private func contents(_ path: String) throws -> String {
        do throws(FileFault) {
            guard ContentFile.isInside(path, of: root) else { throw FileFault(verb: "write", path: path, .outsideBook) }
            guard let text = String(validating: try RegularFile.bytes("\(root)/\(path)"), as: UTF8.self) else {
                throw FileFault(verb: "read", path: path, code: 0)
            }
            return text
        } catch {
            throw DeskFailure(error.description)
        }
    }

    private func save(_ text: String, to path: String) throws {
        do throws(FileFault) { try ContentFile.write(Array(text.utf8), to: path, inBook: root) } catch {
            throw DeskFailure(error.description)
        }
    }
}
