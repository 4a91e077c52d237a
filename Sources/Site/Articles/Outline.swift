import Markdown

/// The headings of an article, each with an anchor of its own.
struct Outline: Sendable {
    private(set) var headings: [RenderedArticle.Heading] = []
    private var byPlace: [Range<Int>: Int] = [:]

    init(_ tree: Node) {
        var slugs = SlugSeries()
        var found: [(RenderedArticle.Heading, Range<Int>)] = []
        tree.walk { node in
            guard case .heading(let level) = node.kind else { return }
            let written = node.plainText
            found.append((.init(level: max(level, 2), id: slugs.next(written), text: HeadingText(written).text), node.offsets))
        }
        for (heading, place) in found {
            byPlace[place] = headings.count
            headings.append(heading)
        }
    }

    func heading(at place: Range<Int>) -> RenderedArticle.Heading? { byPlace[place].map { headings[$0] } }
}
