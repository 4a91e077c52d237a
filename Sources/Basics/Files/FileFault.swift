#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why a file could not be written or read, and what to do about it.
package struct FileFault: Error, Hashable, CustomStringConvertible {
    package enum Cause: Hashable, Sendable {
        /// A system call refused; its errno.
        case system(Int32)
        /// A symbolic link lies where the program writes files of its own.
        case link
        /// A folder, pipe or device lies where a file should.
        case notAFile
        case notAFolder
        /// A symbolic link on the way leads out of the book.
        case outsideBook
        /// Another process holds the lock for longer than anybody waits.
        case locked
    }

    package let verb: String
    package let path: String
    package let cause: Cause

    package init(verb: String, path: String, code: Int32) { self.init(verb: verb, path: path, .system(code)) }

    package init(verb: String, path: String, _ cause: Cause) {
        self.verb = verb
        self.path = path
        self.cause = cause
    }

    /// The errno; 0 where no system call refused.
    package var code: Int32 { if case .system(let code) = cause { code } else { 0 } }

    /// True where what is written would go to a place that the user did not choose: no command goes on after that.
    package var isLedAstray: Bool { cause == .link || cause == .outsideBook }

    package var reason: String {
        switch cause {
        case .system(let code): Self.reason(code)
        case .link: "it is a symbolic link"
        case .notAFile: "it is not a regular file"
        case .notAFolder: "it is not a folder"
        case .outsideBook: "a symbolic link leads out of the book"
        case .locked: "another process has locked it"
        }
    }

    package var remedy: String {
        switch cause {
        case .system(let code) where [ENOSPC, EDQUOT].contains(code): "free some space on the disk"
        case .system(let code) where [EACCES, EPERM, EROFS].contains(code): "check the permissions of the file and its folder"
        case .system: "check the folder's permissions and free space"
        case .link, .notAFile, .notAFolder: "remove it, and the program makes it anew"
        case .outsideBook: "remove the link, or copy what it leads to into the book"
        case .locked: "try again when that process has ended"
        }
    }

    /// What the system says of an errno, in lower case.
    package static func reason(_ code: Int32) -> String { String(cString: strerror(code)).lowercased() }

    package var description: String { "cannot \(verb) '\(path)': \(reason); \(remedy)" }
}
