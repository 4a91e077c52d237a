import Basics
import Content
import Diagnostics
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes a site into a folder as a whole: the old site stays until the new one is complete.
///
/// The new folder is filled beside the old one, unchanged files are linked from it (same bytes, same times), everything is
/// flushed, then the two exchange names. A folder that cannot be renamed, such as a volume, is filled in place: each page is
/// whole at every moment, and what new pages need is there before them. Files of others stay where they are.
package struct SiteWriter: Sendable {
    package struct Summary: Sendable, Equatable {
        package let written: Int
        package let unchanged: Int
        package let removed: Int
    }

    /// What was written, and what the next build may know of it.
    package struct Result: Sendable {
        package let summary: Summary
        package let memory: BuildMemory
    }

    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// Ends the names of files that are not complete yet.
    static var temporarySuffix: String { ".\(getpid())\(temporaryMark)" }
    private static let temporaryMark = ".replybook-tmp"

    private let folder: String
    private let book: String?
    private let progress: RunProgress
    /// Fills the folder as if it could not be renamed.
    var isInPlace = false

    /// - Parameters:
    ///   - folder: absolute path of the site; a link is followed.
    ///   - book: absolute path of the book, whose own folders are no place for a site.
    ///   - progress: hears how many files are written.
    package init(folder: String, book: String? = nil, progress: RunProgress = .silent) {
        self.progress = progress
        self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        self.book = book
    }

    /// - Throws: `Failure` when the folder is not ours or cannot be written; the old site is whole then.
    package func write(_ files: [SiteFile]) throws -> Summary {
        try write(files, memory: BuildMemory()).summary
    }

    /// - Parameter memory: of the last build; it saves work and changes no byte.
    package func write(_ files: [SiteFile], memory: BuildMemory) throws -> Result {
        let output = try OutputFolder(folder, book: book)
        let swap = FolderSwap(output: output)
        swap.repair()
        try output.checkOwnership()
        let before = SiteManifest(of: output.path)
        let manifest = SiteManifest(Set(files.map(\.path)))
        let removed = (before?.paths ?? []).subtracting(manifest.paths).filter { OutputFolder.information("\(output.path)/\($0)") != nil }
        let staged =
            try fillBeside(swap, files, manifest, before: before, memory)
            ?? fillInPlace(output, files, manifest, before: before, memory)
        return Self.result(files, staged, removed: removed.count, memory)
    }

    private static func result(_ files: [SiteFile], _ staged: [FileStager.Staged], removed: Int, _ memory: BuildMemory) -> Result {
        let unchanged = staged.count(where: \.isUnchanged)
        var memory = memory
        memory.outputs = Dictionary(zip(files, staged).compactMap { file, staged in staged.output.map { (file.path, $0) } }) { first, _ in
            first
        }
        return Result(summary: Summary(written: files.count - unchanged, unchanged: unchanged, removed: removed), memory: memory)
    }

    /// - Returns: nil where the folder cannot be replaced as a whole; nothing was changed then.
    private func fillBeside(
        _ swap: FolderSwap, _ files: [SiteFile], _ manifest: SiteManifest, before: SiteManifest?, _ memory: BuildMemory
    ) throws -> [FileStager.Staged]? {
        let (output, staging) = (swap.output, swap.staging)
        if isInPlace || output.isMountPoint || access(output.parent, W_OK) != 0 && output.exists { return nil }
        defer { try? FileManager.default.removeItem(atPath: staging) }
        try Self.makeFolders(of: files, in: staging, like: output.path)
        let stager = FileStager(old: output.path, staging: staging, known: memory.outputs)
        let staged = try stage(files, stager)
        guard swap.adoptForeign({ before?.contains($0) == true || manifest.contains($0) }) else { return nil }
        // Last, so that a folder with a manifest is complete.
        _ = try stager.stage(manifest.file)
        FileStager.flush(Self.written(files, staged).map { "\(staging)/\($0)" } + ["\(staging)/\(SiteManifest.name)", staging])
        do {
            if let old = try swap.swap() { swap.retire(old) }
        } catch is FolderSwap.Blocked {
            return nil
        }
        FileStager.flush([output.parent])
        return staged
    }

    private func fillInPlace(
        _ output: OutputFolder, _ files: [SiteFile], _ manifest: SiteManifest, before: SiteManifest?, _ memory: BuildMemory
    ) throws -> [FileStager.Staged] {
        let folder = output.path
        let stager = FileStager(old: folder, staging: folder, known: memory.outputs)
        try Self.makeFolders(of: files, in: folder, like: folder)
        // Whatever happens in between, the next build knows all that is ours.
        _ = try stager.stage(SiteManifest(manifest.paths.union(before?.paths ?? [])).file)
        // Names of assets change with their contents, so the pages of the last build find theirs until they are replaced.
        let assets = files.filter { $0.path.hasPrefix("assets/") }
        var staged = Dictionary(zip(assets.map(\.path), try stage(assets, stager))) { first, _ in first }
        let pages = files.filter { !$0.path.hasPrefix("assets/") }
        staged.merge(zip(pages.map(\.path), try stage(pages, stager))) { first, _ in first }
        for path in (before?.paths ?? []).subtracting(manifest.paths) { Self.remove(path, in: folder) }
        _ = try stager.stage(manifest.file)
        Self.removeTemporaries(in: folder)
        FileStager.flush([folder])
        return files.compactMap { staged[$0.path] }
    }

    private func stage(_ files: [SiteFile], _ stager: FileStager) throws -> [FileStager.Staged] {
        progress.begin("writing files", total: files.count)
        return try files.parallelMap(progress: progress) { file in Swift.Result { try stager.stage(file) } }.map { try $0.get() }
    }

    private static func written(_ files: [SiteFile], _ staged: [FileStager.Staged]) -> [String] {
        zip(files, staged).filter { !$1.isUnchanged }.map { $0.0.path }
    }

    /// Removes a file, and the folders that it leaves empty.
    private static func remove(_ path: String, in folder: String) {
        guard unlink("\(folder)/\(path)") == 0 else { return }
        var parent = (path as NSString).deletingLastPathComponent
        while !parent.isEmpty, rmdir("\(folder)/\(parent)") == 0 { parent = (parent as NSString).deletingLastPathComponent }
    }

    /// Files that a killed build began.
    private static func removeTemporaries(in folder: String) {
        for path in FolderTree(folder).files where path.hasSuffix(temporaryMark) {
            guard let process = path.dropLast(temporaryMark.count).split(separator: ".").last.flatMap({ Int32($0) }),
                kill(process, 0) != 0, errno == ESRCH
            else { continue }
            unlink("\(folder)/\(path)")
        }
    }

    private static func makeFolders(of files: [SiteFile], in target: String, like old: String) throws {
        let folders = Set(files.flatMap { file in file.path.indices.filter { file.path[$0] == "/" }.map { String(file.path[..<$0]) } })
        // Sorted, so that parents come first and what is made inside them takes over their group.
        for folder in [""] + folders.sorted() {
            let path = folder.isEmpty ? target : "\(target)/\(folder)"
            if let found = OutputFolder.information(path), found.st_mode & S_IFMT == S_IFDIR { continue }
            do {
                try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: folder.isEmpty)
            } catch {
                throw Failure(description: "cannot write '\(path)': \(reason(error)); choose another folder")
            }
            if target != old { OutputFolder.copyRights(of: folder.isEmpty ? old : "\(old)/\(folder)", to: path) }
        }
    }

    /// The system's words, which Foundation keeps behind its own.
    private static func reason(_ error: any Error) -> String {
        guard let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError, cause.domain == NSPOSIXErrorDomain else {
            return "the folder cannot be made"
        }
        return FileFault.reason(Int32(cause.code))
    }
}
