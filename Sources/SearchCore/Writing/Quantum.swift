/// What one of the 127 steps of an 8-bit weight is worth: the largest weight over 127, rounded up to the upper half of a Float32.
package struct Quantum {
    /// The upper half of the Float32.
    package let bits: UInt16
    @usableFromInline let scale: Float

    package init(holding weights: some Sequence<Float>) {
        var largest: Float = 0
        for weight in weights { largest = max(largest, abs(weight)) }
        let exact = (largest / 127).bitPattern
        let rounded = exact & 0xFFFF == 0 ? exact : (exact & 0xFFFF_0000) + 0x1_0000
        bits = UInt16(rounded >> 16)
        scale = Float(bitPattern: rounded)
    }

    /// The nearest number of steps, halves away from zero. `rounded()` would need a C library, which a browser does not have.
    @inlinable
    package func steps(_ weight: Float) -> Int8 {
        guard scale > 0 else { return 0 }
        let exact = weight / scale
        let whole = Int(exact)
        let rest = exact - Float(whole)
        return Int8(clamping: rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole)
    }
}
