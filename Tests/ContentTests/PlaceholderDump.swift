import Content
import Diagnostics

/// A placeholder tree as text: one part a line with the source under it.
struct PlaceholderDump {
    let file: SourceFile
    let lines: [String]

    init(_ text: String) {
        file = SourceFile(path: "a.md", text: text)
        let (tree, problems) = PlaceholderParser.parse(file, 0..<text.utf8.count)
        lines = Self.lines(tree.parts, file, indent: "") + problems.map(\.line)
    }

    private static func lines(_ parts: [PlaceholderTree.Part], _ file: SourceFile, indent: String) -> [String] {
        parts.flatMap { part -> [String] in
            switch part {
            case .markup(let offsets): return offsets.isEmpty ? [] : [indent + "‹\(source(offsets, file))›"]
            case .output(let output):
                let filters = output.filters.map { " | \($0.name.value)(\($0.arguments.map(operand).joined(separator: ", ")))" }.joined()
                return [indent + operand(output.operand) + filters + " ‹\(source(output.offsets, file))›"]
            case .include(let include): return [indent + "include \(include.name.value) ‹\(source(include.offsets, file))›"]
            case .conditional(let conditional):
                let branches = conditional.branches.flatMap {
                    [indent + "if \(condition($0.condition))"] + lines($0.parts, file, indent: indent + "  ")
                }
                return branches + (conditional.alternative.map { [indent + "else"] + lines($0, file, indent: indent + "  ") } ?? [])
            }
        }
    }

    private static func source(_ offsets: Range<Int>, _ file: SourceFile) -> String {
        String(file.slice(offsets)).replacing("\n", with: "⏎")
    }

    private static func operand(_ operand: PlaceholderTree.Operand) -> String {
        switch operand {
        case .variable(let name): name.value
        case .literal(let value): "\(value.value)"
        }
    }

    private static func condition(_ condition: PlaceholderTree.Condition) -> String {
        switch condition {
        case .truthy(let value): operand(value)
        case .equal(let left, let right): "\(operand(left)) == \(operand(right))"
        case .notEqual(let left, let right): "\(operand(left)) != \(operand(right))"
        case .and(let left, let right): "(\(self.condition(left)) and \(self.condition(right)))"
        case .or(let left, let right): "(\(self.condition(left)) or \(self.condition(right)))"
        }
    }
}
