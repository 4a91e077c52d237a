/// What a column counts. People and programs that open a place count differently, and only agree on text in ASCII.
///
/// | output | unit | because |
/// |---|---|---|
/// | text | Unicode scalars | GNU Coding Standards, "Errors": columns count characters; rustc and Emacs do the same |
/// | GitHub | UTF-16 code units | the page counts in JavaScript strings, as the editors do whose problem matchers it took over |
/// | SARIF | UTF-16 code units | the file says so itself: `columnKind` (SARIF 2.1.0, section 3.14.17) |
/// | JSON | UTF-8 bytes | it names `offset`s of a file as well, and clang, Swift and ripgrep count so |
/// | GitLab | – | a report has lines only |
enum ColumnUnit {
    case scalar, utf16

    /// Returns the 1-based column of a place; the one in bytes where the file is not at hand.
    func column(of position: SourcePosition, in file: SourceFile?) -> Int {
        guard let file else { return position.column }
        let before = file.characters(from: file.lines.offset(ofLine: position.line), to: position.offset)
        return 1 + (self == .scalar ? before.scalars : before.utf16)
    }
}
