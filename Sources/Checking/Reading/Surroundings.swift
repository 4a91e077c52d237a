import Basics
import Content
import Diagnostics
import Language

/// Numbers that stand for what texts of a book are looked at by beside themselves: a text whose number is the same as before
/// has the same findings.
struct Surroundings: Sendable {
    private struct Family: Hashable {
        let id: TextID
        let language: LanguageTag
    }

    /// Settings, languages, and whether the settings could be read.
    private let conditions: UInt64
    private let articles: UInt64
    private let headings: UInt64
    private let fragments: UInt64
    /// Of templates that have variants.
    private let families: [Family: UInt64]

    init(_ book: CheckedBook) {
        conditions = Self.number { hash in
            hash.add(book.settings.file?.text ?? "")
            for language in book.book.languages { Self.add(language.description, &hash) }
            hash.add(book.unread.holdsSettings ? 1 : 0 as UInt8)
        }
        articles = Self.number { hash in
            for article in book.book.articles { Self.add("\(article.path) \(article.status.rawValue)", &hash) }
            for path in book.assets.sorted() { Self.add(path, &hash) }
            for path in book.unread.paths.sorted() { Self.add(path, &hash) }
        }
        headings = Self.number { hash in
            for article in book.book.articles { Self.add(article.file, &hash) }
        }
        let fragments = Self.number { hash in
            for fragment in book.book.fragments { Self.add(fragment.file, &hash) }
            for path in book.unread.paths.sorted() { Self.add(path, &hash) }
        }
        self.fragments = fragments
        families = Self.families(of: book, fragments)
    }

    private static func families(of book: CheckedBook, _ fragments: UInt64) -> [Family: UInt64] {
        let variants = book.book.templates.filter { $0.name.variant != nil }
        return Dictionary(
            variants.map { variant in
                let family = Family(id: variant.name.id, language: variant.name.language)
                let number = number { hash in
                    // A variant brings in its own shared paragraphs.
                    hash.add(fragments)
                    for text in book.templatesByID[family.id] ?? [] where text.name.language == family.language { add(text.file, &hash) }
                }
                return (family, number)
            }
        ) { first, _ in first }
    }

    private static func number(_ body: (inout FNV1a) -> Void) -> UInt64 {
        var hash = FNV1a()
        body(&hash)
        return hash.value
    }

    private static func add(_ text: String, _ hash: inout FNV1a) {
        hash.add(text)
        hash.add(0 as UInt8)
    }

    private static func add(_ file: SourceFile, _ hash: inout FNV1a) {
        add(file.path, &hash)
        add(file.text, &hash)
    }

    /// What of the book a text gives rules reason to look up.
    func inputs(of text: CheckedText) -> RuleInputs {
        var inputs: RuleInputs = []
        let relative = text.links.relative
        if !relative.isEmpty || !(text.template?.articles ?? text.article?.related ?? []).isEmpty { inputs.insert(.articles) }
        if relative.contains(where: { $0.destination.contains("#") }) { inputs.insert(.headings) }
        if !text.placeholders.includes.isEmpty { inputs.insert(.fragments) }
        if family(of: text.kind) != nil { inputs.insert(.family) }
        return inputs
    }

    private func family(of kind: CheckedText.Kind) -> UInt64? {
        guard case .template(let template) = kind else { return nil }
        return families[Family(id: template.name.id, language: template.name.language)]
    }

    func number(of inputs: RuleInputs, for kind: CheckedText.Kind) -> UInt64 {
        Self.number { hash in
            hash.add(conditions)
            if inputs.contains(.articles) { hash.add(articles) }
            if inputs.contains(.headings) { hash.add(headings) }
            if inputs.contains(.fragments) { hash.add(fragments) }
            // Also of a text that had no variant when it was looked at.
            hash.add(family(of: kind) ?? 0)
        }
    }
}
