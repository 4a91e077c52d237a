/// Where a text lies in the strings of an index, in bytes.
package struct StringSpan: Sendable {
    package let start: UInt32
    package let count: UInt32

    package init(start: UInt32, count: UInt32) {
        self.start = start
        self.count = count
    }

    package var isEmpty: Bool { count == 0 }

    /// Whether it ends within so many bytes.
    package func fits(_ size: Int) -> Bool { UInt64(start) + UInt64(count) <= UInt64(size) }
}
