import Diagnostics

/// Fills a placeholder tree with values.
package struct Evaluator: Sendable {
    /// Longest filled text in bytes: four times the longest file. A mebibyte of short placeholders could grow to gigabytes
    /// through long facts and fragments.
    package static let maximumSize = 4 << 20

    /// Where an included fragment's text and tree come from.
    package typealias Fragments = @Sendable (String) -> Fragment?

    package let formatter: ValueFormatter
    private let value: @Sendable (String) -> Value?
    private let fragments: Fragments
    /// Index of the branch to take of the conditional that starts at an offset (its branches, then `else`), for previews
    /// of every branch; nil leaves the choice to the conditions.
    private let forced: [Int: Int]
    /// What is printed for a variable without a value; nil prints nothing.
    private let hole: (@Sendable (String) -> String)?

    package init(
        formatter: ValueFormatter, forced: [Int: Int] = [:], hole: (@Sendable (String) -> String)? = nil, fragments: @escaping Fragments,
        value: @escaping @Sendable (String) -> Value?
    ) {
        self.formatter = formatter
        self.forced = forced
        self.hole = hole
        self.fragments = fragments
        self.value = value
    }

    package func fill(_ tree: PlaceholderTree, of file: SourceFile) -> FilledText {
        var text = FilledText()
        fill(tree.parts, of: file, mayInclude: true, into: &text)
        return text
    }

    private func fill(_ parts: [PlaceholderTree.Part], of file: SourceFile, mayInclude: Bool, into text: inout FilledText) {
        for part in parts where text.size <= Self.maximumSize {
            switch part {
            case .markup(let offsets): text.append(.markup(String(file.slice(offsets))))
            case .output(let output): fill(output, into: &text)
            case .conditional(let conditional):
                fill(chosen(conditional), of: file, mayInclude: mayInclude, into: &text)
            case .include(let include):
                guard mayInclude, let fragment = fragments(include.name.value) else {
                    text.problem("fragment '\(include.name.value)' is not there", at: include.offsets)
                    continue
                }
                fill(fragment.placeholders.parts, of: fragment.file, mayInclude: false, into: &text)
                if text.size > Self.maximumSize { text.problem(Self.sizeMessage, at: include.offsets) }
            }
        }
    }

    private static let sizeMessage = "text grows beyond \(maximumSize) bytes here; shorten its facts and fragments"

    private func chosen(_ conditional: PlaceholderTree.Conditional) -> [PlaceholderTree.Part] {
        if let index = forced[conditional.offsets.lowerBound] {
            return index < conditional.branches.count ? conditional.branches[index].parts : conditional.alternative ?? []
        }
        return conditional.branches.first { holds($0.condition) }?.parts ?? conditional.alternative ?? []
    }

    private func fill(_ output: PlaceholderTree.Output, into text: inout FilledText) {
        var current = value(of: output.operand)
        for filter in output.filters {
            guard let name = FilterName(rawValue: filter.name.value) else {
                text.problem(
                    "filter '\(filter.name.value)' is unknown\(Suggestion.remedy(for: filter.name.value, in: FilterName.allCases.map(\.rawValue)))",
                    at: filter.name.offsets)
                return
            }
            do {
                let arguments = filter.arguments.map { value(of: $0) ?? .text("") }
                current = try FilterPipeline(formatter: formatter).apply(name, to: current, arguments: arguments)
            } catch {
                text.problem(error.message, at: filter.name.offsets)
                return
            }
        }
        if let current, !current.isEmpty {
            let isBareFact = output.filters.isEmpty && output.operand.variable.map { Variable.isFact($0.value) } == true
            text.append(Self.piece(isBareFact ? formatter.fact(current) : formatter.text(current), output))
            if text.size > Self.maximumSize { text.problem(Self.sizeMessage, at: output.offsets) }
            return
        }
        switch output.operand {
        case .variable(let name) where !output.filters.contains { $0.name.value == FilterName.default.rawValue }:
            text.miss(name)
            if let hole { text.append(.value(hole(name.value))) }
        default: break
        }
    }

    /// Facts are the book's own words, so an address among them may be linked; a customer's never is.
    private static func piece(_ text: String, _ output: PlaceholderTree.Output) -> FilledText.Piece {
        guard let name = output.operand.variable?.value, Variable.isFact(name), text.hasPrefix("https://"),
            !text.contains(where: \.isWhitespace)
        else { return .value(text) }
        return .address(text)
    }

    private func value(of operand: PlaceholderTree.Operand) -> Value? {
        switch operand {
        case .literal(let literal): literal.value
        case .variable(let name): value(name.value)
        }
    }

    package func holds(_ condition: PlaceholderTree.Condition) -> Bool {
        switch condition {
        case .truthy(let operand): value(of: operand)?.isTrue ?? false
        case .equal(let left, let right): equal(left, right)
        case .notEqual(let left, let right): !equal(left, right)
        case .and(let left, let right): holds(left) && holds(right)
        case .or(let left, let right): holds(left) || holds(right)
        }
    }

    private func equal(_ left: PlaceholderTree.Operand, _ right: PlaceholderTree.Operand) -> Bool {
        switch (value(of: left), value(of: right)) {
        case (let left?, let right?): left.equals(right)
        case (nil, nil): true
        case (let value?, nil), (nil, let value?): value.isEmpty
        }
    }
}
