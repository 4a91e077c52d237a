#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The two files of a Hunspell dictionary: `pl_PL.aff` and `pl_PL.dic`.
struct DictionaryFiles: Sendable, Hashable {
    /// `pl_PL`
    let name: String
    let affixes: String
    let words: String

    /// Where dictionaries are installed, in the order in which they are taken.
    ///
    /// - Parameter environment: `DICPATH` names folders before all others, as it does for Hunspell's own program.
    static func folders(_ environment: [String: String]) -> [String] {
        let named = (environment["DICPATH"] ?? "").split(separator: ":").map(String.init)
        let own = environment["HOME"].map { [$0 + "/Library/Spelling", $0 + "/.local/share/hunspell"] } ?? []
        return named + own + [
            "/Library/Spelling", "/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell",
            "/opt/homebrew/share/hunspell",
        ]
    }

    /// The dictionaries of a language: that of its region where there is one, else all.
    ///
    /// - Parameters:
    ///   - language: `en`
    ///   - region: `GB`; nil where any will do.
    static func installed(of language: String, region: String?, in folders: [String]) -> [DictionaryFiles] {
        let found = folders.map { folder in names(in: folder, of: language).compactMap { DictionaryFiles($0, in: folder) } }
        if let region, let exact = found.joined().first(where: { $0.name == "\(language)_\(region)" }) { return [exact] }
        return found.first { !$0.isEmpty } ?? []
    }

    private init?(_ name: String, in folder: String) {
        self.name = name
        affixes = "\(folder)/\(name).aff"
        words = "\(folder)/\(name).dic"
        guard access(affixes, R_OK) == 0, access(words, R_OK) == 0 else { return nil }
    }

    /// Another text where one of the files changed.
    var stamp: String {
        [affixes, words].map { path in
            var status = stat()
            guard stat(path, &status) == 0 else { return path }
            #if canImport(Darwin)
                let changed = status.st_mtimespec
            #else
                let changed = status.st_mtim
            #endif
            return "\(path):\(status.st_size):\(changed.tv_sec).\(changed.tv_nsec)"
        }.joined(separator: ",")
    }

    private static func names(in folder: String, of language: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let file = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
            }
            guard file.hasSuffix(".dic") else { continue }
            let name = String(file.dropLast(4))
            if name == language || name.hasPrefix(language + "_") { names.append(name) }
        }
        return names.sorted()
    }
}
