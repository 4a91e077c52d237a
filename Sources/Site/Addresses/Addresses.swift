import Content
import Foundation

/// Where every page lies on disk and how others link to it.
struct Addresses: Sendable {
    let style: AddressStyle
    /// Address of the site with a final `/`; nil when the settings name none.
    let base: String?

    /// Path of the page's file.
    func file(_ page: PageKey) -> String {
        switch page {
        case .root: "index.html"
        case .home(let language): "\(language)/index.html"
        case .section(let section, let language): "\(language)/\(section)/index.html"
        // The page of a section lies where the section's list would.
        case .article(let id, let language): id.isIndex ? "\(language)/\(id.section)/index.html" : leaf("\(language)/\(id)")
        case .search(let language): leaf("\(language)/search")
        case .notFound(let language): "\(language)/404.html"
        case .offline(let language): "\(language)/offline.html"
        }
    }

    /// Address relative to the site, percent-encoded, as links on pages write it.
    func address(_ page: PageKey) -> String {
        let file = file(page)
        return Self.encoded(style == .file ? file : Self.shortened(file, style))
    }

    /// Absolute address; nil without a base. Index files go by the name of their folder.
    func canonical(_ page: PageKey) -> String? {
        let file = file(page)
        return base.map { $0 + Self.encoded(Self.shortened(file, style)) }
    }

    /// What stands before an address on a page: `../../` in `en/delivery/tracking.html`.
    func prefix(from page: PageKey) -> String {
        switch page {
        case .notFound, .offline: return basePath
        default: break
        }
        let depth = file(page).utf8.count { $0 == UInt8(ascii: "/") }
        return String(repeating: "../", count: depth)
    }

    /// Path under which the host serves the site, with both slashes: `/help/`.
    var basePath: String {
        guard let base, let host = base.range(of: "://"), let slash = base[host.upperBound...].firstIndex(of: "/") else { return "/" }
        return String(base[slash...])
    }

    /// The file with the passages of the article at an address.
    static func passages(of address: String) -> String {
        var name = address
        if name.hasSuffix(".html") { name.removeLast(".html".count) }
        if name.hasSuffix("/") { name.removeLast() }
        return "assets/text/\(name).js"
    }

    private func leaf(_ path: String) -> String { style == .folder ? path + "/index.html" : path + ".html" }

    private static func shortened(_ file: String, _ style: AddressStyle) -> String {
        if file == "index.html" { return "" }
        if file.hasSuffix("/index.html") { return String(file.dropLast("index.html".count)) }
        return style == .bare && file.hasSuffix(".html") && !file.hasSuffix("404.html") ? String(file.dropLast(".html".count)) : file
    }

    /// RFC 3986, section 3.3: everything that is no path character becomes `%XX`.
    static func encoded(_ path: String) -> String {
        if path.utf8.allSatisfy(isPathByte) { return path }
        var text = ""
        for byte in path.utf8 {
            if isPathByte(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.utf8.count == 1 ? "0" + digits : digits)
            }
        }
        return text
    }

    private static func isPathByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
            UInt8(ascii: "/"):
            true
        default: false
        }
    }
}
