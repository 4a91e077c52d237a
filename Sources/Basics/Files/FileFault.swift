#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why a file could not be written or read: the system call and its errno.
package struct FileFault: Error, Equatable, CustomStringConvertible {
    package let verb: String
    package let path: String
    package let code: Int32

    package init(verb: String, path: String, code: Int32) {
        self.verb = verb
        self.path = path
        self.code = code
    }

    package var reason: String { Self.reason(code) }

    /// What the system says of an errno, in lower case.
    package static func reason(_ code: Int32) -> String { String(cString: strerror(code)).lowercased() }

    package var description: String {
        "cannot \(verb) '\(path)': \(reason); check the folder's permissions and free space"
    }
}
