import Content

/// The names of a book's texts as its file names give them, without opening a file.
package struct TextFileNames {
    package let templates: [TextName]
    package let articles: [TextName]

    package init(root: String) {
        let files = BookScanner.scan(root).files
        templates = files.filter { $0.kind == .template }.compactMap { TextName(path: $0.path) }
        articles = files.filter { $0.kind == .article }.compactMap { TextName(path: $0.path) }
    }
}
