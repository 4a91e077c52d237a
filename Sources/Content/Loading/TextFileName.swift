import Diagnostics
import Language

/// What a path says: `Templates/<category>/<slug>[@<variant>].<lang>.md`, or `KnowledgeBase/<section>/…/<slug>.<lang>.md`.
struct TextFileName {
    struct Problem: Error { let message: String }

    let name: TextName

    /// - Parameter sections: the book's; nil takes every folder of articles.
    init(path: String, sections: Sections? = nil) throws(Problem) {
        let parts = path.split(separator: "/")
        guard parts.count >= 3, let file = parts.last else {
            throw Problem(message: "'\(path)' lies too high; move it to \(parts.first ?? "Templates")/<category>/<slug>.<lang>.md")
        }
        let section = try Self.section(parts, path, sections)
        let pieces = file.split(separator: ".", omittingEmptySubsequences: false)
        guard pieces.count == 3, let language = LanguageTag(String(pieces[1])) else {
            throw Problem(message: "file name '\(file)' names no language; write <slug>.<lang>.md, such as refund.en.md")
        }
        let halves = pieces[0].split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count <= 2, let id = TextID(section: section, slug: String(halves[0])) else {
            throw Problem(message: "'\(pieces[0])' is not a valid slug; use lower-case letters, digits and single hyphens")
        }
        let variant = halves.count == 2 ? String(halves[1]) : nil
        if let variant, !TextID.isSlug(variant) {
            throw Problem(message: "variant '\(variant)' is not a valid slug; use lower-case letters, digits and single hyphens")
        }
        name = TextName(id: id, variant: variant, language: language)
    }

    private static func section(_ parts: [Substring], _ path: String, _ sections: Sections?) throws(Problem) -> SectionPath {
        let folders = parts[1..<parts.count - 1]
        guard parts[0] == "KnowledgeBase" else { return SectionPath(try category(folders, path, in: parts[0])) }
        guard folders.count <= SectionPath.maximumDepth else {
            throw Problem(message: "'\(path)' lies deeper than \(SectionPath.maximumDepth) folders; move it up")
        }
        guard let section = SectionPath(folders.joined(separator: "/")) else {
            let bad = folders.first { !TextID.isSlug(String($0)) } ?? ""
            throw Problem(message: "folder '\(bad)' is not a valid slug; use lower-case letters, digits and single hyphens")
        }
        if let sections, !sections.holds(section) { throw Problem(message: sections.refusal(of: section)) }
        return section
    }

    private static func category(_ folders: ArraySlice<Substring>, _ path: String, in top: Substring) throws(Problem) -> Category {
        guard folders.count == 1, let folder = folders.first else {
            throw Problem(message: "'\(path)' lies too deep; move it to \(top)/<category>/<slug>.<lang>.md")
        }
        if let category = Category(rawValue: String(folder)) { return category }
        throw Problem(message: Sections.inquiries.refusal(of: String(folder)))
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
