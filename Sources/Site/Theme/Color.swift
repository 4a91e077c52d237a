import Foundation

/// An opaque colour in sRGB.
struct Color: Equatable, CustomStringConvertible {
    let red: Double
    let green: Double
    let blue: Double

    init(red: Double, green: Double, blue: Double) {
        self.red = min(max(red, 0), 1)
        self.green = min(max(green, 0), 1)
        self.blue = min(max(blue, 0), 1)
    }

    /// Parses `#rgb` and `#rrggbb`.
    init?(_ text: String) {
        guard text.hasPrefix("#") else { return nil }
        let digits = text.dropFirst().compactMap(\.hexDigitValue)
        guard digits.count == text.count - 1 else { return nil }
        switch digits.count {
        case 3: self.init(red: Double(digits[0]) / 15, green: Double(digits[1]) / 15, blue: Double(digits[2]) / 15)
        case 6:
            self.init(
                red: Double(digits[0] * 16 + digits[1]) / 255, green: Double(digits[2] * 16 + digits[3]) / 255,
                blue: Double(digits[4] * 16 + digits[5]) / 255)
        default: return nil
        }
    }

    var description: String {
        "#"
            + [red, green, blue].map { part in
                let digits = String(Int((part * 255).rounded()), radix: 16)
                return digits.count == 1 ? "0" + digits : digits
            }.joined()
    }

    /// The colour moved towards another, 0 to 1.
    func mixed(with other: Color, _ share: Double) -> Color {
        Color(
            red: red + (other.red - red) * share, green: green + (other.green - green) * share, blue: blue + (other.blue - blue) * share)
    }

    /// WCAG 2.2, "relative luminance".
    var luminance: Double {
        func linear(_ part: Double) -> Double { part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// WCAG 2.2, "contrast ratio": 1 to 21.
    func contrast(with other: Color) -> Double {
        let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (light + 0.05) / (dark + 0.05)
    }

    static let white = Color(red: 1, green: 1, blue: 1)
    static let black = Color(red: 0, green: 0, blue: 0)

    /// The nearest colour towards black (or white on a dark ground) that can be read on the ground.
    func readable(on ground: Color, contrast wanted: Double = 4.6) -> Color {
        let target = ground.luminance > 0.4 ? Color.black : .white
        for step in 0...40 {
            let color = mixed(with: target, Double(step) / 40)
            if color.contrast(with: ground) >= wanted { return color }
        }
        return target
    }
}
