import Basics

extension GitRepository {
    /// Returns the commit with which the working tree is compared: the last one that it shares with a revision. Work that
    /// went on elsewhere after that is not part of the change.
    ///
    /// - Returns: nil in a repository without a commit, where everything is new.
    /// - Throws: where the revision is unknown, or shares no commit that this clone holds.
    func base(of revision: String) throws(DeskFailure) -> String? {
        guard !revision.hasPrefix("-"), let commit = commit(revision) else {
            if revision == "HEAD", line(["symbolic-ref", "--quiet", "HEAD"]) != nil { return nil }
            throw unknown(revision)
        }
        guard let head = self.commit("HEAD") else { return commit }
        if let shared = line(["merge-base", commit, head]), !shared.isEmpty { return shared }
        guard isShallow else {
            throw DeskFailure("cannot compare with '\(revision)': it shares no commit with HEAD; name a revision that does")
        }
        throw DeskFailure(
            "cannot compare with '\(revision)': this shallow clone does not hold the commit that it shares with HEAD; \(Self.deepen)")
    }

    private static let deepen = "run 'git fetch --unshallow', or check out with 'fetch-depth: 0' in CI"

    private func commit(_ revision: String) -> String? { line(["rev-parse", "--verify", "--quiet", revision + "^{commit}"]) }

    private func unknown(_ revision: String) -> DeskFailure {
        let remedy = isShallow ? "this clone is shallow: \(Self.deepen)" : "name a commit, a branch or a tag"
        return DeskFailure("'\(revision)' is not a revision of this repository; \(remedy)")
    }

    /// Returns the tree of the book's folder in a commit; nil where the commit does not hold that folder.
    func tree(of commit: String) -> String? {
        let folder = prefix.hasSuffix("/") ? String(prefix.dropLast()) : prefix
        guard let tree = line(["rev-parse", "--verify", "--quiet", "\(commit):\(folder)"]), line(["cat-file", "-t", tree]) == "tree" else {
            return nil
        }
        return tree
    }
}
