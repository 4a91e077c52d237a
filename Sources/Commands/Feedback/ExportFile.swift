import Desk
import Foundation

/// A file that is read line by line, a folder of mails, or standard input.
enum ExportFile {
    static func handle(_ file: String) throws -> FileHandle {
        if file == "-" { return .standardInput }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue,
            let input = FileHandle(forReadingAtPath: file)
        else {
            throw DeskFailure(
                "cannot read '\(file)': there is no such file, or it is not readable; name an exported file, or - for standard input")
        }
        return input
    }

    /// The files that are mails, in the order of their paths: those that end in `.eml`, and all in the folders `cur` and `new`
    /// of a Maildir. Nil for what is not a folder.
    static func mails(inFolder folder: String) throws -> [String]? {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else { return nil }
        guard let found = FileManager.default.enumerator(atPath: folder) else {
            throw DeskFailure("cannot read '\(folder)': the folder is not readable; check its permissions")
        }
        let root = folder.hasSuffix("/") ? folder : folder + "/"
        var paths: [String] = []
        while let path = found.nextObject() as? String {
            let parts = path.split(separator: "/")
            let isInMaildir = parts.count > 1 ? ["cur", "new"].contains(parts[parts.count - 2]) : ["cur", "new"].contains(root.folderName)
            guard path.lowercased().hasSuffix(".eml") || isInMaildir else { continue }
            if found.fileAttributes?[.type] as? FileAttributeType == .typeRegular { paths.append(root + path) }
        }
        guard !paths.isEmpty else {
            throw DeskFailure("cannot read '\(folder)': it has no mails; name a folder of .eml files, a Maildir or an exported file")
        }
        return paths.sorted()
    }
}

extension String {
    /// The last part of a path that ends in a slash.
    fileprivate var folderName: Substring { split(separator: "/").last ?? "" }
}
