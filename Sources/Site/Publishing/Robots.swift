/// `robots.txt`: everything may be read; where the map is.
struct Robots {
    let addresses: Addresses

    var text: String {
        "User-agent: *\nAllow: /\n" + (addresses.base.map { "\nSitemap: \($0)sitemap.xml\n" } ?? "")
    }
}
