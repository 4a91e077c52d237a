import Foundation

/// What lies in a folder, by paths relative to it; links are named, not followed.
struct FolderTree {
    let files: [String]
    /// Parents first.
    let folders: [String]

    init(_ folder: String) {
        var (files, folders): ([String], [String]) = ([], [])
        var open = [""]
        while let current = open.popLast() {
            // A folder that cannot be listed is left alone: nothing in it was written by us.
            let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(current)")) ?? []
            for name in names {
                let path = current.isEmpty ? name : "\(current)/\(name)"
                if Self.isFolder("\(folder)/\(path)") {
                    folders.append(path)
                    open.append(path)
                } else {
                    files.append(path)
                }
            }
        }
        self.files = files
        self.folders = folders
    }

    private static func isFolder(_ path: String) -> Bool {
        var information = stat()
        return lstat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    }
}
