#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The file that this process runs.
package enum ProgramFile {
    /// Returns what tells it from the program of another day: where it lies, its size and the times the file system keeps of
    /// it; nil where a program cannot find itself, which then trusts nothing that was left behind.
    package static var stamp: [Int]? {
        var information = stat()
        guard stat("/proc/self/exe", &information) == 0 || stat(CommandLine.arguments.first ?? "", &information) == 0 else { return nil }
        #if canImport(Darwin)
            let times = [information.st_mtimespec, information.st_ctimespec]
        #else
            let times = [information.st_mtim, information.st_ctim]
        #endif
        return [Int(information.st_dev), Int(information.st_ino), Int(information.st_size)]
            + times.flatMap { [Int($0.tv_sec), $0.tv_nsec] }
    }
}
