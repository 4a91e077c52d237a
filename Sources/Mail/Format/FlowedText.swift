/// Text of which a line that ends in a blank goes on in the next (format=flowed, RFC 3676).
enum FlowedText {
    /// Joins what was broken by width.
    ///
    /// A line of another depth of quotation ends the paragraph, as does the signature's `-- `; a blank that was put before
    /// `>`, `From` or a blank goes.
    ///
    /// - Parameter deletesBlank: `DelSp=yes`, where the blank at the end belongs to the breaking.
    static func joined(_ text: String, deletesBlank: Bool) -> String {
        var lines: [String] = []
        var goesOn = false
        var depth = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let marks = line.prefix { $0 == ">" }.count
            var rest = line.dropFirst(marks)
            if rest.first == " " { rest = rest.dropFirst() }
            let isSignature = rest == "-- "
            let flows = rest.hasSuffix(" ") && !isSignature
            if flows, deletesBlank { rest = rest.dropLast() }
            if goesOn, marks == depth, !isSignature, !lines.isEmpty {
                lines[lines.count - 1] += rest
            } else {
                lines.append(String(repeating: ">", count: marks) + (marks > 0 ? " " : "") + rest)
            }
            goesOn = flows
            depth = marks
        }
        return lines.joined(separator: "\n")
    }
}
