/// A file that an export makes; its path is relative to the folder of the output.
package struct ExportFile: Sendable, Equatable {
    package let path: String
    package let text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

/// The files of an export, and what they cannot hold.
package struct ExportResult: Sendable {
    package var files: [ExportFile]
    package var notes: [ExchangeNote] = []
}
