import CFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Swaps two paths so that neither is ever missing.
package enum FileExchange {
    /// Gives each path what the other names, in one step that other programs see whole.
    ///
    /// - Returns: 0, or the errno; `isUnsupported` tells whether the file system cannot do it at all.
    package static func swap(_ first: String, _ second: String) -> Int32 {
        replybook_exchange(first, second) == 0 ? 0 : errno
    }

    package static func isUnsupported(_ code: Int32) -> Bool { code == ENOSYS || code == EINVAL || code == ENOTSUP || code == EOPNOTSUPP }
}
