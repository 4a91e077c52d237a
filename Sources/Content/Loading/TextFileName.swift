import Diagnostics
import Language

/// What a path says: `Templates/<category>/<slug>[@<variant>].<lang>.md`.
struct TextFileName {
    struct Problem: Error { let message: String }

    let name: TextName

    init(path: String) throws(Problem) {
        let parts = path.split(separator: "/")
        guard parts.count == 3, let file = parts.last else {
            throw Problem(message: "'\(path)' lies too deep; move it to \(parts.first ?? "Templates")/<category>/<slug>.<lang>.md")
        }
        guard let category = Category(rawValue: String(parts[1])) else {
            let remedy = Suggestion.nearest(to: String(parts[1]), in: Category.allCases.map(\.rawValue)).map { "did you mean '\($0)'?" }
            throw Problem(message: "category '\(parts[1])' is unknown; \(remedy ?? "use \(Category.list)")")
        }
        let pieces = file.split(separator: ".", omittingEmptySubsequences: false)
        guard pieces.count == 3, let language = LanguageTag(String(pieces[1])) else {
            throw Problem(message: "file name '\(file)' names no language; write <slug>.<lang>.md, such as refund.en.md")
        }
        let halves = pieces[0].split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count <= 2, let id = TextID(category: category, slug: String(halves[0])) else {
            throw Problem(message: "slug '\(pieces[0])' is no slug; use lower-case letters, digits and single hyphens")
        }
        let variant = halves.count == 2 ? String(halves[1]) : nil
        if let variant, !TextID.isSlug(variant) {
            throw Problem(message: "variant '\(variant)' is no slug; use lower-case letters, digits and single hyphens")
        }
        name = TextName(id: id, variant: variant, language: language)
    }
}

extension TextName {
    /// The name that a file's path gives it; nil where the path gives none.
    package init?(path: String) {
        do throws(TextFileName.Problem) {
            self = try TextFileName(path: path).name
        } catch {
            return nil
        }
    }
}
