/// Replaces many files, each whole or not at all, in a fraction of the time that one after the other takes: the disk is waited for
/// once for a few hundred files.
///
/// ```swift
/// try AtomicFiles.write([(path: first, bytes: Array("one\n".utf8)), (path: second, bytes: Array("two\n".utf8))])
/// ```
package enum AtomicFiles {
    /// Files of one wait; each is open until it has its name, and a process may have 1,024 open files.
    private static let most = 256

    /// - Throws: the first refusal. Files of the waits before it are replaced, the others are as they were.
    package static func write(_ files: [(path: String, bytes: [UInt8])]) throws(FileFault) {
        let named = files.map { (target: AtomicFile.resolved($0.path), file: $0) }
        let folders = Dictionary(grouping: named) { folder(of: $0.target) }
        for (folder, files) in folders.sorted(by: { $0.key < $1.key }) {
            for start in stride(from: 0, to: files.count, by: most) {
                var batch = try AtomicBatch(folder)
                for (target, file) in files[start..<min(start + most, files.count)] {
                    try batch.add(file.bytes, as: String(target.split(separator: "/").last ?? ""), called: file.path)
                }
                try batch.finish()
            }
        }
    }

    private static func folder(of path: String) -> String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "." }
}
