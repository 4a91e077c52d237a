import Content
import Diagnostics

/// The book's images and files: where each goes and how large its picture is.
package struct AssetCatalog: Sendable {
    package struct Asset: Sendable {
        /// Address relative to the site, with the content's hash in it.
        let address: String
        let size: PictureSize?
        let bytes: [UInt8]
    }

    private let assets: [String: Asset]
    package let diagnostics: [Diagnostic]

    /// - Parameter files: contents by path relative to the book.
    package init(_ files: [String: [UInt8]]) {
        var assets: [String: Asset] = [:]
        var problems: [Diagnostic] = []
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
            if path.lowercased().hasSuffix(".svg"), Self.isActive(bytes) {
                problems.append(
                    Diagnostic(.error, rule: "active-picture", path: path, "picture carries a script or a handler; export it without"))
                continue
            }
            assets[path] = Asset(address: "assets/" + Self.hashed(path, bytes), size: PictureSize(bytes), bytes: bytes)
        }
        self.assets = assets
        diagnostics = problems
    }

    subscript(_ path: String) -> Asset? { assets[path] }

    var files: [SiteFile] {
        assets.values.map { asset in SiteFile(asset.address) { asset.bytes } }
    }

    /// `_assets/guide/size.png` becomes `guide-size.<hash>.png`.
    private static func hashed(_ path: String, _ bytes: [UInt8]) -> String {
        let name = path.split(separator: "/").drop { $0 == "KnowledgeBase" || $0 == "_assets" || $0 == "Theme" }.joined(separator: "-")
        let plain = String(name.lowercased().map { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" || $0 == "_" ? $0 : "-" })
        guard let dot = plain.lastIndex(of: ".") else { return "\(plain).\(ContentHash(bytes))" }
        return "\(plain[..<dot]).\(ContentHash(bytes))\(plain[dot...])"
    }

    /// A vector picture that is opened on its own runs its scripts with the rights of the site.
    private static func isActive(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        return text.contains("<script") || text.contains("javascript:") || text.contains("<foreignobject") || text.contains("<!entity")
            || text.contains(/[\s"'\/]on[a-z]+\s*=/)
    }
}
