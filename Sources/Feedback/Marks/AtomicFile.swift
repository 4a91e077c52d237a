import Foundation

/// Writes a file so that a crash leaves the old one or the new one, never a part.
enum AtomicFile {
    /// Temporary file beside it with the same permissions, fsync, rename.
    static func write(_ data: Data, to url: URL) throws {
        let target = url.resolvingSymlinksInPath()
        let temporary = target.deletingLastPathComponent().appendingPathComponent(".\(target.lastPathComponent).\(getpid()).tmp")
        var status = stat()
        let mode = stat(target.path, &status) == 0 ? status.st_mode & 0o777 : 0o644
        let descriptor = open(temporary.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw FeedbackError.cannotWrite(target.path, String(cString: strerror(errno))) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: data)
            try handle.synchronize()
            try handle.close()
            guard rename(temporary.path, target.path) == 0 else {
                throw FeedbackError.cannotWrite(target.path, String(cString: strerror(errno)))
            }
        } catch {
            unlink(temporary.path)
            throw error
        }
    }
}
