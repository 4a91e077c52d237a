/// Base letters of the precomposed Latin blocks, one ASCII byte per scalar, `.` where there is none.
///
/// Unicode 15, NFKD without combining marks, lower case; strokes and dotless letters are added by hand (ł đ ø ħ ı ŧ).
enum LatinTable {
    /// U+00C0 to U+024F.
    static let extended: StaticString = """
        aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.lllllll\
        lllnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsb...............................oo.............uu...............\
        .............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa..ooaaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............\
        ................
        """
    /// U+1E00 to U+1EFF.
    static let additional: StaticString = """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
        wwwwwwwwwwxxxxyyzzzzzzhtwyas....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
        """

    static func base(_ scalar: UInt32) -> UInt32? {
        if scalar >= 0xC0, scalar < 0x250 { return letter(extended, Int(scalar - 0xC0)) }
        if scalar >= 0x1E00, scalar < 0x1F00 { return letter(additional, Int(scalar - 0x1E00)) }
        return nil
    }

    private static func letter(_ table: StaticString, _ index: Int) -> UInt32? {
        guard index < table.utf8CodeUnitCount else { return nil }
        let byte = table.utf8Start[index]
        return byte == 0x2E ? nil : UInt32(byte)
    }
}
