import Content

/// What the search in the browser loads, under hashed names, and the small file per language that names them.
struct SearchFiles: Sendable {
    let enginePath = "assets/search.js"
    let files: [SiteFile] = []

    static func manifestPath(_ language: LanguageTag) -> String { "\(language)/search.js" }
}
