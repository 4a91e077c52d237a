#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Puts one file into the folder of the new site.
struct FileStager {
    let old: String
    let staging: String

    /// Links the file from the old site where it has the same bytes there, else writes it.
    ///
    /// - Returns: true when the file is unchanged.
    func stage(_ file: SiteFile) throws -> Bool {
        let contents = file.contents
        let target = "\(staging)/\(file.path)"
        let present = "\(old)/\(file.path)"
        if Self.file(present, equals: contents), link(present, target) == 0 { return true }
        try Self.write(contents, to: target)
        return false
    }

    /// Makes files and folders last through a crash. One flush of everything is much faster than thousands of single ones.
    static func flush(_ paths: [String]) {
        if paths.count > 200 { return sync() }
        for path in paths {
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { continue }
            fsync(descriptor)
            close(descriptor)
        }
    }

    static func reason() -> String { String(cString: strerror(errno)).lowercased() }

    private static func file(_ path: String, equals contents: [UInt8]) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0, Int(information.st_size) == contents.count else { return false }
        var present = [UInt8](repeating: 0, count: contents.count)
        var offset = 0
        while offset < present.count {
            let count = present.withUnsafeMutableBytes { read(descriptor, $0.baseAddress?.advanced(by: offset), $0.count - offset) }
            guard count > 0 else { return false }
            offset += count
        }
        return present == contents
    }

    private static func write(_ contents: [UInt8], to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw SiteWriter.Failure(description: "cannot write '\(path)': \(reason()); choose another folder") }
        defer { close(descriptor) }
        var offset = 0
        while offset < contents.count {
            let count = contents.withUnsafeBytes { posixWrite(descriptor, $0.baseAddress?.advanced(by: offset), contents.count - offset) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw SiteWriter.Failure(description: "cannot write '\(path)': \(reason()); make room on the disk") }
            offset += count
        }
    }

    private static func posixWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
        Glibc.write(descriptor, bytes, count)
        #elseif canImport(Musl)
        Musl.write(descriptor, bytes, count)
        #else
        Darwin.write(descriptor, bytes, count)
        #endif
    }
}
