/// A place in a text: UTF-8 offset from its start, and the 1-based line and column a compiler would print.
///
/// The column counts UTF-8 bytes, so that editors and `path:line:column` agree whatever the script.
package struct SourcePosition: Sendable, Hashable, Comparable {
    package let offset: Int
    package let line: Int
    package let column: Int

    package init(offset: Int, line: Int, column: Int) {
        self.offset = offset
        self.line = line
        self.column = column
    }

    package static let start = SourcePosition(offset: 0, line: 1, column: 1)

    package static func < (left: Self, right: Self) -> Bool { left.offset < right.offset }
}

/// A half-open stretch of a text; `end` is the place after its last byte.
package struct SourceRange: Sendable, Hashable {
    package let start: SourcePosition
    package let end: SourcePosition

    package init(start: SourcePosition, end: SourcePosition) {
        self.start = start
        self.end = end
    }

    package static let fileStart = SourceRange(start: .start, end: .start)

    /// UTF-8 offsets of the stretch.
    package var offsets: Range<Int> { start.offset..<max(start.offset, end.offset) }
}
