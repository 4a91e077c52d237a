import Basics
import Diagnostics
import Language

/// Reads a whole book.
///
/// ```swift
/// let book = BookLoader.load(root)
/// let names = book.templates.map(\.name.description)  // delivery/late-parcel:en, return/how-to-return:en
/// let errors = book.diagnostics.filter { $0.severity == .error }
/// ```
package enum BookLoader {
    /// Reads, parses and links all texts on all cores; bad files are diagnostics, the rest of the book still loads.
    ///
    /// - Parameters:
    ///   - root: absolute path of the folder that holds `Templates/`.
    ///   - brand: under whose settings; nil for the book's own.
    ///   - isWanted: which texts to read; a part of a book is read without its cross-checks.
    ///   - followsLinks: reads also the articles that the wanted templates link.
    ///   - unchanged: the article of a file that was read before, without findings, and did not change since.
    ///   - known: the article of a text that was parsed before, without findings.
    ///   - knownTemplate: the same of a template, as it was before a variant inherits.
    ///   - progress: hears how many files are read.
    package static func load(
        _ root: String, brand: String? = nil, where isWanted: (BookFile) -> Bool = { _ in true }, followsLinks: Bool = false,
        unchanged: @escaping @Sendable (BookFile) -> Article? = { _ in nil },
        known: @escaping @Sendable (SourceFile) -> Article? = { _ in nil },
        knownTemplate: @escaping @Sendable (SourceFile) -> Template? = { _ in nil }, progress: RunProgress = .silent
    ) -> Book {
        let scan = BookScanner.scan(root)
        let reader = FileReader(root: root)
        let (settings, settingsProblems) = settings(scan.files, reader, brand)
        let parser = BookFileParser(
            reader: reader, templates: TemplateParser(shared: settings.variables), articles: ArticleParser(sections: settings.sections),
            unchanged: unchanged, known: known, knownTemplate: knownTemplate)
        let files = scan.files.filter { $0.kind != .settings && isWanted($0) }
        progress.begin("reading texts", total: files.count)
        var parsed = files.parallelMap(progress: progress, parser.parse)
        if followsLinks { parsed += linked(by: parsed, among: scan.files.filter { !isWanted($0) }).parallelMap(parser.parse) }
        return book(of: parsed, in: scan, at: root, settings, settingsProblems)
    }

    /// Links what was read of each file.
    static func book(
        of parsed: [BookFileParser.Parsed], in scan: BookScanner.Result, at root: String, _ settings: Settings,
        _ settingsProblems: [Diagnostic]
    ) -> Book {
        let (templates, variantProblems) = VariantInheritance().apply(
            to: parsed.compactMap(\.template).sorted { ($0.name, $0.path) < ($1.name, $1.path) })
        let articles = parsed.compactMap(\.article).sorted { ($0.name, $0.path) < ($1.name, $1.path) }
        let empty =
            templates.isEmpty && articles.isEmpty
            ? [
                Diagnostic(
                    .warning, rule: "book-has-texts", path: "Templates", "book has no texts; add Templates/<category>/<slug>.<lang>.md")
            ]
            : []
        let duplicates =
            duplicates(templates.map { ($0.name, $0.path) }) + duplicates(articles.map { ($0.name, $0.path) }) + homonyms(articles)
        return Book(
            root: root, settings: settings, templates: templates, articles: articles,
            fragments: parsed.compactMap(\.fragment), fixtures: parsed.compactMap(\.fixture), uncovered: parsed.compactMap(\.uncovered),
            assets: scan.files.filter { $0.kind == .asset }.map(\.path), theme: scan.files.filter { $0.kind == .theme }.map(\.path),
            diagnostics: (scan.diagnostics + settingsProblems + parsed.flatMap(\.problems) + variantProblems + duplicates + empty)
                .sortedByPlace())
    }

    /// Files of the articles that templates link, in all languages.
    private static func linked(by parsed: [BookFileParser.Parsed], among files: [BookFile]) -> [BookFile] {
        let ids = Set(parsed.compactMap(\.template).flatMap(\.articles).map(\.value))
        return files.filter { file in file.kind == .article && ids.contains { file.path.hasPrefix("KnowledgeBase/\($0).") } }
    }

    /// The settings alone; defaults where there is no file.
    package static func settings(of root: String) -> (settings: Settings, problems: [Diagnostic]) {
        settings(BookScanner.settings(of: root), FileReader(root: root))
    }

    /// Templates by their paths, without looking for others. A variant inherits only where its base text is among them.
    package static func templates(_ paths: [String], of root: String, settings: Settings) -> [Template] {
        let parser = TemplateParser(shared: settings.variables)
        let reader = FileReader(root: root)
        let templates = paths.compactMap { path -> Template? in
            guard case .success(let source) = reader.read(path) else { return nil }
            return parser.parse(source).0
        }
        return VariantInheritance().apply(to: templates.sorted { ($0.name, $0.path) < ($1.name, $1.path) }).0
    }

    /// Returns what is wrong with one text of a book, by itself: what reading it would report.
    ///
    /// - Parameter file: its path is that of the text in the book.
    package static func problems(in file: SourceFile, settings: Settings) -> [Diagnostic] {
        file.path.hasPrefix("KnowledgeBase/")
            ? ArticleParser(sections: settings.sections).parse(file).problems
            : TemplateParser(shared: settings.variables).parse(file).problems
    }

    private static func settings(
        _ files: [BookFile], _ reader: FileReader, _ brand: String? = nil
    ) -> (settings: Settings, problems: [Diagnostic]) {
        guard let file = files.first(where: { $0.kind == .settings }) else { return (Settings(), []) }
        switch reader.read(file.path) {
        case .success(let source): return SettingsReader.read(source, brand: brand)
        case .failure(let problem): return (Settings(), [problem.diagnostic])
        }
    }

    /// An article and a folder of one name would want the same address.
    private static func homonyms(_ articles: [Article]) -> [Diagnostic] {
        let sections = Set(articles.map(\.name.id.section)).filter { $0.depth > 1 }
        let folders = Set(sections.flatMap { $0.ancestors + [$0] }.map(\.text))
        guard !folders.isEmpty else { return [] }
        return articles.filter { folders.contains("\($0.name.id)") }.map { article in
            let (id, language) = (article.name.id, article.name.language)
            return Diagnostic(
                .error, rule: "names-are-unique", path: article.path,
                "'\(id)' is also a folder; rename one, or make the text the folder's page, '\(id)/index.\(language).md'")
        }
    }

    /// Two files can name the same text where letter case differs (`Refund.EN.md`) or through a link.
    private static func duplicates(_ texts: [(name: TextName, path: String)]) -> [Diagnostic] {
        zip(texts, texts.dropFirst()).filter { $0.name == $1.name }.map { first, second in
            Diagnostic(.error, rule: "names-are-unique", path: second.path, "'\(second.name)' is also in '\(first.path)'; keep one of them")
        }
    }
}

