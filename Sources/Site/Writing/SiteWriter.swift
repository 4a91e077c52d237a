import Basics
import Content
import Diagnostics
import Foundation

/// Writes a site into a folder as a whole: the old site stays until the new one is complete.
///
/// The new folder is filled beside the old one, unchanged files are linked from it (same bytes, same times), everything is
/// flushed, then the two swap names.
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

    /// Says that a folder is a site of ours and may be replaced.
    static let mark = ".replybook-site"
    private let folder: String

    /// - Parameter folder: absolute path of the site.
    package init(folder: String) {
        self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    }

    /// - Throws: `Failure` when the folder is not ours or cannot be written; the old site is whole then.
    package func write(_ files: [SiteFile]) throws -> Summary {
        try write(files, memory: BuildMemory()).summary
    }

    /// - Parameter memory: of the last build; it saves work and changes no byte.
    package func write(_ files: [SiteFile], memory: BuildMemory) throws -> Result {
        try checkOwnership()
        let staging = folder + ".new-\(getpid())"
        try? FileManager.default.removeItem(atPath: staging)
        do {
            try makeFolders(of: files, in: staging)
            let all = files + [SiteFile(Self.mark, text: "Written by replybook site. The next build replaces this folder.\n")]
            let stager = FileStager(old: folder, staging: staging, known: memory.outputs)
            let staged = try all.parallelMap { file in Swift.Result { try stager.stage(file) } }.map { try $0.get() }
            let written = zip(all, staged).filter { !$1.isUnchanged }.map { $0.0.path }
            FileStager.flush(written.map { "\(staging)/\($0)" } + [staging])
            let paths = Set(all.map(\.path))
            let removed = namesBefore().count { !paths.contains($0) && isFile($0) }
            try swap(staging)
            FileStager.flush([(folder as NSString).deletingLastPathComponent])
            removeLeftovers()
            var memory = memory
            memory.outputs = Dictionary(zip(all, staged).compactMap { file, staged in staged.output.map { (file.path, $0) } }) { first, _ in
                first
            }
            return Result(summary: Summary(written: written.count, unchanged: all.count - written.count, removed: removed), memory: memory)
        } catch {
            try? FileManager.default.removeItem(atPath: staging)
            throw error
        }
    }

    /// Files and folders of the old site.
    private func namesBefore() -> [String] {
        // Where there is no old site, nothing is removed.
        (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    }

    private func isFile(_ name: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder) && !isFolder.boolValue
    }

    private func checkOwnership() throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else { return }
        guard isFolder.boolValue else { throw Failure(description: "cannot write '\(folder)': it is a file; choose another folder") }
        let content = try FileManager.default.contentsOfDirectory(atPath: folder)
        if !content.isEmpty, !content.contains(Self.mark) {
            throw Failure(
                description: "cannot write '\(folder)': it holds files that are no site of replybook; choose another folder or empty it")
        }
    }

    private func makeFolders(of files: [SiteFile], in staging: String) throws {
        let folders = Set(files.map { file in file.path.lastIndex(of: "/").map { String(file.path[..<$0]) } ?? "" }).union([""])
        for folder in folders.sorted() {
            do {
                try FileManager.default.createDirectory(
                    atPath: folder.isEmpty ? staging : "\(staging)/\(folder)", withIntermediateDirectories: true)
            } catch {
                throw Failure(description: "cannot write '\(staging)': \(Self.reason(error)); choose another folder")
            }
        }
    }

    /// The system's words, which Foundation keeps behind its own.
    private static func reason(_ error: any Error) -> String {
        guard let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError, cause.domain == NSPOSIXErrorDomain else {
            return "the folder cannot be made"
        }
        return FileFault.reason(Int32(cause.code))
    }

    /// What builds left beside the site that were killed.
    private func removeLeftovers() {
        let parent = (folder as NSString).deletingLastPathComponent
        let name = (folder as NSString).lastPathComponent
        for other in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] {
            for mark in [".new-", ".old-"] where other.hasPrefix(name + mark) {
                guard let process = Int32(other.dropFirst(name.count + mark.count)), kill(process, 0) != 0, errno == ESRCH else { continue }
                try? FileManager.default.removeItem(atPath: "\(parent)/\(other)")
            }
        }
    }

    private func swap(_ staging: String) throws {
        let old = folder + ".old-\(getpid())"
        let exists = FileManager.default.fileExists(atPath: folder)
        if exists, rename(folder, old) != 0 {
            throw Failure(description: "cannot replace '\(folder)': \(FileStager.reason()); check the rights of its parent folder")
        }
        if rename(staging, folder) != 0 {
            let reason = FileStager.reason()
            if exists { rename(old, folder) }
            throw Failure(description: "cannot write '\(folder)': \(reason); check the rights of its parent folder")
        }
        if exists { try? FileManager.default.removeItem(atPath: old) }
    }
}
