/// A number with its word: `1 mark`, `2 marks`.
package enum Plural {
    package static func of(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}
