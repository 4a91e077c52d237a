/// A file of the book as the folder shows it, unread.
package struct BookFile: Sendable, Hashable {
    package enum Kind: UInt8, Sendable, Hashable { case settings, template, article, fragment, fixture, uncovered, asset, theme }

    package static let settingsPath = ".replybook.yml"

    /// Relative to the book, with `/`.
    package let path: String
    package let kind: Kind
    package let stamp: FileStamp
}

/// What the file system says of a file; a file with the same stamp is taken to be unchanged.
package struct FileStamp: Sendable, Hashable {
    package let size: Int64
    /// Nanoseconds since 1970.
    package let modified: Int64
    /// Nanoseconds since 1970 at which content or rights last changed. No program can set it: it tells an edit apart whose
    /// writer put the time of modification back, as `tar`, `cp -p` and builds of fixed times do.
    package let changed: Int64
    package let inode: UInt64

    package init(size: Int64, modified: Int64, changed: Int64, inode: UInt64) {
        self.size = size
        self.modified = modified
        self.changed = changed
        self.inode = inode
    }
}
