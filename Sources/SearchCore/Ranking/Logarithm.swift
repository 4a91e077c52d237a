/// Natural logarithm and exponential in plain IEEE arithmetic: the same bits on every platform and in the browser,
/// which the C library does not promise.
package enum Logarithm {
    private static let ln2 = 0.693147180559945309417
    private static let log2e = 1.44269504088896340736

    /// ln x for finite x > 0, else 0. Series of 2·artanh((m−1)/(m+1)) for the mantissa m in [√½, √2); error about 1e-12.
    package static func ln(_ x: Double) -> Double {
        guard x > 0, x.isFinite else { return 0 }
        var exponent = Int((x.bitPattern >> 52) & 0x7FF) - 1023
        guard exponent > -1023 else { return ln(x * 0x1p60) - 60 * ln2 }
        var mantissa = Double(bitPattern: (x.bitPattern & 0x000F_FFFF_FFFF_FFFF) | 0x3FF0_0000_0000_0000)
        if mantissa > 1.4142135623730951 {
            mantissa *= 0.5
            exponent += 1
        }
        let t = (mantissa - 1) / (mantissa + 1)
        let s = t * t
        let high = ((1.0 / 15 * s + 1.0 / 13) * s + 1.0 / 11) * s + 1.0 / 9
        let sum = (((high * s + 1.0 / 7) * s + 1.0 / 5) * s + 1.0 / 3) * s + 1
        return 2 * t * sum + Double(exponent) * ln2
    }

    /// e to the x; 0 below −700, clamped at 700. Taylor series on |r| ≤ ln 2 / 2 after taking out powers of two; error about 1e-11.
    package static func exp(_ x: Double) -> Double {
        guard x > -700 else { return 0 }
        let bounded = min(x, 700)
        let power = Double(Int32(bounded * log2e + (bounded < 0 ? -0.5 : 0.5)))
        let r = bounded - power * ln2
        let high = (((1.0 / 362_880 * r + 1.0 / 40_320) * r + 1.0 / 5_040) * r + 1.0 / 720) * r + 1.0 / 120
        let sum = ((((high * r + 1.0 / 24) * r + 1.0 / 6) * r + 0.5) * r + 1) * r + 1
        return sum * Double(bitPattern: UInt64(Int64(power) + 1023) << 52)
    }
}
