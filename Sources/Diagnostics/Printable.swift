import Basics

extension String {
    /// The text on one line without what a terminal would obey: line ends become blanks, other control characters (C0 but
    /// the tab, DEL, C1; ECMA-48) a dot.
    package var printable: String {
        guard unicodeScalars.contains(where: { $0.isControl || Self.endsLine($0) }) else { return self }
        let scalars = replacing("\r\n", with: "\n").unicodeScalars.map { scalar -> Unicode.Scalar in
            if scalar == "\n" || scalar == "\r" { return " " }
            return scalar.isControl || Self.endsLine(scalar) ? "·" : scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// The text without control characters but tab and line ends.
    package var withoutControls: String {
        guard unicodeScalars.contains(where: { $0.isControl && !Self.endsLine($0) }) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isControl || Self.endsLine($0) }))
    }

    private static func endsLine(_ scalar: Unicode.Scalar) -> Bool { (0x0A...0x0D).contains(scalar.value) || scalar.value == 0x85 }
}
