import Diagnostics

extension [String] {
    /// The fields as a line of tab-separated values, without its end.
    var tabbed: String { map { $0.replacing("\t", with: " ").printable }.linked(by: "\t") }

    /// What `joined(separator:)` gives, without the conformance that it looks up once per run: half a million instructions, as
    /// many as the ranking of a question.
    func linked(by separator: String) -> String {
        guard var text = first else { return "" }
        for part in dropFirst() {
            text += separator
            text += part
        }
        return text
    }
}
