extension Unicode.Scalar {
    /// A control character that a terminal obeys and no text needs: C0 but white space, DEL, C1 (ECMA-48).
    @inlinable package var isControl: Bool { value < 0x20 && !(0x09...0x0D).contains(value) || (0x7F...0x9F).contains(value) }
}
