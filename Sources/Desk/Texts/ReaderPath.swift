import Basics
import Foundation

/// How paths of a book are printed for those who open them.
package enum ReaderPath {
    /// Put before a path of the book, it leads there from the working folder: empty, or with a final `/`.
    package static func prefix(of root: String) -> String {
        let here = URL(filePath: FileManager.default.currentDirectoryPath).standardizedFileURL.path
        return closed(RelativePath.of(root, from: here))
    }

    /// The path of the book from the top of its git repository: empty, or with a final `/`; nil outside a repository.
    ///
    /// A linked worktree and a submodule have a file `.git` in place of the folder.
    package static func repositoryPrefix(of root: String) -> String? {
        var folder = URL(filePath: root)
        while !FileManager.default.fileExists(atPath: folder.appending(path: ".git").path) {
            guard folder.path != "/" else { return nil }
            folder.deleteLastPathComponent()
        }
        return closed(RelativePath.of(root, from: folder.path))
    }

    private static func closed(_ path: String) -> String { path.isEmpty ? "" : path + "/" }
}
