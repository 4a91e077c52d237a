import Basics
import Content
import Diagnostics

/// The book's images and files: where each goes and how large its picture is.
///
/// The files themselves stay on disk: a film of some gigabytes is hashed and copied piece by piece.
package struct AssetCatalog: Sendable {
    package struct Asset: Sendable {
        /// Address relative to the site, with the content's hash in it.
        let address: String
        let size: PictureSize?
        /// Absolute path of the file.
        let source: String
        /// The picture without what runs; nil for a file that is copied as it is.
        var cleaned: [UInt8]?
    }

    private let assets: [String: Asset]
    package let diagnostics: [Diagnostic]

    /// - Parameter files: absolute paths by path relative to the book.
    package init(_ files: [String: String]) {
        let read = files.sorted { $0.key < $1.key }.parallelMap { path, source -> Result<Reading, FileFault> in
            do throws(FileFault) {
                return .success(try Reading(path, source))
            } catch {
                return .failure(error)
            }
        }
        var assets: [String: Asset] = [:]
        var problems: [Diagnostic] = []
        for (path, reading) in zip(files.keys.sorted(), read) {
            switch reading {
            case .success(let reading):
                assets[path] = reading.asset
                if let fault = reading.fault { problems.append(Diagnostic(.error, rule: "pictures-are-inert", path: path, fault)) }
            case .failure(let fault):
                problems.append(
                    Diagnostic(.error, rule: "files-are-readable", path: path, "cannot read '\(path)': \(fault.reason); make it readable"))
            }
        }
        self.assets = assets
        diagnostics = problems
    }

    /// True for a film that browsers play.
    static func isFilm(_ path: String) -> Bool {
        let path = path.lowercased()
        return [".mp4", ".webm", ".ogv", ".m4v"].contains(where: path.hasSuffix)
    }

    var hasFilms: Bool { assets.keys.contains(where: Self.isFilm) }

    subscript(_ path: String) -> Asset? { assets[path] }

    var files: [SiteFile] {
        assets.values.map { asset in
            guard let cleaned = asset.cleaned else { return SiteFile(asset.address, copying: asset.source) }
            return SiteFile(asset.address) { cleaned }
        }
    }

    /// What one pass over a file tells.
    private struct Reading: Sendable {
        /// Width and height stand within this much of a picture's head, behind thumbnails and colour profiles.
        private static let headLength = FileCopy.chunk
        /// A vector picture is searched for scripts as a whole, so it has to fit into memory.
        private static let maximumVector = 16 << 20

        let asset: Asset
        /// Why the picture must not be published.
        let fault: String?

        init(_ path: String, _ source: String) throws(FileFault) {
            let isVector = path.lowercased().hasSuffix(".svg")
            var (hash, head, size) = (FNV1a(), [UInt8](), 0)
            try FileCopy.forEachChunk(of: source) { bytes throws(FileFault) in
                hash.add(bytes)
                size += bytes.count
                if head.isEmpty || isVector && head.count < Self.maximumVector { head += bytes }
            }
            let isActive = isVector && size <= Self.maximumVector && AssetCatalog.isActive(head)
            let cleaned = isActive ? VectorPicture(String(decoding: head, as: UTF8.self)).cleaned.map { Array($0.utf8) } : nil
            asset = Asset(
                address: "assets/" + AssetCatalog.name(path, cleaned.map { ContentHash($0) } ?? ContentHash(hash)),
                size: PictureSize(Array(head.prefix(Self.headLength))), source: source, cleaned: cleaned)
            if isVector, size > Self.maximumVector {
                fault = "vector picture has \(size) bytes; export it with less detail or as PNG"
            } else {
                fault =
                    isActive && cleaned == nil ? "picture carries a script or a handler and is no well-formed XML; export it without" : nil
            }
        }
    }

    /// `_assets/guide/size.png` becomes `guide-size.<hash>.png`.
    private static func name(_ path: String, _ hash: ContentHash) -> String {
        let name = path.split(separator: "/").drop { $0 == "KnowledgeBase" || $0 == "_assets" || $0 == "Theme" }.joined(separator: "-")
        let plain = String(name.lowercased().map { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" || $0 == "_" ? $0 : "-" })
        guard let dot = plain.lastIndex(of: ".") else { return "\(plain).\(hash)" }
        return "\(plain[..<dot]).\(hash)\(plain[dot...])"
    }

    /// A vector picture that is opened on its own runs its scripts with the rights of the site.
    private static func isActive(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        return text.contains("<script") || text.contains("javascript:") || text.contains("<foreignobject") || text.contains("<!entity")
            || text.contains(/[\s"'\/]on[a-z]+\s*=/)
    }
}
