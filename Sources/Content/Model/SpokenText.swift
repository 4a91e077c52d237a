/// A text for the person at work, in every language of the interface.
///
/// What is thrown or collected where nobody knows who reads it carries all three; whoever prints it chooses.
package struct SpokenText: Sendable, Hashable {
    private let texts: [InterfaceLanguage: String]

    package init(_ english: String, pl polish: String, ru russian: String) {
        texts = [.english: english, .polish: polish, .russian: russian]
    }

    /// Takes the same text for all languages: what a machine wrote, or what only English has.
    package init(_ text: String) { self.init(text, pl: text, ru: text) }

    /// Takes what a text is in each language.
    package init(_ text: (InterfaceLanguage) -> String) {
        texts = Dictionary(InterfaceLanguage.allCases.map { ($0, text($0)) }) { first, _ in first }
    }

    package func text(in interface: InterfaceLanguage) -> String { texts[interface] ?? "" }

    /// The text behind what is the same in every language, such as a place.
    package func behind(_ start: String) -> SpokenText { SpokenText { start + text(in: $0) } }
}

extension Sequence<SpokenText> {
    /// Returns the texts in one, a line for each.
    package var lines: SpokenText { SpokenText { interface in map { $0.text(in: interface) }.joined(separator: "\n") } }
}
