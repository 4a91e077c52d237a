import CFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files of one folder that are written and have no name yet. What has none when the owner ends is removed.
struct AtomicBatch: ~Copyable {
    private struct File {
        let descriptor: Int32
        let temporary: String
        let name: String
        /// How messages call it.
        let path: String
    }

    private let folder: Descriptor
    private var files: [File] = []
    /// Files from the first on that have their name.
    private var done = 0

    init(_ path: String) throws(FileFault) {
        let number = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard number >= 0 else { throw FileFault(verb: "write", path: path, code: errno) }
        folder = Descriptor(number)
        LeftoverFiles.remove(from: folder)
    }

    deinit {
        for file in files[done...] { unlinkat(folder.number, file.temporary, 0) }
        for file in files { close(file.descriptor) }
    }

    mutating func add(_ bytes: [UInt8], as name: String, called path: String) throws(FileFault) {
        let temporary = LeftoverFiles.name()
        let number = openat(folder.number, temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard number >= 0 else { throw FileFault(verb: "write", path: path, code: errno) }
        files.append(File(descriptor: number, temporary: temporary, name: name, path: path))
        guard LeftoverFiles.claim(number) else { throw FileFault(verb: "write", path: path, code: EAGAIN) }
        try AtomicFile.fill(number, [bytes], path, mode: AtomicFile.mode(of: name, in: folder))
    }

    /// Waits for the disk and gives all files their names.
    mutating func finish() throws(FileFault) {
        if replybook_sync_all(folder.number) != 0 {
            for file in files where fsync(file.descriptor) != 0 { throw FileFault(verb: "write", path: file.path, code: errno) }
        }
        while done < files.count {
            let file = files[done]
            guard renameat(folder.number, file.temporary, folder.number, file.name) == 0 else {
                throw FileFault(verb: "replace", path: file.path, code: errno)
            }
            done += 1
        }
        fsync(folder.number)
    }
}
