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
    /// Where old and new are one folder, an unchanged file is left as it is.
    func stage(_ file: SiteFile) throws -> Staged {
        let target = "\(staging)/\(file.path)"
        if let source = file.source { return try copy(source, file.path, to: target) }
        let present = FileBytes.read("\(old)/\(file.path)")
        let prepared = file.prepared
        if let inputs = prepared.digest, let before = known[file.path], before.inputs == inputs, let present,
            Digest(present) == before.contents, keep(file.path, at: target)
        {
            return Staged(isUnchanged: true, output: before)
        }
        let contents = prepared.make()
        let output = prepared.digest.map { OutputMemory(inputs: $0, contents: Digest(contents)) }
        if present == contents, keep(file.path, at: target) { return Staged(isUnchanged: true, output: output) }
        try replace(target) { path in try Self.write(contents, to: path) }
        return Staged(isUnchanged: false, output: output)
    }

    private func copy(_ source: String, _ path: String, to target: String) throws -> Staged {
        if FileCopy.areEqual(source, "\(old)/\(path)"), keep(path, at: target) { return Staged(isUnchanged: true, output: nil) }
        try replace(target) { path in
            do throws(FileFault) {
                try FileCopy.copy(source, to: path)
            } catch {
                throw SiteWriter.Failure(
                    description: "cannot \(error.verb) '\(error.path)': \(error.reason); make room or check its rights")
            }
        }
        return Staged(isUnchanged: false, output: nil)
    }

    private var isInPlace: Bool { old == staging }

    private func keep(_ path: String, at target: String) -> Bool { isInPlace || link("\(old)/\(path)", target) == 0 }

    /// In the site that visitors read, a page is whole or not yet there.
    private func replace(_ target: String, _ write: (String) throws -> Void) throws {
        guard isInPlace else { return try write(target) }
        let temporary = target + SiteWriter.temporarySuffix
        unlink(temporary)
        do {
            try write(temporary)
            FileStager.flush([temporary])
            guard rename(temporary, target) == 0 else {
                throw SiteWriter.Failure(description: "cannot write '\(target)': \(Self.reason()); choose another folder")
            }
        } catch {
            unlink(temporary)
            throw error
        }
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

    private static func write(_ contents: [UInt8], to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw SiteWriter.Failure(description: "cannot write '\(path)': \(reason()); choose another folder") }
        defer { close(descriptor) }
        guard OpenFile.write(contents, to: descriptor) else {
            throw SiteWriter.Failure(description: "cannot write '\(path)': \(reason()); make room on the disk")
        }
    }
}
