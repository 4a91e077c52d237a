/// The colours that come from the brand colour, readable in both themes whatever the brand is (WCAG 2.2, 1.4.3).
struct Palette {
    private let brand: Color

    init(brand: Color) { self.brand = brand }

    /// CSS custom properties that the style sheet uses.
    var css: String {
        let (paper, ink) = (Color(red: 1, green: 1, blue: 1), Color(red: 0.075, green: 0.086, blue: 0.106))
        let softLight = brand.mixed(with: paper, 0.9)
        let softDark = ink.mixed(with: brand, 0.22)
        let light = theme(
            accent: brand.readable(on: softLight, contrast: 5), soft: softLight, line: brand.mixed(with: paper, 0.72), solid: solid)
        let dark = theme(
            accent: brand.readable(on: softDark, contrast: 5.5), soft: softDark, line: ink.mixed(with: brand, 0.5), solid: solid)
        return """
            :root{\(light)}
            @media (prefers-color-scheme:dark){:root:not(.light){\(dark)}}
            :root.dark{\(dark)}

            """
    }

    /// The brand as a ground for white text.
    var solid: Color { brand.readable(on: .white, contrast: 4.6) }

    private func theme(accent: Color, soft: Color, line: Color, solid: Color) -> String {
        "--accent:\(accent);--accent-soft:\(soft);--accent-line:\(line);--accent-solid:\(solid)"
    }
}
