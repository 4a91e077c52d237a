import Content
import Diagnostics
import Language
import Markdown

/// One text of the book with its words and its tree, read once for all rules.
package struct CheckedText: Sendable, BookTextHolder {
    package enum Kind: Sendable {
        case template(Template)
        case article(Article)
        case fragment(Fragment)

        package var file: SourceFile {
            switch self {
            case .template(let template): template.file
            case .article(let article): article.file
            case .fragment(let fragment): fragment.file
            }
        }

        package var path: String { file.path }
    }

    package let kind: Kind
    let file: SourceFile
    /// The file's UTF-8.
    let bytes: [UInt8]
    let language: LanguageTag
    let body: Range<Int>
    /// One for each example question.
    let questions: [QuestionWords]
    let placeholders: PlaceholderMap
    /// Root of the Markdown tree, parsed with placeholders masked by letters of the same length.
    let tree: Node
    /// Where the text is too much for the Markdown reader.
    let excesses: [Document.Finding]
    let prose: Prose
    let links: LinkTargets
    /// Phrases of the language's lexicon that stand in the prose.
    let phrases: [PhraseMatch]
    /// What has the form of somebody's data, anywhere in the file.
    let details: [PrivateDetails.Detail]

    init(_ kind: Kind, in book: CheckedBook) {
        self.kind = kind
        let sections: [Template.Section]
        let trees: [PlaceholderTree]
        switch kind {
        case .template(let template):
            (file, language, body, sections) = (template.file, template.name.language, template.body, template.sections)
            trees = sections.map(\.placeholders) + template.slips.placeholders
        case .article(let article):
            (file, language, body, sections) = (article.file, article.name.language, article.body, [])
            trees = [article.placeholders]
        case .fragment(let fragment):
            (file, language, body, sections) = (fragment.file, fragment.language, fragment.body, [])
            trees = [fragment.placeholders]
        }
        let language = language
        questions = Self.questions(of: kind).map { QuestionWords($0.value, language: language) }
        bytes = Array(file.text.utf8)
        details = PrivateDetails.read(file, bytes)
        placeholders = PlaceholderMap(trees)
        let document = Document(parsing: SourceFile(path: file.path, text: placeholders.masked(bytes)), body: body)
        (tree, excesses) = (document.root, document.findings)
        prose = ProseReader(bytes: bytes, placeholders: placeholders, sections: sections, language: language).read(tree)
        links = LinkTargets(tree: tree, file: file, body: body, placeholders: placeholders)
        phrases = book.matcher(for: language).matches(in: prose, of: bytes)
    }

    private static func questions(of kind: Kind) -> [Located<String>] {
        switch kind {
        case .template(let template): template.questions
        case .article(let article): article.questions
        case .fragment: []
        }
    }

    /// The example questions with their words.
    var questionsWithWords: [(question: Located<String>, words: QuestionWords)] { Array(zip(Self.questions(of: kind), questions)) }

    /// Countries whose law the text speaks of; those that a variant inherits have no place.
    var law: [Located<Jurisdiction>] {
        switch kind {
        case .template(let template): template.law
        case .article(let article): article.law
        case .fragment(let fragment): fragment.law
        }
    }

    /// What the texts of one situation or page share; nil for a fragment.
    var name: TextName? { template?.name ?? article?.name }

    func slice(_ offsets: Range<Int>) -> String { String(file.slice(offsets)) }
}
