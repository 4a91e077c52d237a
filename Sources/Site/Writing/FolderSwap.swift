import Basics
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Puts a complete new site in the place of the old one, and cleans up after builds that were killed.
struct FolderSwap {
    let output: OutputFolder
    private var folder: String { output.path }

    var staging: String { "\(folder).new-\(getpid())" }
    private var old: String { "\(folder).old-\(getpid())" }

    /// Swaps names: one exchange where the file system has it, so that there is a site at every moment; else two renames, of
    /// which the next build repairs the first.
    ///
    /// - Returns: where the old site is now, nil where there was none.
    /// - Throws: `Blocked` where the folder cannot be renamed at all.
    func swap() throws -> String? {
        guard output.exists else {
            guard rename(staging, folder) == 0 else { throw failure("write") }
            return nil
        }
        let code = FileExchange.swap(staging, folder)
        if code == 0 { return staging }
        if code == EBUSY || code == EXDEV { throw Blocked() }
        guard FileExchange.isUnsupported(code) else {
            errno = code
            throw failure("replace")
        }
        guard rename(folder, old) == 0 else {
            if errno == EBUSY || errno == EXDEV { throw Blocked() }
            throw failure("replace")
        }
        if rename(staging, folder) == 0 { return old }
        let failure = failure("write")
        rename(old, folder)
        throw failure
    }

    /// The folder is the root of a file system.
    struct Blocked: Error {}

    private func failure(_ verb: String) -> SiteWriter.Failure {
        SiteWriter.Failure(description: "cannot \(verb) '\(folder)': \(FileStager.reason()); check the rights of its parent folder")
    }

    /// Links the files of others from the old site into the new one.
    ///
    /// - Returns: false where that is not possible, such as for a volume below the site.
    func adoptForeign(_ isOurs: (String) -> Bool) -> Bool {
        let tree = FolderTree(folder)
        let foreign = tree.files.filter { !isOurs($0) }
        let parents = Set(foreign.flatMap(Self.parents))
        let inhabited = Set(tree.files.flatMap(Self.parents))
        // An empty folder is somebody's too.
        for path in tree.folders where parents.contains(path) || !inhabited.contains(path) { makeFolder(path) }
        return foreign.allSatisfy { path in
            let target = "\(staging)/\(path)"
            return linkat(AT_FDCWD, "\(folder)/\(path)", AT_FDCWD, target, 0) == 0 || errno == EEXIST
        }
    }

    private func makeFolder(_ path: String) {
        guard mkdir("\(staging)/\(path)", 0o755) == 0 else { return }
        OutputFolder.copyRights(of: "\(folder)/\(path)", to: "\(staging)/\(path)")
    }

    /// Removes an old site; what somebody put into it since the new one was made moves over.
    func retire(_ retired: String) {
        let manifest = SiteManifest(of: retired)
        let present = SiteManifest(of: folder)
        for path in manifest == nil ? [] : FolderTree(retired).files {
            if manifest?.contains(path) == true || present?.contains(path) == true { continue }
            let (own, new) = ("\(retired)/\(path)", "\(folder)/\(path)")
            if Self.isSame(own, new) { continue }
            try? FileManager.default.createDirectory(
                atPath: (new as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            rename(own, new)
        }
        try? FileManager.default.removeItem(atPath: retired)
    }

    /// Undoes what builds left that were killed: a site between two renames, folders beside it.
    func repair() {
        let leftovers = leftovers
        if !output.exists, let whole = leftovers.first(where: { $0.hasPrefix("\(folder).old-") && SiteManifest(of: $0) != nil }) {
            rename(whole, folder)
        }
        // A complete one may hold what others put into the old site; one without a manifest was never finished.
        for leftover in leftovers { retire(leftover) }
    }

    private var leftovers: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: output.parent)) ?? []
        return names.sorted().filter { name in
            [".new-", ".old-"].contains { mark in
                guard name.hasPrefix(output.name + mark), let process = Int32(name.dropFirst(output.name.count + mark.count)) else {
                    return false
                }
                return kill(process, 0) != 0 && errno == ESRCH
            }
        }.map { "\(output.parent)/\($0)" }
    }

    private static func parents(_ path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }

    private static func isSame(_ first: String, _ second: String) -> Bool {
        var (left, right) = (stat(), stat())
        guard lstat(first, &left) == 0, lstat(second, &right) == 0 else { return false }
        return left.st_dev == right.st_dev && left.st_ino == right.st_ino
    }
}
