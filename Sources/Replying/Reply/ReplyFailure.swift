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
        /// A value was written and refused: the faults say why.
        package let isRefused: Bool
    }

    package let missing: [Gap]
    /// Values that were written and cannot be used, and faults of the templates.
    package let faults: [ReplyFault]
    /// The values that are there all the same.
    package let values: [ReplyValue]

    package init(missing: [Gap], faults: [ReplyFault], values: [ReplyValue] = []) {
        self.missing = missing
        self.faults = faults
        self.values = values
    }

    /// - Parameter wrong: faults of the texts, ready to print.
    package init(missing: [Gap], wrong: [SpokenText]) { self.init(missing: missing, faults: wrong.map(ReplyFault.text)) }

    /// The faults in English, ready to print.
    package var wrong: [String] { faults.map { $0.text(in: .english) } }

    package var description: String { text(in: .english) }

    /// Returns one line for each fault and each missing value.
    package func text(in interface: InterfaceLanguage) -> String {
        var lines: [String] = []
        let missing = missing.filter { !$0.isRefused }
        if !missing.isEmpty {
            lines.append(Self.head(missing.count, interface))
            let width = min(missing.map(\.key.count).max() ?? 0, 32)
            lines += missing.map { gap in
                let blanks = String(repeating: " ", count: max(0, width - gap.key.count))
                return "  \(gap.key)\(blanks)  \(gap.label)\(Self.form(gap.need.variable, gap.need.template.language, interface))"
            }
        }
        return (faults.map { $0.text(in: interface) } + lines).joined(separator: "\n")
    }

    private static func head(_ count: Int, _ interface: InterfaceLanguage) -> String {
        interface.of(
            "\(count) \(count == 1 ? "value is" : "values are") missing; set \(count == 1 ? "it" : "them") with --set name=value",
            pl: "brakuje wartości: \(count); ustaw przez --set nazwa=wartość",
            ru: "не хватает значений: \(count); задайте через --set имя=значение")
    }

    private static func option(of choice: Choice, _ language: LanguageTag) -> String {
        choice.label == nil ? choice.key : "\(choice.key) (\(choice.text(in: language)))"
    }

    private static func form(_ variable: Variable?, _ language: LanguageTag, _ interface: InterfaceLanguage) -> String {
        guard let variable else { return "" }
        if variable.kind == .choice { return " (\(variable.options.map { option(of: $0, language) }.joined(separator: ", ")))" }
        guard let example = variable.example?.text(in: language) else { return "" }
        return interface.of(" (such as \(example))", pl: " (np. \(example))", ru: " (например, \(example))")
    }
}
