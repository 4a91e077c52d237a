import Content
import Diagnostics
import Language

/// Takes one way through a text: facts and fragments are filled in, conditions decided, all else stays a value to fill.
struct ExportFiller {
    let book: Book
    let file: SourceFile
    let language: LanguageTag
    let branch: BranchChoice
    /// What the export could not carry over, each once.
    private(set) var lost: [String] = []

    init(book: Book, file: SourceFile, language: LanguageTag, branch: BranchChoice) {
        self.book = book
        self.file = file
        self.language = language
        self.branch = branch
    }

    mutating func pieces(_ parts: [PlaceholderTree.Part]) -> [ExportText.Piece] { pieces(parts, file, depth: 0) }

    private mutating func pieces(_ parts: [PlaceholderTree.Part], _ file: SourceFile, depth: Int) -> [ExportText.Piece] {
        var pieces: [ExportText.Piece] = []
        for part in parts {
            switch part {
            case .markup(let offsets): pieces.append(.markdown(String(file.slice(offsets))))
            case .output(let output): pieces.append(value(output))
            case .conditional(let conditional): pieces += self.pieces(chosen(conditional), file, depth: depth)
            case .include(let include):
                guard depth == 0, let fragment = book.fragment(include.name.value, language: language) else {
                    lose("fragment '\(include.name.value)' is not there")
                    continue
                }
                pieces += self.pieces(fragment.placeholders.parts, fragment.file, depth: depth + 1)
            }
        }
        return pieces
    }

    private mutating func chosen(_ conditional: PlaceholderTree.Conditional) -> [PlaceholderTree.Part] {
        for branch in conditional.branches {
            switch self.branch.holds(branch.condition) {
            case true: return branch.parts
            case false: continue
            default:
                lose("a condition cannot be decided; its last branch is used")
                return conditional.alternative ?? []
            }
        }
        return conditional.alternative ?? []
    }

    private mutating func value(_ output: PlaceholderTree.Output) -> ExportText.Piece {
        let evaluation = constant(output)
        if let text = evaluation { return .markdown(text) }
        guard let name = output.operand.variable?.value else { return .markdown("") }
        var fallback: String?
        for filter in output.filters {
            if filter.name.value == "default", case .literal(let text)? = filter.arguments.first {
                fallback = text.value.plain
            } else if filter.name.value == "plural" {
                // The words differ by a number that only the agent knows: all of them are shown to choose from.
                let forms = filter.arguments.compactMap { if case .literal(let text) = $0 { text.value.plain } else { nil } }
                lose("'{{ \(name) | plural }}' cannot be counted; all its forms are written")
                return .markdown(forms.joined(separator: "/"))
            } else if filter.name.value != "default" {
                lose("filter '\(filter.name.value)' of '{{ \(name) }}' is left out")
            }
        }
        return .value(name: name, fallback: fallback)
    }

    /// What is the same for everybody: the shop's name, facts, and forms counted by a fact.
    private func constant(_ output: PlaceholderTree.Output) -> String? {
        var value: Value?
        switch output.operand {
        case .literal(let literal): value = literal.value
        case .variable(let name):
            if name.value == "shop_name" {
                let shop = book.settings.shopName.text(in: language)
                return shop.isEmpty ? nil : MarkdownEscape.inline(shop)
            }
            guard Variable.isFact(name.value), let fact = book.settings.facts[String(name.value.dropFirst("facts.".count))] else {
                return nil
            }
            value = fact.value(in: language)
        }
        guard let value else { return nil }
        return FilterPreview(formatter: book.settings.formatter(for: language)).text(of: value, output.filters).map {
            MarkdownEscape.inline($0)
        }
    }

    private mutating func lose(_ message: String) { if !lost.contains(message) { lost.append(message) } }
}