/// Turns one file into what it holds.
struct BookFileParser: Sendable {
    let reader: FileReader
    let templates: TemplateParser
    let articles: ArticleParser
    let unchanged: @Sendable (BookFile) -> Article?
    let known: @Sendable (SourceFile) -> Article?
    var knownTemplate: @Sendable (SourceFile) -> Template? = { _ in nil }

    struct Parsed: Sendable {
        var template: Template?
        var article: Article?
        var fragment: Fragment?
        var fixture: Fixture?
        var uncovered: UncoveredMessages?
        var problems: [Diagnostic] = []
    }

    func parse(_ file: BookFile) -> Parsed {
        guard file.kind != .asset, file.kind != .theme else { return Parsed() }
        if file.kind == .article, let article = unchanged(file), isInPlace(article) { return Parsed(article: article) }
        switch reader.read(file.path) {
        case .failure(let problem): return Parsed(problems: [problem.diagnostic])
        case .success(let source): return parse(source, as: file.kind)
        }
    }

    func parse(_ source: SourceFile, as kind: BookFile.Kind) -> Parsed {
        switch kind {
        case .template:
            if let template = knownTemplate(source) { return Parsed(template: template) }
            let (template, problems) = templates.parse(source)
            return Parsed(template: template, problems: problems)
        case .article:
            if let article = known(source), isInPlace(article) { return Parsed(article: article) }
            let (article, problems) = articles.parse(source)
            return Parsed(article: article, problems: problems)
        case .fixture:
            let (fixture, problems) = FixtureParser().parse(source)
            return Parsed(fixture: fixture, problems: problems)
        case .uncovered:
            let (messages, problems) = UncoveredParser().parse(source)
            return Parsed(uncovered: messages, problems: problems)
        case .fragment: return fragment(source)
        case .settings, .asset, .theme: return Parsed()
        }
    }

    /// Which folders hold articles may have changed since a text was read.
    private func isInPlace(_ article: Article) -> Bool { articles.sections.holds(article.name.id.section) }

    private func fragment(_ file: SourceFile) -> Parsed {
        let pieces = (file.path.split(separator: "/").last ?? "").split(separator: ".", omittingEmptySubsequences: false)
        guard pieces.count == 3, let language = LanguageTag(String(pieces[1])), TextID.isSlug(String(pieces[0])) else {
            return Parsed(problems: [
                Diagnostic(
                    .error, rule: "file-names-are-valid", path: file.path,
                    "fragment names no language; write <name>.<lang>.md, such as contact.en.md")
            ])
        }
        let (fragment, problems) = FragmentParser(name: String(pieces[0]), language: language).parse(file)
        return Parsed(fragment: fragment, problems: problems)
    }
}
