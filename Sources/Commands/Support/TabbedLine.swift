import Diagnostics

extension [String] {
    /// The fields as a line of tab-separated values, without its end.
    var tabbed: String { map { $0.replacing("\t", with: " ").printable }.joined(separator: "\t") }
}
