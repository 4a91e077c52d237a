import Diagnostics

/// Parses the placeholder language: outputs with filters, `if`, `elsif`, `else`, `endif`, `include`.
///
/// A broken placeholder is a diagnostic and stays in the tree as text, so that nothing is lost and checks go on.
package struct PlaceholderParser {
    package static let rule = "placeholders-are-well-formed"
    static let tagNames = ["if", "elsif", "else", "endif", "include"]
    static let maximumDepth = 16
    /// Who fixes these sees the rest.
    private static let maximumProblems = 1_000

    private let file: SourceFile
    private let bytes: ArraySlice<UInt8>
    private var tokens: ArraySlice<PlaceholderToken> = []
    private var problems: [Diagnostic] = []

    /// Parses a stretch of a file.
    package static func parse(_ file: SourceFile, _ offsets: Range<Int>) -> (tree: PlaceholderTree, problems: [Diagnostic]) {
        var budget = PlaceholderBudget()
        return parse(file, bytes: Array(file.text.utf8)[offsets], budget: &budget)
    }

    /// Parses the text of an article, where code is shown as it is written: `{{ }}` in it belongs to another language.
    static func parseArticle(_ file: SourceFile, _ offsets: Range<Int>) -> (tree: PlaceholderTree, problems: [Diagnostic]) {
        let bytes = Array(file.text.utf8)[offsets]
        let lexer = PlaceholderLexer(bytes)
        let hasPlaceholders = !lexer.unclosed.isEmpty || lexer.tokens.contains { $0.kind != .text }
        guard hasPlaceholders, let code = CodeStretches(file, body: offsets, bytes: bytes) else { return parse(file, offsets) }
        var budget = PlaceholderBudget()
        var parser = PlaceholderParser(file: file, bytes: bytes)
        let tree = PlaceholderTree(parts: parser.parse(lexer.leaving(code), within: &budget))
        return (tree, parser.problems)
    }

    /// Parses one of several stretches of a file that share a budget.
    static func parse(
        _ file: SourceFile, bytes: ArraySlice<UInt8>, budget: inout PlaceholderBudget
    ) -> (tree: PlaceholderTree, problems: [Diagnostic]) {
        var parser = PlaceholderParser(file: file, bytes: bytes)
        let tree = PlaceholderTree(parts: parser.parse(PlaceholderLexer(bytes), within: &budget))
        return (tree, parser.problems)
    }

    private init(file: SourceFile, bytes: ArraySlice<UInt8>) {
        self.file = file
        self.bytes = bytes
    }

    private mutating func parse(_ lexer: PlaceholderLexer, within budget: inout PlaceholderBudget) -> [PlaceholderTree.Part] {
        let affordable = budget.spend(on: lexer.tokens, in: bytes)
        if let message = affordable.excess { problem(message.value, at: message.offsets) }
        for offsets in lexer.unclosed {
            let open = String(decoding: bytes[offsets], as: UTF8.self)
            problem("'\(open)' is not closed on its line; add '\(open == "{{" ? "}}" : "%}")'", at: offsets)
        }
        let control = WhitespaceControl(bytes: bytes) { [bytes] token in
            if token.kind == .directive { return true }
            guard token.kind == .tag else { return false }
            var scanner = ExpressionScanner(bytes[token.inner])
            let name = scanner.name()?.value
            return name == "if" || name == "elsif" || name == "else" || name == "endif"
        }
        tokens = control.apply(to: affordable.tokens)[...]
        var parts: [PlaceholderTree.Part] = []
        while !tokens.isEmpty {
            parts += self.parts(depth: 0)
            if let stray = tokens.first {
                problem("'\(tagName(stray) ?? "tag")' has no open 'if'; remove it", at: stray.offsets)
                tokens = tokens.dropFirst()
            }
        }
        return parts
    }

    /// Parts up to the next `elsif`, `else` or `endif`, which stays.
    private mutating func parts(depth: Int) -> [PlaceholderTree.Part] {
        var parts: [PlaceholderTree.Part] = []
        while let token = tokens.first {
            switch token.kind {
            case .text:
                tokens = tokens.dropFirst()
                parts.append(.markup(token.offsets))
            case .directive: tokens = tokens.dropFirst()
            case .output:
                tokens = tokens.dropFirst()
                parts.append(output(token))
            case .tag:
                let name = tagName(token)
                if name == "elsif" || name == "else" || name == "endif" { return parts }
                tokens = tokens.dropFirst()
                parts.append(tag(token, name: name, depth: depth))
            }
        }
        return parts
    }

    private mutating func tag(_ token: PlaceholderToken, name: String?, depth: Int) -> PlaceholderTree.Part {
        switch name {
        case "if" where depth < Self.maximumDepth: return conditional(token, depth: depth)
        case "if": problem("'if' stands deeper than \(Self.maximumDepth) levels; split the section", at: token.offsets)
        case "include": if let include = include(token) { return .include(include) }
        case let name?:
            let remedy =
                Suggestion.nearest(to: name, in: Self.tagNames).map { "; did you mean '\($0)'?" }
                ?? "; use if, elsif, else, endif or include"
            problem("tag '\(name)' is unknown\(remedy)", at: token.offsets)
        case nil: problem("tag is empty; use if, elsif, else, endif or include", at: token.offsets)
        }
        return .markup(token.offsets)
    }

    private mutating func conditional(_ open: PlaceholderToken, depth: Int) -> PlaceholderTree.Part {
        var branches: [PlaceholderTree.Branch] = []
        var alternative: [PlaceholderTree.Part]?
        var current = open
        var end = open.offsets.upperBound
        while true {
            let isElse = tagName(current) == "else"
            if isElse { checkAlone(current) }
            let condition = isElse ? nil : condition(current)
            let parts = parts(depth: depth + 1)
            if isElse { alternative = parts }
            if let condition { branches.append(.init(condition: condition, offsets: current.offsets, parts: parts)) }
            guard let next = tokens.first else {
                problem("'if' is not closed in its section; add '{% endif %}'", at: open.offsets)
                break
            }
            tokens = tokens.dropFirst()
            end = next.offsets.upperBound
            if tagName(next) == "endif" {
                checkAlone(next)
                break
            }
            if isElse { problem("'\(tagName(next) ?? "")' stands after 'else'; put 'else' last", at: next.offsets) }
            current = next
        }
        return .conditional(.init(branches: branches, alternative: alternative, offsets: open.offsets.lowerBound..<end))
    }

    private mutating func output(_ token: PlaceholderToken) -> PlaceholderTree.Part {
        var parser = ExpressionParser(bytes[token.inner])
        do throws(ExpressionScanner.Failure) {
            let (operand, filters) = try parser.output()
            return .output(.init(operand: operand, filters: filters, offsets: token.offsets))
        } catch {
            problem(error, in: token)
            return .markup(token.offsets)
        }
    }

    private mutating func include(_ token: PlaceholderToken) -> PlaceholderTree.Include? {
        var parser = ExpressionParser(bytes[token.inner])
        do throws(ExpressionScanner.Failure) {
            return .init(name: try parser.fragmentName(), offsets: token.offsets)
        } catch {
            problem(error, in: token)
            return nil
        }
    }

    private mutating func condition(_ token: PlaceholderToken) -> PlaceholderTree.Condition? {
        var parser = ExpressionParser(bytes[token.inner])
        do throws(ExpressionScanner.Failure) {
            return try parser.condition()
        } catch {
            problem(error, in: token)
            return nil
        }
    }

    /// `else` and `endif` stand alone; `{% else if … %}` is what other languages write.
    private mutating func checkAlone(_ token: PlaceholderToken) {
        var parser = ExpressionParser(bytes[token.inner])
        if let failure = parser.excess() { problem(failure, in: token) }
    }

    private func tagName(_ token: PlaceholderToken) -> String? {
        var scanner = ExpressionScanner(bytes[token.inner])
        return scanner.name()?.value
    }

    private mutating func problem(_ failure: ExpressionScanner.Failure, in token: PlaceholderToken) {
        problem(failure.message, at: failure.offsets.isEmpty ? token.offsets : failure.offsets)
    }

    private mutating func problem(_ message: String, at offsets: Range<Int>) {
        guard problems.count < Self.maximumProblems else { return }
        problems.append(Diagnostic(.error, rule: Self.rule, path: file.path, range: file.range(offsets), message))
    }
}

extension String {
    /// The text without white space at both ends.
    package var trimmingSpace: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[first...last])
    }
}
