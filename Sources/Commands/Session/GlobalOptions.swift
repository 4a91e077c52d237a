import ArgumentParser
import Content
import Desk
import Foundation

/// Flags that every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Folder of the book (default: the nearest folder upwards with Templates/).", valueName: "dir"))
    var book: String?

    @Flag(name: .customLong("no-color"), help: "Print without colours; NO_COLOR does the same.")
    var noColor = false

    @Flag(name: .shortAndLong, help: "Say nothing about the run.")
    var quiet = false

    /// Absolute path of the book's folder.
    ///
    /// - Throws: `DeskFailure` when there is none.
    func bookRoot() throws -> String {
        let start = FileManager.default.currentDirectoryPath
        if let book {
            return try BookLocator.checked(
                URL(filePath: book, relativeTo: URL(filePath: start, directoryHint: .isDirectory)).standardizedFileURL.path)
        }
        return try BookLocator.nearest(to: start)
    }

    var console: Console { Console(noColor: noColor, quiet: quiet) }
}

/// Finds the folder of a book.
enum BookLocator {
    static func nearest(to start: String) throws -> String {
        var folder = URL(filePath: start).standardizedFileURL
        while true {
            if isBook(folder.path) { return folder.path }
            let parent = folder.deletingLastPathComponent()
            guard parent.path != folder.path else {
                throw DeskFailure("no book in '\(start)' or above it; run 'replybook init', or name the folder with --book")
            }
            folder = parent
        }
    }

    static func checked(_ path: String) throws -> String {
        if isBook(path) { return path }
        throw DeskFailure("'\(path)' is no book; name a folder that holds Templates/ or KnowledgeBase/")
    }

    private static func isBook(_ path: String) -> Bool {
        ["Templates", "KnowledgeBase"].contains { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder) && isFolder.boolValue
        }
    }
}
