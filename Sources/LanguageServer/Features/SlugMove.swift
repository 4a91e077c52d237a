import Checking
import Content
import Diagnostics
import Language

/// Moves the files of a text to another slug, with all that knows them by the old one: the address on the help site, accepted
/// renders, and the maps of other tools' texts.
struct SlugMove {
    private let live: LiveBook

    init(_ live: LiveBook) { self.live = live }

    func move(_ article: Article, to target: TextID, in edit: inout BookEdit) {
        keepAddress(of: article, movedTo: target, in: &edit)
        rename(article.path, to: "KnowledgeBase/\(target).\(article.name.language).md", in: &edit)
    }

    func move(_ template: Template, to target: TextID, in edit: inout BookEdit) {
        let name = TextName(id: target, variant: template.name.variant, language: template.name.language)
        let variant = name.variant.map { "@" + $0 } ?? ""
        let render = RenderSnapshot.path(of: template.name)
        // The first line of a render names its template.
        if let file = live.fileOnDisk(render) {
            if file.line(1) == "# \(template.name)" { edit.replace(file.lineOffsets(1), in: render, with: "# \(name)") }
            edit.rename(render, to: RenderSnapshot.path(of: name))
        }
        rename(template.path, to: "Templates/\(target)\(variant).\(name.language).md", in: &edit)
    }

    private func rename(_ path: String, to new: String, in edit: inout BookEdit) {
        for map in live.exchangeMaps {
            // A quotation mark within the texts of a map is escaped, so this is a whole value.
            for place in map.text.ranges(of: "\"\(path)\"") {
                let start = map.text.utf8.distance(from: map.text.startIndex, to: place.lowerBound) + 1
                edit.replace(start..<start + path.utf8.count, in: map.path, with: new)
            }
        }
        edit.rename(path, to: new)
    }

    // MARK: The help site

    /// A page that readers know by its old address leads them on; one that was never published has none.
    private func keepAddress(of article: Article, movedTo target: TextID, in edit: inout BookEdit) {
        guard article.status == .published else { return }
        let old = address(of: article.name.id, article.name.language)
        let new = address(of: target, article.name.language)
        if let back = article.aliases.first(where: { $0.value == new }) {
            // It returns to an address it once had, which is no alias any more.
            let written = article.file.slice(back.offsets)
            guard let place = written.firstRange(of: new) else { return }
            let start = back.offsets.lowerBound + written.utf8.distance(from: written.startIndex, to: place.lowerBound)
            edit.replace(start..<start + new.utf8.count, in: article.path, with: old)
        } else if !article.aliases.contains(where: { $0.value == old }),
            let text = FrontMatterList("aliases", in: article.file).appending(old)
        {
            let change = Self.change(from: article.file, to: text)
            edit.replace(change.offsets, in: article.path, with: change.replacement)
        }
    }

    /// As the site's pages are addressed; see `site.trailing_slash`.
    private func address(of id: TextID, _ language: LanguageTag) -> String {
        guard case .mapping(let entries, _)? = live.book.settings.site, entries.contains(where: { $0.key == "trailing_slash" }) else {
            return id.isIndex ? "\(language)/\(id.section)/" : "\(language)/\(id).html"
        }
        return "\(language)/\(id.isIndex ? id.section.text : id.description)"
    }

    private static func change(from file: SourceFile, to text: String) -> TextEdit {
        let (old, new) = (Array(file.text.utf8), Array(text.utf8))
        let prefix = zip(old, new).prefix { $0 == $1 }.count
        let rest = min(old.count, new.count) - prefix
        let suffix = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
        return TextEdit(
            offsets: prefix..<old.count - suffix, replacement: String(decoding: new[prefix..<new.count - suffix], as: UTF8.self))
    }
}
