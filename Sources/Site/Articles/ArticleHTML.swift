import Foundation
import Markdown

/// Writes the HTML of one article's tree; the theme's classes for callouts, anchors and pictures come in here.
struct ArticleHTML: Sendable {
    let survey: LinkSurvey
    let outline: Outline
    let phrases: Phrases
    let allowsHTML: Bool

    func html(_ tree: Node) -> String {
        let addresses = survey.addressByDestination
        let renderer = HTMLRenderer(
            allowList: allowsHTML ? .standard : nil, resolve: { destination, _ in addresses[destination] },
            override: { node, renderer, html in write(node, renderer, &html) })
        var html = ""
        html.reserveCapacity(8 << 10)
        renderer.renderChildren(of: tree, into: &html)
        while html.last == "\n" { html.removeLast() }
        return html
    }

    private func write(_ node: Node, _ renderer: HTMLRenderer, _ html: inout String) -> Bool {
        switch node.kind {
        case .heading: return heading(node, renderer, &html)
        case .blockQuote: return callout(node, renderer, &html)
        case .link(let destination, _): return bareLink(destination, node, renderer, &html)
        case .image(let source, let title): return picture(source, title, node, &html)
        case .paragraph: return figure(node, &html)
        case .codeBlock(let info, let literal): return code(info, literal, &html)
        case .htmlBlock(let literal), .htmlInline(let literal): return RawTags.isComment(literal)
        default: return false
        }
    }

    private func heading(_ node: Node, _ renderer: HTMLRenderer, _ html: inout String) -> Bool {
        guard let heading = outline.heading(at: node.offsets) else { return false }
        let id = heading.id.htmlEscaped
        html += "<h\(heading.level) id=\"\(id)\">"
        var words = ""
        renderer.renderChildren(of: node, into: &words)
        // The anchor that its writer gave it is no word of the heading.
        if let own = HeadingText(node.plainText).id, let place = words.range(of: "{#\(own)", options: .backwards) {
            words = words[..<place.lowerBound].trimmingCharacters(in: .whitespaces)
        }
        html += words
        let label = phrases.text("copy_link", ["title": heading.text]).htmlEscaped
        html += "<a class=\"anchor\" href=\"#\(id)\" aria-label=\"\(label)\">#</a></h\(heading.level)>\n"
        return true
    }

    private func callout(_ node: Node, _ renderer: HTMLRenderer, _ html: inout String) -> Bool {
        guard let callout = Callout(node) else { return false }
        switch callout.kind {
        case .tabs: return tabs(callout, renderer, &html)
        case .details: return details(callout, renderer, &html)
        default: break
        }
        if line(callout, renderer, &html) { return true }
        let title = (callout.title ?? phrases["callout_\(callout.kind.rawValue)"]).htmlEscaped
        html += "<div class=\"callout \(callout.kind.rawValue)\" role=\"note\">\n<p class=\"callout-title\">\(callout.icon)\(title)</p>\n"
        for child in callout.content { renderer.render(child, into: &html) }
        html += "</div>\n"
        return true
    }

    /// An address that is its own text: where links are printed with their addresses, this one is printed already.
    private func bareLink(_ destination: String, _ node: Node, _ renderer: HTMLRenderer, _ html: inout String) -> Bool {
        guard node.plainText == destination, let address = survey.addressByDestination[destination].flatMap(LinkPolicy.allowed) else {
            return false
        }
        html += "<a class=\"bare\" href=\"\(address.htmlEscaped)\">"
        renderer.renderChildren(of: node, into: &html)
        html += "</a>"
        return true
    }

    private func picture(_ source: String, _ title: String, _ node: Node, _ html: inout String) -> Bool {
        guard let picture = survey.pictures[source] else { return false }
        if picture.isFilm {
            film(picture, node.plainText, &html)
        } else {
            html += image(picture, node.plainText, title: title)
        }
        return true
    }
}
