#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Tells this program from the one of another day: where it lies, its size and the times the file system keeps of it.
package enum ProgramStamp {
    package static var current: Digest {
        var information = stat()
        guard stat("/proc/self/exe", &information) == 0 || stat(CommandLine.arguments.first ?? "", &information) == 0 else {
            // A program that cannot find itself trusts nothing that was left behind.
            return Digest(high: .random(in: .min ... .max), low: .random(in: .min ... .max))
        }
        var builder = DigestBuilder()
        builder.add(Int(information.st_dev))
        builder.add(Int(information.st_ino))
        builder.add(Int(information.st_size))
        #if canImport(Darwin)
            for time in [information.st_mtimespec, information.st_ctimespec] { builder.add(Int(time.tv_sec)); builder.add(time.tv_nsec) }
        #else
            for time in [information.st_mtim, information.st_ctim] { builder.add(time.tv_sec); builder.add(time.tv_nsec) }
        #endif
        return builder.digest
    }
}
