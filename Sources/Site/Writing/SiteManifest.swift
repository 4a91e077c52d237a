/// The file that says that a folder is a site of ours, and which of its files the last build wrote.
///
/// What is not in the list belongs to somebody else, such as `.git`, `CNAME` or uploads, and stays.
struct SiteManifest {
    static let name = ".replybook-site"
    private static let title = "Written by replybook site."
    private static let head = "\(title) The next build replaces these files and leaves all others alone.\n\n"

    /// Relative to the site.
    let paths: Set<String>

    init(_ paths: Set<String>) { self.paths = paths }

    /// Reads the manifest of a folder; nil where there is none of ours.
    init?(of folder: String) {
        guard let bytes = FileBytes.read("\(folder)/\(Self.name)") else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.hasPrefix(Self.title) else { return nil }
        paths = Set(text.split(separator: "\n").dropFirst().map(String.init))
    }

    var file: SiteFile { SiteFile(Self.name, text: Self.head + paths.sorted().joined(separator: "\n") + "\n") }

    func contains(_ path: String) -> Bool { path == Self.name || paths.contains(path) }
}
