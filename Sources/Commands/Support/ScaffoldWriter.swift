import Basics
import Checking
import Diagnostics
import Foundation

/// Writes new files and never touches one that is there.
struct ScaffoldWriter {
    let root: String
    let console: Console

    func write(_ files: [ScaffoldFile], keepsExisting: Bool) throws {
        for file in files {
            let url = URL(filePath: root + "/" + file.path)
            if FileManager.default.fileExists(atPath: url.path) {
                guard keepsExisting else { throw CommandFailure("'\(file.path)' is there already; edit it, or choose another id") }
                console.note("'\(file.path)' is there already and stays as it is")
                continue
            }
            do {
                try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            } catch {
                throw CommandFailure("cannot write '\(file.path)': \(error.localizedDescription.lowercased()); make the folder writable")
            }
            do throws(FileFault) {
                try AtomicFile.write(Array(file.text.utf8), to: url.path)
            } catch {
                throw CommandFailure(error.description)
            }
        }
    }
}
