import Basics

extension String {
    /// The text on one line as a terminal may show it: line ends become blanks; other control characters, controls of the
    /// writing direction and separators of lines are shown as escapes, such as `\\u{1B}`.
    package var printable: String { shown { $0 == "\n" || $0 == "\r" ? " " : nil } }

    /// The text as ``printable`` shows it, with its line ends.
    package var printableLines: String { shown { $0 == "\n" ? "\n" : $0 == "\r" ? " " : nil } }

    /// The text without control characters but tab and line ends.
    package var withoutControls: String {
        guard unicodeScalars.contains(where: { $0.isControl && $0 != "\u{85}" }) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isControl || $0 == "\u{85}" }))
    }

    private func shown(_ lineEnd: (Unicode.Scalar) -> String?) -> String {
        guard unicodeScalars.contains(where: { Self.steers($0) || $0 == "\n" || $0 == "\r" }) else { return self }
        return replacing("\r\n", with: "\n").unicodeScalars.reduce(into: "") { text, scalar in
            if let end = lineEnd(scalar) {
                text += end
            } else if Self.steers(scalar) {
                text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
    }

    private static func steers(_ scalar: Unicode.Scalar) -> Bool { scalar.isControl || scalar.isBidiControl || scalar.isRareLineEnd }
}
