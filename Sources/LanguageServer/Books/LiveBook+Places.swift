import Basics
import Content
import Diagnostics
import Foundation

/// Addresses and places of the book's files.
extension LiveBook {
    /// As the client writes it where the file is open.
    func uri(of path: String) -> String { documents[path]?.uri ?? FileAddress.uri(root + "/" + path) }

    func places(_ path: String, _ encoding: PositionEncoding) -> PlaceMap {
        if let document = documents[path] { return document.places(encoding) }
        return PlaceMap(source(path) ?? fileOnDisk(path) ?? SourceFile(path: path, text: ""), encoding)
    }

    /// A file of the folder that is not a text of the book, such as an accepted render; nil where it cannot be read.
    func fileOnDisk(_ path: String) -> SourceFile? {
        if let document = documents[path] { return document.file }
        guard FileManager.default.fileExists(atPath: root + "/" + path), ContentFile.isInside(path, of: root) else { return nil }
        do throws(FileFault) {
            return String(validating: try RegularFile.bytes(root + "/" + path), as: UTF8.self).map { SourceFile(path: path, text: $0) }
        } catch { return nil }
    }

    /// The maps of what was imported from other tools, and into which files.
    var exchangeMaps: [SourceFile] {
        let folder = ".replybook-exchange"
        let names = FileManager.default.enumerator(atPath: root + "/" + folder)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".json") }.sorted().compactMap { fileOnDisk(folder + "/" + $0) }
    }
}
