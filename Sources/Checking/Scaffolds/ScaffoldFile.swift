/// A file that a scaffold starts; its path is relative to the book.
package struct ScaffoldFile: Sendable, Hashable {
    package let path: String
    package let text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
