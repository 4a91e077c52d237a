import Content
import Diagnostics
import Markdown

/// Goes through the links and images of one article once: what to write, what leads nowhere, what leaves the site.
struct LinkSurvey: Sendable {
    struct Picture: Sendable {
        /// Captions of a film.
        struct Captions: Sendable {
            let address: String
            let language: String
            /// In the language of the article.
            let isOwn: Bool
        }

        let address: String
        let size: PictureSize?
        var isFilm = false
        var poster: String?
        var captions: [Captions] = []
    }

    private struct Destination: Hashable {
        let text: String
        let isImage: Bool
    }

    private(set) var addressByDestination: [String: String] = [:]
    private(set) var pictures: [String: Picture] = [:]
    private(set) var anchorLinks: [RenderedArticle.AnchorLink] = []
    private(set) var externalLinks: [String] = []
    /// Articles it links to.
    private(set) var articles: [TextID] = []
    /// By path.
    private(set) var assetAddresses: [String: String] = [:]
    private(set) var problems: [Diagnostic] = []
    private var seen: Set<Destination> = []
    private let article: Article
    private let reader: LinkReader
    private let prefix: String
    private let addresses: Addresses
    private let assets: AssetCatalog
    private lazy var written = WrittenLinks(article)

    init(article: Article, reader: LinkReader, addresses: Addresses, assets: AssetCatalog) {
        self.article = article
        self.reader = reader
        self.addresses = addresses
        self.assets = assets
        prefix = addresses.prefix(from: .article(article.name.id, article.name.language))
    }

    mutating func read(_ tree: Node) {
        var links: [(destination: String, isImage: Bool)] = []
        tree.walk { node in
            switch node.kind {
            case .link(let destination, _): links.append((destination, false))
            case .image(let source, _): links.append((source, true))
            default: break
            }
        }
        for link in links { read(link.destination, isImage: link.isImage) }
    }

    private mutating func read(_ destination: String, isImage: Bool) {
        // A destination is reported at all its places at once.
        guard seen.insert(Destination(text: destination, isImage: isImage)).inserted else { return }
        switch reader.target(destination) {
        case .external(let address): readExternal(address, isImage: isImage)
        case .anchor(let anchor):
            addressByDestination[destination] = "#" + anchor
            anchorLinks.append(.init(target: article.name, anchor: anchor, destination: destination))
        case .asset(let path): readAsset(path, destination)
        case .article(let id, let language, let anchor):
            let hash = anchor.map { "#" + $0 } ?? ""
            addressByDestination[destination] = prefix + addresses.address(.article(id, language)) + hash
            articles.append(id)
            if let anchor {
                anchorLinks.append(.init(target: TextName(id: id, language: language), anchor: anchor, destination: destination))
            }
        case .broken(let message): problems += report(message, destination)
        }
    }

    private mutating func readExternal(_ address: String, isImage: Bool) {
        if isImage {
            problems += report("picture '\(address)' lies on another site; copy it to KnowledgeBase/_assets", address)
        } else if let allowed = LinkPolicy.allowed(address) {
            addressByDestination[address] = allowed
            if allowed.lowercased().hasPrefix("http") { externalLinks.append(address) }
        } else {
            let message = "link '\(address)' is shown as text; use https, http, mailto or tel"
            problems += report(message, address, .warning)
        }
    }

    private mutating func readAsset(_ path: String, _ destination: String) {
        guard let asset = assets[path] else { return }
        assetAddresses[path] = asset.address
        let address = prefix + Addresses.encoded(asset.address)
        addressByDestination[destination] = address
        var picture = Picture(address: address, size: path.contains("@2x.") ? asset.size?.halved : asset.size)
        if AssetCatalog.isFilm(path) { readFilm(path, &picture) }
        pictures[destination] = picture
    }

    /// What lies beside a film by the same name: its poster, and its captions by language.
    private mutating func readFilm(_ path: String, _ picture: inout Picture) {
        let stem = path.prefix(upTo: path.lastIndex(of: ".") ?? path.endIndex)
        picture.isFilm = true
        for ending in ["jpg", "jpeg", "png", "webp"] {
            guard let poster = assets["\(stem).\(ending)"] else { continue }
            assetAddresses["\(stem).\(ending)"] = poster.address
            picture = Picture(
                address: picture.address, size: poster.size, isFilm: true, poster: prefix + Addresses.encoded(poster.address))
            break
        }
        let own = article.name.language
        for language in reader.collection.languages {
            let file = "\(stem).\(language).vtt"
            guard let captions = assets[file] else { continue }
            assetAddresses[file] = captions.address
            picture.captions.append(
                .init(address: prefix + Addresses.encoded(captions.address), language: "\(language)", isOwn: language == own))
        }
    }

    private mutating func report(_ message: String, _ destination: String, _ severity: Severity = .error) -> [Diagnostic] {
        written.places(of: destination).map {
            Diagnostic(severity, rule: "links-lead-somewhere", path: article.path, range: article.file.range($0), message)
        }
    }
}
