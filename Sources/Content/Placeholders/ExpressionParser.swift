/// Parses what stands inside one pair of braces.
struct ExpressionParser {
    /// Most operands of one condition; a longer one is a list that belongs into settings.
    static let maximumOperands = 32

    typealias Failure = ExpressionScanner.Failure

    private var scanner: ExpressionScanner
    private var operands = 0

    init(_ bytes: ArraySlice<UInt8>) { scanner = ExpressionScanner(bytes) }

    /// `operand | filter: argument, argument | filter`
    mutating func output() throws(Failure) -> (operand: PlaceholderTree.Operand, filters: [PlaceholderTree.Filter]) {
        let operand = try scanner.operand()
        var filters: [PlaceholderTree.Filter] = []
        while scanner.take("|") { filters.append(try filter()) }
        try expectEnd("write {{ name | filter: \"text\" }}")
        return (operand, filters)
    }

    /// `include "name"`
    mutating func fragmentName() throws(Failure) -> Located<String> {
        _ = scanner.name()
        guard !scanner.isAtEnd, case .literal(let literal) = try scanner.operand(), case .text(let name) = literal.value, scanner.isAtEnd
        else {
            throw Failure(message: "'include' wants one quoted name; write {% include \"name\" %}", offsets: 0..<0)
        }
        return Located(name, at: literal.offsets)
    }

    /// `if condition` or `elsif condition`; `and` binds tighter than `or`.
    mutating func condition() throws(Failure) -> PlaceholderTree.Condition {
        _ = scanner.name()
        let condition = try disjunction()
        try expectEnd("use ==, !=, and, or")
        return condition
    }

    /// What is wrong with anything after `else` or `endif`; nil where nothing stands there.
    mutating func excess() -> Failure? {
        let name = scanner.name()?.value ?? ""
        guard !scanner.isAtEnd else { return nil }
        let remedy = name == "else" ? "write {% elsif … %} for another condition" : "remove it"
        return Failure(message: "'\(scanner.restText)' stands after '\(name)'; \(remedy)", offsets: scanner.rest)
    }

    private mutating func filter() throws(Failure) -> PlaceholderTree.Filter {
        guard let name = scanner.name() else {
            throw Failure(message: "filter name is missing after '|'; write one such as default", offsets: scanner.rest)
        }
        var arguments: [PlaceholderTree.Operand] = []
        if scanner.take(":") {
            repeat { arguments.append(try scanner.operand()) } while scanner.take(",")
        }
        return PlaceholderTree.Filter(name: name, arguments: arguments)
    }

    private mutating func disjunction() throws(Failure) -> PlaceholderTree.Condition {
        var left = try conjunction()
        while scanner.take(word: "or") { left = .or(left, try conjunction()) }
        return left
    }

    private mutating func conjunction() throws(Failure) -> PlaceholderTree.Condition {
        var left = try comparison()
        while scanner.take(word: "and") { left = .and(left, try comparison()) }
        return left
    }

    private mutating func comparison() throws(Failure) -> PlaceholderTree.Condition {
        let left = try scanner.operand()
        operands += 1
        guard operands <= Self.maximumOperands else {
            throw Failure(message: "condition has more than \(Self.maximumOperands) parts; split it", offsets: left.offsets)
        }
        if scanner.take("==") { return .equal(left, try scanner.operand()) }
        if scanner.take("!=") { return .notEqual(left, try scanner.operand()) }
        return .truthy(left)
    }

    private func expectEnd(_ remedy: String) throws(Failure) {
        if scanner.isAtEnd { return }
        throw Failure(message: "'\(scanner.restText)' is not understood; \(remedy)", offsets: scanner.rest)
    }
}
