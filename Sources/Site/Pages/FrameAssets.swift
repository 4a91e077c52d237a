/// Style sheet and script, under names that change with their content.
struct FrameAssets: Sendable {
    let css: SiteFile
    let js: SiteFile
    /// Runs before anything is painted.
    let theme: SiteFile
    /// Shown in tabs and bookmarks where the book has no logo.
    let icon: SiteFile

    init(_ theme: Theme, _ site: SiteSettings, _ assets: AssetCatalog) {
        let palette = Color(site.brandColor).map { Palette(brand: $0).css } ?? ""
        let style = Array((palette + Self.font(site, assets)).utf8) + theme.file("site.css")
        let script = theme.file("site.js")
        let first = theme.file("theme.js")
        let mark = Array(Self.icon(site).utf8)
        icon = SiteFile("assets/icon.\(ContentHash(mark)).svg") { mark }
        css = SiteFile("assets/site.\(ContentHash(style)).css") { style }
        js = SiteFile("assets/site.\(ContentHash(script)).js") { script }
        self.theme = SiteFile("assets/theme.\(ContentHash(first)).js") { first }
    }

    private static func icon(_ site: SiteSettings) -> String {
        let color = Color(site.brandColor).map { Palette(brand: $0).solid.description } ?? site.brandColor
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\
            <path fill="\(color)" d="M11 2h10a9 9 0 0 1 9 9v10a9 9 0 0 1-9 9H2V11a9 9 0 0 1 9-9Z"/>\
            <path fill="none" stroke="#fff" stroke-width="3.2" stroke-linecap="round" d="M10 13h12M10 20h7"/></svg>
            """
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
