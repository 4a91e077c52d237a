/// Style sheet and script, under names that change with their content.
struct FrameAssets: Sendable {
    let css: SiteFile
    let js: SiteFile

    init(_ theme: Theme, _ site: SiteSettings, _ assets: AssetCatalog) {
        let palette = Color(site.brandColor).map { Palette(brand: $0).css } ?? ""
        let style = Array((palette + Self.font(site, assets)).utf8) + theme.file("site.css")
        let script = theme.file("site.js")
        css = SiteFile("assets/site.\(ContentHash(style)).css") { style }
        js = SiteFile("assets/site.\(ContentHash(script)).js") { script }
    }

    private static func font(_ site: SiteSettings, _ assets: AssetCatalog) -> String {
        guard let font = site.font else { return "" }
        let names = font.split(separator: ",").map { "\"\($0.trimmingPrefix(while: \.isWhitespace))\"" }
        let stack = ":root{--font:\(names.joined(separator: ",")),system-ui,sans-serif}\n"
        guard let file = site.fontFile, let asset = assets[file], let name = names.first else { return stack }
        // The style sheet lies in assets/ too.
        let address = Addresses.encoded(String(asset.address.dropFirst("assets/".count)))
        return "@font-face{font-family:\(name);src:url(\(address));font-weight:100 900;font-display:swap}\n" + stack
    }
}
