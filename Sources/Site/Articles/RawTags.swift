import Content
import Diagnostics
import Markdown

/// Tags of an article that its readers would see with their brackets.
struct RawTags {
    let article: Article
    let allowsHTML: Bool

    /// True for raw HTML that shows as text, in a tree as it is rendered.
    static func areShown(in tree: Node, allowsHTML: Bool) -> Bool {
        var found = false
        tree.walk { node in
            guard let literal = node.rawHTML, !isComment(literal) else { return }
            if !allowsHTML || !HTMLAllowList.standard.refused(in: literal).isEmpty { found = true }
        }
        return found
    }

    /// A comment is for writers; readers never see it.
    static func isComment(_ literal: String) -> Bool {
        let text = literal.trimmingSpace
        guard text.hasPrefix("<!--"), let end = text.firstRange(of: "-->") else { return false }
        return end.upperBound == text.endIndex
    }

    /// Parses the source again: only a text with such tags asks for it.
    func findings() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        article.document.root.walk { node in
            guard let literal = node.rawHTML, !Self.isComment(literal) else { return }
            let shown = allowsHTML ? HTMLAllowList.standard.refused(in: literal) : HTMLAllowList.tags(in: literal)
            guard let first = shown.first else { return }
            findings.append(
                Diagnostic(
                    .warning, rule: "tags-are-not-shown-as-text", path: article.path, range: article.file.range(node.offsets),
                    "tag '\(first.prefix(40))' is shown to readers as it is written; \(remedy(first))"))
        }
        return findings
    }

    private func remedy(_ tag: Substring) -> String {
        if allowsHTML { return "write it in Markdown or remove it" }
        return HTMLAllowList.standard.refused(in: String(tag)).isEmpty
            ? "write it in Markdown, or set 'html: true' under 'site'" : "write it in Markdown, or between ticks if it is meant so"
    }
}
