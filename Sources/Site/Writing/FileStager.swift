import Basics
import Diagnostics

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
    /// Of the last build, by path.
    let known: [String: OutputMemory]

    struct Staged: Sendable {
        let isUnchanged: Bool
        /// Nil for a file whose bytes have to be made each time.
        let output: OutputMemory?
    }

    /// Links the file from the old site where it has the same bytes there, else writes it.
    ///
    /// A file whose inputs are those of the last build is not made again: the old one is compared with what was written then.
    func stage(_ file: SiteFile) throws -> Staged {
        let target = "\(staging)/\(file.path)"
        let present = Self.bytes("\(old)/\(file.path)")
        let prepared = file.prepared
        if let inputs = prepared.digest, let before = known[file.path], before.inputs == inputs, let present,
            Digest(present) == before.contents,
            link("\(old)/\(file.path)", target) == 0
        {
            return Staged(isUnchanged: true, output: before)
        }
        let contents = prepared.make()
        let output = prepared.digest.map { OutputMemory(inputs: $0, contents: Digest(contents)) }
        if present == contents, link("\(old)/\(file.path)", target) == 0 { return Staged(isUnchanged: true, output: output) }
        try Self.write(contents, to: target)
        return Staged(isUnchanged: false, output: output)
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

    static func reason() -> String { FileFault.reason(errno) }

    /// The bytes of a regular file; nil where there is none.
    static func bytes(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = Int(information.st_size)
        guard let bytes = OpenFile.read(size, from: descriptor), bytes.count == size else { return nil }
        return bytes
    }

    private static func write(_ contents: [UInt8], to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw SiteWriter.Failure(description: "cannot write '\(path)': \(reason()); choose another folder") }
        defer { close(descriptor) }
        guard OpenFile.write(contents, to: descriptor) else {
            throw SiteWriter.Failure(description: "cannot write '\(path)': \(reason()); make room on the disk")
        }
    }
}
