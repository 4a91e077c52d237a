/// A value and where it was written.
package struct Located<Value: Sendable>: Sendable {
    package let value: Value
    package let offsets: Range<Int>

    package init(_ value: Value, at offsets: Range<Int>) {
        self.value = value
        self.offsets = offsets
    }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
