import Desk
import Foundation

/// A file that is read line by line, or standard input.
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
}
