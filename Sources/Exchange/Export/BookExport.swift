import Content
import Language

/// The texts of a book as other tools can hold them, and what of them they cannot.
package struct BookExport {
    /// More branches than this of one template are a form, not replies to choose from.
    private static let maximumBranches = 12

    private let book: Book
    package private(set) var texts: [ExportText] = []
    package private(set) var notes: [ExchangeNote] = []

    /// - Parameter isWanted: which texts to export.
    package init(_ book: Book, where isWanted: (TextName, Status) -> Bool) {
        self.book = book
        for template in book.templates where isWanted(template.name, template.status) { add(template) }
        for article in book.articles where isWanted(article.name, article.status) { add(article) }
    }

    private mutating func add(_ template: Template) {
        let sections = template.sections
        let given: [String: String] = [
            "fault": template.fault == .none ? "" : template.fault.rawValue, "mood": template.mood.rawValue,
            "channel": template.channels.first?.value.rawValue ?? "email", "language": template.name.language.description,
        ]
        let trees = sections.map(\.placeholders)
        guard let branches = branches(of: trees.flatMap { conditions($0.parts, template.name.language) }, template, given) else {
            notes.append(ExchangeNote(template.name.description, "has more than \(Self.maximumBranches) branches; export leaves it out"))
            return
        }
        let variables = Dictionary(template.variables.map { ($0.name, $0) }) { first, _ in first }
        for branch in branches {
            var filler = ExportFiller(book: book, file: template.file, language: template.name.language, branch: branch)
            var pieces: [ExportText.Piece] = []
            for section in sections {
                let own = filler.pieces(section.placeholders.parts).trimmingBlanks
                guard !own.isEmpty else { continue }
                pieces += (pieces.isEmpty ? [] : [.markdown("\n\n")]) + own
            }
            notes += filler.lost.map { ExchangeNote(template.name.description, $0) }
            texts.append(
                ExportText(
                    name: template.name, kind: .reply, title: template.title.value,
                    branch: branch.labels.isEmpty ? nil : branch.labels.joined(separator: ", "), keywords: template.keywords.map(\.value),
                    channel: template.channels.first?.value, isActive: template.status != .retired, pieces: pieces.joinedMarkdown,
                    variables: variables))
        }
    }

    private mutating func add(_ article: Article) {
        var filler = ExportFiller(
            book: book, file: article.file, language: article.name.language,
            branch: BranchChoice(values: ["language": article.name.language.description]))
        let pieces = filler.pieces(article.placeholders.parts).trimmingBlanks
        notes += filler.lost.map { ExchangeNote(article.name.description, $0) }
        texts.append(
            ExportText(
                name: article.name, kind: .article, title: article.title.value, branch: nil, keywords: article.keywords.map(\.value),
                channel: nil, isActive: article.status != .retired, pieces: pieces.joinedMarkdown, variables: [:]))
    }

    // MARK: Branches

    /// Conditions of a text and of the fragments it includes.
    private func conditions(_ parts: [PlaceholderTree.Part], _ language: LanguageTag) -> [PlaceholderTree.Condition] {
        var found: [PlaceholderTree.Condition] = []
        PlaceholderTree.visit(parts) { part in
            switch part {
            case .conditional(let conditional): found += conditional.branches.map(\.condition)
            case .include(let include):
                guard let fragment = book.fragment(include.name.value, language: language) else { return }
                found += fragment.placeholders.conditionals.flatMap { $0.branches.map(\.condition) }
            case .markup, .output: break
            }
        }
        return found
    }

    /// One choice for each way through a template's conditions; nil where there are too many.
    private func branches(_ names: [String], _ template: Template, _ start: BranchChoice) -> [BranchChoice]? {
        var branches = [start]
        for name in names {
            let variable = template.variables.first { $0.name == name } ?? book.settings.variables[name]
            branches = branches.flatMap { branch -> [BranchChoice] in
                if let options = variable?.options, !options.isEmpty {
                    return options.map { option in
                        var next = branch
                        next.values[name] = option.key
                        next.labels.append(option.text(in: template.name.language))
                        return next
                    }
                }
                // A value of no known choices: the tool has it.
                var next = branch
                next.values[name] = name
                return [next]
            }
            guard branches.count <= Self.maximumBranches else { return nil }
        }
        return branches
    }

    private func branches(
        of conditions: [PlaceholderTree.Condition], _ template: Template, _ given: [String: String]
    ) -> [BranchChoice]? {
        var names: [String] = []
        for condition in conditions {
            for name in condition.operands.compactMap({ $0.variable?.value }) where given[name] == nil && !names.contains(name) {
                names.append(name)
            }
        }
        return branches(names, template, BranchChoice(values: given))
    }
}

extension [ExportText.Piece] {
    /// The pieces without white space at both ends.
    fileprivate var trimmingBlanks: [ExportText.Piece] {
        var pieces = joinedMarkdown
        if case .markdown(let words)? = pieces.first {
            pieces[0] = .markdown(String(words.drop(while: \.isWhitespace)))
        }
        if case .markdown(let words)? = pieces.last, let end = words.lastIndex(where: { !$0.isWhitespace }) {
            pieces[pieces.count - 1] = .markdown(String(words[...end]))
        }
        return pieces.filter { $0 != .markdown("") && !($0.isBlank && pieces.count == 1) }
    }

    /// The same with neighbouring stretches of Markdown as one.
    fileprivate var joinedMarkdown: [ExportText.Piece] {
        reduce(into: []) { pieces, piece in
            if case .markdown(let more) = piece, case .markdown(let words)? = pieces.last {
                pieces[pieces.count - 1] = .markdown(words + more)
            } else {
                pieces.append(piece)
            }
        }
    }
}

extension ExportText.Piece {
    fileprivate var isBlank: Bool { if case .markdown(let words) = self { words.allSatisfy(\.isWhitespace) } else { false } }
}
