extension Unicode.Scalar {
    /// A control character that a terminal obeys and no text needs: C0 but white space, DEL, C1 (ECMA-48).
    @inlinable package var isControl: Bool { value < 0x20 && !(0x09...0x0D).contains(value) || (0x7F...0x9F).contains(value) }

    /// A character that reorders what stands beside it (Unicode, UAX #9): with one, a text can read as another one.
    @inlinable package var isBidiControl: Bool {
        value == 0x061C || value == 0x200E || value == 0x200F || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }

    /// A line end that is not a line feed or a return: VT, FF, NEL, the separators of lines and paragraphs.
    @inlinable package var isRareLineEnd: Bool { value == 0x0B || value == 0x0C || value == 0x85 || value == 0x2028 || value == 0x2029 }
}
