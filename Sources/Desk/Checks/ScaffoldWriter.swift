import Basics
import Checking
import Diagnostics
import Foundation

/// Writes new files and never touches one that is there.
package struct ScaffoldWriter {
    package let root: String
    package let notes: Notes

    package init(root: String, notes: Notes) {
        self.root = root
        self.notes = notes
    }

    /// - Returns: the paths of the files that were written, in the order given.
    @discardableResult
    package func write(_ files: [ScaffoldFile], keepsExisting: Bool) throws -> [String] {
        var written: [String] = []
        do {
            try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        } catch {
            throw DeskFailure("cannot make '\(root)': \(error.localizedDescription); choose another folder")
        }
        for file in files {
            let url = URL(filePath: root + "/" + file.path)
            if FileManager.default.fileExists(atPath: url.path) {
                guard keepsExisting else { throw DeskFailure("'\(file.path)' is there already; edit it, or choose another id") }
                notes.note("'\(file.path)' is there already and stays as it is")
                continue
            }
            do throws(FileFault) {
                try ContentFile.write(Array(file.text.utf8), to: file.path, inBook: root)
            } catch {
                throw DeskFailure(error.description)
            }
            written.append(file.path)
        }
        return written
    }
}
