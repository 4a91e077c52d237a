import Basics

/// The files of a book as one commit has them, read from git's objects: nothing is checked out, no filter, attribute or
/// setting changes their bytes.
struct GitTree {
    /// One file or link of the tree.
    struct Entry: Hashable {
        /// Below the book, with `/`, as the bytes that git keeps.
        let path: [UInt8]
        let object: String
        let isLink: Bool

        var name: String { String(decoding: path, as: UTF8.self) }
    }

    let entries: [Entry]
    private let repository: GitRepository

    /// - Parameter tree: the object of the book's folder; nil for a book without files.
    /// - Throws: where this clone does not hold the tree.
    init(_ tree: String?, in repository: GitRepository) throws(DeskFailure) {
        self.repository = repository
        guard let tree else {
            entries = []
            return
        }
        guard let listed = repository.output(["ls-tree", "-r", "-z", "--full-tree", tree]) else { throw Self.missing }
        entries = listed.split(separator: 0).compactMap(Self.entry)
    }

    private static let missing = DeskFailure(
        "cannot read the older revision: git does not hold all of its files; run 'git fetch' or 'git fsck'")

    /// `100644 blob <object>\t<path>`; submodules are not part of a book.
    private static func entry(_ record: ArraySlice<UInt8>) -> Entry? {
        guard let tab = record.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
        let head = String(decoding: record[..<tab], as: UTF8.self).split(separator: " ")
        let path = Array(record[(tab + 1)...])
        guard head.count == 3, head[1] == "blob", isSafe(path) else { return nil }
        return Entry(path: path, object: String(head[2]), isLink: head[0] == "120000")
    }

    /// A tree that somebody made by hand may name what lies outside.
    private static func isSafe(_ path: [UInt8]) -> Bool {
        path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) && !$0.elementsEqual(".git".utf8)
        }
    }

    /// Returns the bytes of each entry, in their order (git-cat-file(1), "BATCH OUTPUT").
    func contents(of entries: [Entry]) throws(DeskFailure) -> [[UInt8]] {
        guard !entries.isEmpty else { return [] }
        let asked = entries.map { $0.object + "\n" }.joined()
        guard let answer = repository.output(["cat-file", "--batch", "--buffer"], input: asked) else { throw Self.missing }
        var contents: [[UInt8]] = []
        contents.reserveCapacity(entries.count)
        var rest = answer[...]
        while contents.count < entries.count {
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")),
                let size = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ").last.flatMap({ Int($0) }),
                end + 1 + size < rest.endIndex
            else { throw Self.missing }
            contents.append(Array(rest[(end + 1)..<(end + 1 + size)]))
            rest = rest[(end + 2 + size)...]
        }
        return contents
    }
}
