import Content
import Language

/// Why no reply leaves: everything that is missing or wrong at once.
package struct ReplyFailure: Error, Sendable, CustomStringConvertible {
    package struct Gap: Sendable, Hashable {
        package let need: Need
        /// `days`, or `late-parcel.days` where templates mean different things by the name.
        package let key: String
        /// What to ask for.
        package let label: String
        /// A value was written and refused: `wrong` says why.
        package let isRefused: Bool
    }

    package let missing: [Gap]
    /// Values that were written and cannot be used, and faults of the templates; ready to print.
    package let wrong: [String]

    package init(missing: [Gap], wrong: [String]) {
        self.missing = missing
        self.wrong = wrong
    }

    package var description: String {
        var lines: [String] = []
        let missing = missing.filter { !$0.isRefused }
        if !missing.isEmpty {
            lines.append(
                """
                \(missing.count) \(missing.count == 1 ? "value is" : "values are") missing; \
                set \(missing.count == 1 ? "it" : "them") with --set name=value
                """)
            let width = min(missing.map(\.key.count).max() ?? 0, 32)
            lines += missing.map { gap in
                """
                  \(gap.key)\(String(repeating: " ", count: max(0, width - gap.key.count)))  \
                \(gap.label)\(Self.form(gap.need.variable, gap.need.template.language))
                """
            }
        }
        return (wrong + lines).joined(separator: "\n")
    }

    private static func option(of choice: Choice, _ language: LanguageTag) -> String {
        choice.label == nil ? choice.key : "\(choice.key) (\(choice.text(in: language)))"
    }

    private static func form(_ variable: Variable?, _ language: LanguageTag) -> String {
        guard let variable else { return "" }
        if variable.kind == .choice { return " (\(variable.options.map { option(of: $0, language) }.joined(separator: ", ")))" }
        return variable.example.map { " (such as \($0.text(in: language)))" } ?? ""
    }
}
