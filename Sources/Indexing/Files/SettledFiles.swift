import Content

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Lists files at a moment after which every edit shows in their stamps.
///
/// A file system takes its times from the kernel's tick of 1 to 10 ms: a second edit in the tick of the first one would leave
/// the stamp as it is, if the size stays. So where a file changed this very moment, the files are listed again after it.
enum SettledFiles {
    private static let tick: Int64 = 20_000_000
    private static let attempts = 5

    static func scan(_ list: () -> [BookFile]) -> [BookFile] {
        var files = list()
        for _ in 0..<attempts {
            let newest = files.reduce(Int64.min) { max($0, $1.stamp.changed) }
            let age = now() &- newest
            guard (0..<tick).contains(age) else { break }
            usleep(UInt32((tick - age) / 1000) + 1)
            files = list()
        }
        return files
    }

    /// The clock that stamps come from, in nanoseconds since 1970.
    private static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
}
