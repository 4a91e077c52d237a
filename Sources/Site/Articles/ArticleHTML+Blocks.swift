import Markdown

/// Blocks that are more than Markdown's own: code with its button, pictures with captions, films, tabs, folded parts.
extension ArticleHTML {
    /// Narrower pictures are shown as large as they are.
    private static let zoomWidth = 400
    /// The longest callout that is set in one line with its title.
    private static let lineLength = 90

    func code(_ info: String, _ literal: String, _ html: inout String) -> Bool {
        let language = String(info.prefix { !$0.isWhitespace && $0 != "{" })
        let name = language.isEmpty ? "" : " data-language=\"\(language.htmlEscaped)\""
        let kind = language.isEmpty ? "" : " class=\"language-\(language.htmlEscaped)\""
        html += "<div class=\"listing\"\(name)><pre tabindex=\"0\"><code\(kind)>"
        html += CodeColors(language)?.html(literal) ?? literal.htmlEscaped
        html += "</code></pre><button type=\"button\" class=\"copy\" data-done=\"\(phrases["copied_code"].htmlEscaped)\">"
        html += "\(phrases["copy"].htmlEscaped)</button></div>\n"
        return true
    }

    /// A paragraph that is one picture: as large as the page allows, with its title as caption and a way to see it whole.
    func figure(_ node: Node, _ html: inout String) -> Bool {
        guard node.children.count == 1, let image = node.children.first, case .image(let source, let title) = image.kind,
            let picture = survey.pictures[source]
        else { return false }
        var shown = ""
        if picture.isFilm {
            film(picture, image.plainText, &shown)
        } else {
            shown = self.image(picture, image.plainText, title: "")
            if let size = picture.size, size.width > Self.zoomWidth { shown = zoom(shown, picture, image.plainText) }
        }
        if title.isEmpty {
            html += "<div class=\"picture\">\(shown)</div>\n"
        } else {
            html += "<figure class=\"picture\">\(shown)<figcaption>\(title.htmlEscaped)</figcaption></figure>\n"
        }
        return true
    }

    func image(_ picture: LinkSurvey.Picture, _ words: String, title: String) -> String {
        let size = picture.size.map { " width=\"\($0.width)\" height=\"\($0.height)\"" } ?? ""
        let caption = title.isEmpty ? "" : " title=\"\(title.htmlEscaped)\""
        let (source, words) = (picture.address.htmlEscaped, words.htmlEscaped)
        return "<img src=\"\(source)\" alt=\"\(words)\"\(size)\(caption) loading=\"lazy\" decoding=\"async\">"
    }

    private func zoom(_ image: String, _ picture: LinkSurvey.Picture, _ words: String) -> String {
        let label = words.isEmpty ? phrases["enlarge"] : "\(phrases["enlarge"]): \(words)"
        let close = phrases["close"].htmlEscaped
        return "<a class=\"zoom\" href=\"\(picture.address.htmlEscaped)\" aria-label=\"\(label.htmlEscaped)\" "
            + "data-close=\"\(close)\">\(image)</a>"
    }

    /// A film of the book with its poster and captions; nothing of it is loaded before somebody wants to see it.
    func film(_ picture: LinkSurvey.Picture, _ words: String, _ html: inout String) {
        let size = picture.size.map { " width=\"\($0.width)\" height=\"\($0.height)\"" } ?? ""
        let poster = picture.poster.map { " poster=\"\($0.htmlEscaped)\"" } ?? ""
        let label = words.isEmpty ? "" : " aria-label=\"\(words.htmlEscaped)\""
        html += "<video controls preload=\"none\" playsinline\(size)\(poster)\(label)>"
        html += "<source src=\"\(picture.address.htmlEscaped)\">"
        for captions in picture.captions {
            let language = captions.language.htmlEscaped
            html += "<track kind=\"captions\" srclang=\"\(language)\" label=\"\(language)\" src=\"\(captions.address.htmlEscaped)\""
            html += captions.isOwn ? " default>" : ">"
        }
        html += "<a href=\"\(picture.address.htmlEscaped)\">\(words.htmlEscaped)</a></video>"
    }

    /// A callout of a few words: sign, title and text in one line.
    func line(_ callout: Callout, _ renderer: HTMLRenderer, _ html: inout String) -> Bool {
        guard callout.title == nil, callout.content.count == 1, case .paragraph = callout.content[0].kind,
            callout.content[0].plainText.count <= Self.lineLength
        else { return false }
        let name = callout.kind.rawValue
        html += "<div class=\"callout line \(name)\" role=\"note\">\(callout.icon)<p><b>\(phrases["callout_\(name)"].htmlEscaped):</b> "
        renderer.renderChildren(of: callout.content[0], into: &html)
        html += "</p></div>\n"
        return true
    }

    func details(_ callout: Callout, _ renderer: HTMLRenderer, _ html: inout String) -> Bool {
        html += "<details><summary>\((callout.title ?? phrases["callout_details"]).htmlEscaped)</summary>\n"
        for child in callout.content { renderer.render(child, into: &html) }
        html += "</details>\n"
        return true
    }

    /// Each part begins with a paragraph in bold, its title. Without script all of them are shown, one below the other.
    func tabs(_ callout: Callout, _ renderer: HTMLRenderer, _ html: inout String) -> Bool {
        var parts: [(title: String, content: [Node])] = []
        for child in callout.content {
            if let title = Self.title(child) {
                parts.append((title, []))
            } else if !parts.isEmpty {
                parts[parts.count - 1].content.append(child)
            }
        }
        guard parts.count > 1 else { return false }
        let id = "tabs-\(callout.content[0].offsets.lowerBound)"
        html += "<div class=\"tabs\"><div class=\"tablist\" role=\"tablist\">"
        for (number, part) in parts.enumerated() {
            html += "<button type=\"button\" role=\"tab\" id=\"\(id)-\(number)\" aria-controls=\"\(id)-\(number)-panel\""
            html += " aria-selected=\"\(number == 0)\"\(number == 0 ? "" : " tabindex=\"-1\"")>\(part.title.htmlEscaped)</button>"
        }
        html += "</div>\n"
        for (number, part) in parts.enumerated() {
            html += "<div class=\"tab\" id=\"\(id)-\(number)-panel\" role=\"tabpanel\" aria-labelledby=\"\(id)-\(number)\">"
            html += "<p class=\"tab-title\">\(part.title.htmlEscaped)</p>\n"
            for child in part.content { renderer.render(child, into: &html) }
            html += "</div>\n"
        }
        html += "</div>\n"
        return true
    }

    private static func title(_ node: Node) -> String? {
        guard case .paragraph = node.kind, node.children.count == 1, case .strong = node.children[0].kind else { return nil }
        return node.plainText
    }
}
