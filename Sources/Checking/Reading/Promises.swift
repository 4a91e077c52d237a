import Content
import Diagnostics
import Foundation
import Markdown

/// What a text commits the shop to, in a form that is the same in every language: numbers, facts, variables, addresses
/// and the steps of its lists.
struct Promises: Sendable {
    /// Numbers written by hand, in the order of the text, with their places.
    let numbers: [(value: Decimal, offsets: Range<Int>)]
    /// Names of facts and variables that are printed.
    let names: Set<String>
    let addresses: Set<String>
    /// Lengths of ordered lists, in the order of the text.
    let steps: [Int]

    init(numbers: [(value: Decimal, offsets: Range<Int>)], names: Set<String>, addresses: Set<String>, steps: [Int]) {
        self.numbers = numbers
        self.names = names
        self.addresses = addresses
        self.steps = steps
    }

    /// - Parameter facts: names of the book's facts, with `facts.` before them.
    init(of text: CheckedText, facts: [String] = []) {
        numbers = text.prose.words.filter { $0.kind == .number }.compactMap { word in
            Variable.decimal(String(text.file.slice(word.offsets))).map { (Self.hour($0, after: word, text), word.offsets) }
        }
        let printed = text.placeholders.outputs.filter { $0.filters.last?.name.value != "plural" }
        names = Set(printed.compactMap { $0.operand.variable?.value }.map { Self.meant($0, text, facts) })
        let links = text.links.links
        addresses = Set(links.filter { $0.destination.hasPrefix("http") && !$0.isFilled }.map(\.destination))
        var steps: [Int] = []
        text.tree.walk { node in
            if case .orderedList = node.kind { steps.append(node.children.count) }
        }
        self.steps = steps
    }

    /// A misspelt name is told where it stands, and prints what was meant.
    private static func meant(_ name: String, _ text: CheckedText, _ facts: [String]) -> String {
        let known = Variable.isFact(name) ? facts : (text.template?.variables.map(\.name) ?? []) + Variable.builtIn.sorted()
        return known.contains(name) ? name : Suggestion.nearest(to: name, in: known) ?? name
    }

    /// `2 pm` is 14.
    private static func hour(_ number: Decimal, after word: Prose.Word, _ text: CheckedText) -> Decimal {
        let after = text.slice(word.offsets.upperBound..<word.offsets.upperBound + 4).lowercased()
        return number < 12 && (after.hasPrefix(" pm") || after.hasPrefix("pm")) ? number + 12 : number
    }
}
