import Basics
import Content
import Exchange
import Foundation
import Language

/// Writes texts of a book for another tool.
package struct ExportJob {
    package let root: String
    package let format: ExchangeFormat
    package var language: LanguageTag?
    package var category: Content.Category?
    /// Drafts too; published texts alone where false.
    package var takesDrafts = false

    package init(root: String, format: ExchangeFormat) {
        self.root = root
        self.format = format
    }

    /// - Throws: `DeskFailure` for a format that is only read, or where no text is wanted.
    package func result() throws -> ExportResult {
        let book = BookLoader.load(root)
        let export = BookExport(book) { name, status in
            (status == .published || takesDrafts && status == .draft) && (language == nil || language == name.language)
                && (category == nil || category == name.id.category)
        }
        let result = try ImportJob.naming { try FormatWriter.write(export, of: book, as: format) }
        guard !export.texts.isEmpty else { throw DeskFailure("no published text fits; leave out a filter, or use --drafts") }
        return result
    }

    /// Writes into a file, or into a folder for a format of many files.
    ///
    /// - Throws: `DeskFailure` where that cannot be done.
    package func write(_ files: [ExportFile], to path: String) throws {
        guard FormatWriter.folders.contains(format) else {
            return try DeskFailure.naming { try AtomicFile.write(Array((files.first?.text ?? "").utf8), to: path) }
        }
        for file in files {
            let target = "\(path)/\(file.path)"
            do {
                try FileManager.default.createDirectory(
                    at: URL(filePath: target).deletingLastPathComponent(), withIntermediateDirectories: true)
            } catch {
                throw DeskFailure("cannot make '\(path)': \(error.localizedDescription); choose another folder")
            }
            try DeskFailure.naming { try AtomicFile.write(Array(file.text.utf8), to: target) }
        }
    }
}
