extension BookScanner {
    /// What the files of a folder are, told once per folder: a scan precedes every search.
    struct Place {
        /// What a file in Markdown is.
        private let text: BookFile.Kind?
        /// What a file of any name is.
        private let any: BookFile.Kind?
        /// What a file in YAML is.
        private let data: BookFile.Kind?

        /// - Parameter folder: relative to the book; empty for the book's own folder.
        init(of folder: String) {
            let path = folder + "/"
            let isAsset = path.hasPrefix("KnowledgeBase/_assets/")
            any = path.hasPrefix("Theme/") ? .theme : isAsset ? .asset : nil
            data = folder.isEmpty ? .settings : path.hasPrefix("Templates/_fixtures/") ? .fixture : nil
            if path.hasPrefix("Templates/_fragments/") {
                text = .fragment
            } else if path.hasPrefix("Templates/_uncovered/") {
                text = .uncovered
            } else if Self.isCategory(path, of: "Templates/") {
                text = .template
            } else {
                text = Self.isCategory(path, of: "KnowledgeBase/") ? .article : nil
            }
        }

        private static func isCategory(_ path: String, of top: String) -> Bool {
            guard path.hasPrefix(top), let first = path.utf8.dropFirst(top.utf8.count).first else { return false }
            return first != UInt8(ascii: "_")
        }

        /// - Returns: nil for a file that is not read.
        func kind(of path: String) -> BookFile.Kind? {
            if let any { return any }
            if path.utf8.suffix(3).elementsEqual(".md".utf8) { return text }
            guard let data, path.hasSuffix(".yml") || (data == .fixture && path.hasSuffix(".yaml")) else { return nil }
            return data
        }
    }
}
