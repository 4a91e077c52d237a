extension String {
    /// The discussion of a command, with lines to try below it. A test runs every one of them in the sample book.
    func examples(_ lines: String...) -> String {
        let list = ([Self.examplesHeading] + lines.map { "  " + $0 }).joined(separator: "\n")
        return isEmpty ? list : self + "\n\n" + list
    }

    /// Stands alone above the examples of a command.
    static let examplesHeading = "Examples:"
}
