import Content
import Foundation

/// Finds the folder of a book.
///
/// A folder is a book when it holds `.replybook.yml`, or a category folder inside `Templates/`: a folder `Templates` alone is
/// what desktops put into every home.
package struct BookLocator {
    /// Absolute path of the folder to start from.
    package let folder: String
    package let environment: [String: String]

    package init(folder: String, environment: [String: String]) {
        self.folder = folder
        self.environment = environment
    }

    /// The variable that names the book for a whole session.
    package static let variable = "REPLYBOOK_BOOK"

    /// Returns the absolute path of the book that was named, else of the one that `REPLYBOOK_BOOK` names, else of the nearest
    /// upwards, else of the one in the agent's file.
    ///
    /// - Throws: `DeskFailure` when the named folder is not a book, or when there is none.
    package func root(named name: String?) throws -> String {
        if let name { return try checked(name, from: "--book") }
        if let name = environment[Self.variable], !name.isEmpty { return try checked(name, from: Self.variable) }
        if let nearest { return nearest }
        let agent = AgentFile(environment: environment)
        if let name = agent.silentProfile.book { return try checked(agent.expanded(name), from: agent.path ?? "agent.yml") }
        throw DeskFailure(
            "no book in '\(folder)' or above it; run 'replybook init', or name the folder with --book or \(Self.variable)",
            pl:
                "w „\(folder)” ani wyżej nie ma zbioru szablonów; uruchom „replybook init” albo podaj folder przez --book lub \(Self.variable)",
            ru: "в «\(folder)» и выше книги шаблонов нет; выполните «replybook "
                + "init» или назовите папку через --book или \(Self.variable)")
    }

    /// The system names the working folder without links and dots, so its parents are what stands before each slash.
    private var nearest: String? {
        var folder = folder[...]
        while folder.hasPrefix("/") {
            let path = folder.count == 1 ? "/" : String(folder)
            if Self.isBook(path) { return path }
            guard folder.count > 1, let slash = folder.lastIndex(of: "/") else { return nil }
            folder = slash == folder.startIndex ? folder.prefix(1) : folder[..<slash]
        }
        return nil
    }

    private func checked(_ name: String, from source: String) throws -> String {
        let path = URL(filePath: name, relativeTo: URL(filePath: folder, directoryHint: .isDirectory)).standardizedFileURL.path
        if Self.isBook(path) { return path }
        guard Self.exists(path, isFolder: true) else {
            throw DeskFailure(
                "there is no folder '\(name)' (\(source)); name the folder of a book",
                pl: "nie ma folderu „\(name)” (\(source)); podaj folder ze zbiorem szablonów",
                ru: "папки «\(name)» нет (\(source)); назовите папку с книгой шаблонов")
        }
        throw DeskFailure(
            "'\(name)' (\(source)) is not a book; name a folder that holds .replybook.yml or a category such as Templates/delivery",
            pl: "„\(name)” (\(source)) nie jest zbiorem szablonów; podaj folder z .replybook.yml albo z kategorią, np. Templates/delivery",
            ru:
                "«\(name)» (\(source)) — не книга шаблонов; назовите папку, где "
                + "есть .replybook.yml или категория, например Templates/delivery"
        )
    }

    private static func isBook(_ path: String) -> Bool {
        let path = path == "/" ? "" : path
        return exists(path + "/.replybook.yml", isFolder: false)
            || Content.Category.allCases.contains { exists("\(path)/Templates/\($0.rawValue)", isFolder: true) }
    }

    private static func exists(_ path: String, isFolder: Bool) -> Bool {
        var found: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &found) && found.boolValue == isFolder
    }
}
